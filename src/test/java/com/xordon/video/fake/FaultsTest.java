package com.xordon.video.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xordon.net.fake.Fault;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultsTest {
  private static final String BODY =
      "{'topic':'Physio','type':2,'start_time':'2026-12-01T09:00:00Z','duration':45}";
  private static final String MINE = "/users/me/meetings";

  private final ZoomFake zoom =
      new ZoomFake(InstantSource.fixed(Instant.parse("2026-11-25T12:00:00.5Z")));
  private final Caller caller = new Caller(zoom.api());

  @BeforeEach
  void open() {
    zoom.letIn(Caller.GOOD::equals);
  }

  @AfterEach
  void close() {
    caller.close();
    zoom.close();
  }

  @ParameterizedTest
  @CsvSource({
    "TOO_MANY, 429, 0",
    "TOO_MANY_SECONDS, 429, 0",
    "SERVER_ERROR, 500, 0",
    "BAD_GATEWAY, 502, 0",
    "UNAVAILABLE, 503, 0",
    "UNAUTHORIZED, 401, 0",
    "NOT_JSON, 200, 0",
    "WEB_PAGE, 200, 0",
    "DONE_BUT_ERROR, 504, 1",
    "DONE_BUT_GARBAGE, 200, 1",
    "SLOW, 201, 1"
  })
  void aFaultIsMetOnce(Fault fault, int status, int made) throws Exception {
    zoom.faults().next(fault);
    var reply = caller.post(MINE, BODY);
    assertThat(reply.status()).isEqualTo(status);
    assertThat(zoom.live()).hasSize(made);
    assertThat(zoom.seen()).singleElement().matches(seen -> seen.status() == status);
    assertThat(caller.post(MINE, BODY).status()).isEqualTo(201);
    assertThat(zoom.live()).hasSize(made + 1);
    assertThat(zoom.violations()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"CUT, 0, 0", "DONE_BUT_CUT, 1, 201"})
  void aConnectionIsCut(Fault fault, int made, int status) throws Exception {
    zoom.faults().next(fault);
    assertThatThrownBy(() -> caller.post(MINE, BODY)).isInstanceOf(IOException.class);
    assertThat(zoom.live()).hasSize(made);
    assertThat(zoom.seen()).singleElement().matches(seen -> seen.status() == status);
  }

  @ParameterizedTest
  @CsvSource({"POST, CUT", "PATCH, CUT", "DELETE, CUT", "GET, DONE_BUT_CUT"})
  void aCutRequestIsNotRepeatedBehindOnesBack(String method, Fault fault) throws Exception {
    var id = caller.post(MINE, BODY).json().get("id").asText();
    var path = method.equals("POST") ? MINE : "/meetings/" + id;
    var body = method.startsWith("P") ? BODY : "";
    zoom.faults().next(fault);
    assertThatThrownBy(() -> caller.send(method, path, body)).isInstanceOf(IOException.class);
    assertThat(zoom.seen()).hasSize(2);
    assertThat(zoom.live()).hasSize(1);
  }

  @Test
  void aDeletionIsCutAfterItWasDone() throws Exception {
    var id = caller.post(MINE, BODY).json().get("id").asText();
    zoom.faults().next(Fault.DONE_BUT_CUT);
    assertThatThrownBy(() -> caller.delete("/meetings/" + id)).isInstanceOf(IOException.class);
    assertThat(zoom.live()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "TOO_MANY_SECONDS, 7",
    "TOO_MANY_DATE, 'Wed, 25 Nov 2026 12:00:07 GMT'",
    "TOO_MANY_INSTANT, 2026-11-25T12:00:07Z",
    "TOO_MANY,"
  })
  void theWaitIsSaidInSeveralForms(Fault fault, String header) throws Exception {
    zoom.faults().retryAfter(Duration.ofSeconds(7)).next(fault);
    var reply = caller.get("/users/me");
    assertThat(reply.retryAfter().orElse(null)).isEqualTo(header);
    assertThat(reply.json().get("code").asInt()).isEqualTo(429);
  }

  @Test
  void aSlowAnswerOutlastsOnesPatience() {
    zoom.faults().slowness(Duration.ofSeconds(20)).next(Fault.SLOW);
    caller.patience(Duration.ofMillis(200));
    assertThatThrownBy(() -> caller.post(MINE, BODY)).isInstanceOf(HttpTimeoutException.class);
    assertThat(zoom.live()).hasSize(1);
  }

  @Test
  void nobodyAnswersWhileOffline() throws Exception {
    caller.post(MINE, BODY);
    for (int i = 0; i < 3; i++) {
      zoom.offline(true);
      zoom.offline(true);
      assertThatThrownBy(() -> caller.get(MINE)).isInstanceOf(ConnectException.class);
      zoom.offline(false);
      assertThat(caller.get(MINE).json().get("meetings")).hasSize(1);
    }
    assertThat(zoom.seen()).hasSize(4);
  }

  @Test
  void aRefusedRequestUsesUpNoFault() throws Exception {
    zoom.faults().next(Fault.SERVER_ERROR);
    assertThat(caller.token("old").get("/users/me").status()).isEqualTo(401);
    assertThat(caller.token(Caller.GOOD).get("/users/you").status()).isEqualTo(500);
    assertThat(zoom.faults().waiting()).isZero();
  }

  @Test
  void theSameSeedGivesTheSameFaults() throws Exception {
    assertThat(statuses(42)).isEqualTo(statuses(42)).isNotEqualTo(statuses(43));
    assertThat(statuses(42)).contains(201).hasSizeGreaterThan(30);
    assertThat(statuses(42)).anyMatch(s -> s >= 400).contains(-1);
    zoom.faults().none();
    assertThat(caller.get("/users/me").status()).isEqualTo(200);
  }

  private List<Integer> statuses(long seed) throws Exception {
    zoom.faults().slowness(Duration.ofMillis(1)).chance(new Random(seed), 0.4);
    var statuses = new ArrayList<Integer>();
    for (int i = 0; i < 40; i++) {
      try {
        statuses.add(caller.post(MINE, BODY).status());
      } catch (IOException e) {
        statuses.add(-1);
      }
    }
    return statuses;
  }

  @Test
  void aFaultOfAnotherProviderIsAMistake() {
    assertThatThrownBy(() -> zoom.faults().next(Fault.RATE_LIMITED))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
