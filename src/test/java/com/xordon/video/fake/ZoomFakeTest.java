package com.xordon.video.fake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.xordon.net.fake.Seen;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoomFakeTest {
  private static final String BODY =
      "{'topic':'Physio','type':2,'start_time':'2026-12-01T09:00:00Z','duration':45,"
          + "'timezone':'Europe/Berlin','agenda':'booking 17','password':'kite7',"
          + "'settings':{'waiting_room':true,'join_before_host':false}}";
  private static final String MINE = "/users/me/meetings";

  private final ZoomFake zoom =
      new ZoomFake(InstantSource.fixed(Instant.parse("2026-11-25T12:00:00Z")));
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

  private String made() throws Exception {
    return caller.post(MINE, BODY).json().get("id").asText();
  }

  @Test
  void aMeetingIsMadeReadChangedAndDeleted() throws Exception {
    var made = caller.post(MINE, BODY);
    assertThat(made.status()).isEqualTo(201);
    long id = made.json().get("id").asLong();
    assertThat(id).isGreaterThan(Integer.MAX_VALUE);
    assertThat(made.json().get("start_url").asText()).contains(ZoomFake.SECRET);
    assertThat(zoom.live())
        .containsExactly(
            new Meeting(
                "" + id,
                MeetingFake.HOST,
                "Physio",
                Instant.parse("2026-12-01T09:00:00Z"),
                Instant.parse("2026-12-01T09:45:00Z"),
                "booking 17",
                made.json().get("join_url").asText(),
                "kite7",
                false));

    var change = "{'start_time':'2026-12-02T10:00:00','timezone':'Europe/Berlin'}";
    var changed = caller.patch("/meetings/" + id, change);
    assertThat(changed.status()).isEqualTo(204);
    assertThat(changed.text()).isEmpty();
    var read = caller.get("/meetings/" + id).json();
    assertThat(read.get("start_time").asText()).isEqualTo("2026-12-02T09:00:00Z");
    assertThat(read.at("/settings/waiting_room").asBoolean()).isTrue();
    assertThat(read.get("topic").asText()).isEqualTo("Physio");

    assertThat(caller.delete("/meetings/" + id).status()).isEqualTo(204);
    assertThat(zoom.live()).isEmpty();
    assertThat(zoom.meetings()).singleElement().matches(Meeting::deleted);
    assertThat(zoom.violations()).isEmpty();
    assertThat(zoom.seen())
        .extracting(Seen::toString)
        .containsExactly(
            "POST /v2/users/me/meetings 201",
            "PATCH /v2/meetings/" + id + " 204",
            "GET /v2/meetings/" + id + " 200",
            "DELETE /v2/meetings/" + id + " 204");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "'topic'|'topik'|topik",
        "'settings'|'setings'|setings",
        "'waiting_room'|'waitingroom'|waitingroom",
        "'topic':'Physio',|''|topic",
        "'duration':45,|''|duration",
        "'duration':45|'duration':'45'|duration",
        "'type':2|'type':4|type",
        "'password':'kite7'|'password':'much too long'|password",
        "2026-12-01T09:00:00Z|2026-12-01 09:00|start_time",
        "2026-12-01T09:00:00Z|2026-13-01T09:00:00Z|2026-13"
      })
  void aBodyThatIsNotAsAgreedIsRefused(String right, String wrong, String named) throws Exception {
    assertThat(BODY).contains(right);
    var refused = caller.post(MINE, BODY.replace(right, wrong.equals("''") ? "" : wrong));
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().get("code").asInt()).isEqualTo(300);
    assertThat(refused.json().get("errors")).isNotEmpty();
    assertThat(zoom.violations()).anyMatch(v -> v.contains(named));
    assertThat(zoom.meetings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /users/me/meetings?typ=upcoming, typ",
    "GET, /users/me/meetings?type=soon, type",
    "GET, /users/me/meetings?page_size=500, page_size",
    "GET, /users/me/meetings?page_size=many, page_size",
    "GET, /users/me/meetings?page_number=2, page_number",
    "GET, /meetings/abc, meetingId",
    "GET, /meeting/1, no such operation",
    "PUT, /users/me/meetings, no such operation",
    "POST, /users/me/meetings, body",
    "GET, /users/me/meetings?next_page_token=invented, page token"
  })
  void aRequestThatIsNotAsAgreedIsRefused(String method, String path, String named)
      throws Exception {
    assertThat(caller.send(method, path, "").status()).isEqualTo(400);
    assertThat(zoom.violations()).singleElement().asString().contains(named);
  }

  @Test
  void aBodyHasToBeJsonAndSaySo() throws Exception {
    assertThat(caller.post(MINE, BODY + "x").status()).isEqualTo(400);
    assertThat(caller.post(MINE, "[]").status()).isEqualTo(400);
    assertThat(caller.send("POST", MINE, BODY, "text/plain").status()).isEqualTo(400);
    assertThat(zoom.violations()).hasSize(3);
  }

  @Test
  void aRequestWithoutATokenIsRefusedAndRemembered() throws Exception {
    caller.token("");
    assertThat(caller.get("/users/me").status()).isEqualTo(401);
    assertThat(zoom.violations()).containsExactly("GET /v2/users/me: no bearer token");
  }

  @Test
  void anOldTokenIsRefusedWithoutBeingAViolation() throws Exception {
    zoom.letIn("another"::equals);
    var refused = caller.get("/users/me");
    assertThat(refused.status()).isEqualTo(401);
    assertThat(refused.json().get("code").asInt()).isEqualTo(124);
    assertThat(zoom.violations()).isEmpty();
  }

  @Test
  void theSamePostTwiceMakesTwoMeetings() throws Exception {
    assertThat(made()).isNotEqualTo(made());
    assertThat(zoom.live()).hasSize(2);
  }

  @Test
  void listsComeInPagesAndCutTheAgendaShort() throws Exception {
    for (int i = 0; i < 5; i++)
      caller.post(MINE, BODY.replace("booking 17", "booking " + i + "-" + "x".repeat(300)));
    zoom.mostPerPage(2);
    var token = "";
    var found = new ArrayList<JsonNode>();
    do {
      var page = caller.get(MINE + "?type=upcoming&page_size=300&next_page_token=" + token).json();
      page.get("meetings").forEach(found::add);
      token = URLEncoder.encode(page.get("next_page_token").asText(), StandardCharsets.UTF_8);
    } while (!token.isEmpty());
    assertThat(found).hasSize(5);
    assertThat(found.getLast().get("agenda").asText()).startsWith("booking 4-").hasSize(250);
    assertThat(found.getLast().has("start_url")).isFalse();
    assertThat(found.getLast().has("password")).isFalse();
    assertThat(zoom.seen()).hasSize(5 + 3);
    assertThat(zoom.violations()).isEmpty();
  }

  @Test
  void onlyWhatIsStillToComeIsUpcoming() throws Exception {
    caller.post(MINE, BODY.replace("2026-12-01", "2026-11-01"));
    assertThat(caller.get(MINE + "?type=upcoming").json().get("meetings")).isEmpty();
    assertThat(caller.get(MINE).json().get("meetings")).hasSize(1);
  }

  @Test
  void aDeletedMeetingIsUnknown() throws Exception {
    var id = made();
    zoom.deleteByHand(id);
    for (var reply :
        new Caller.Reply[] {
          caller.get("/meetings/" + id),
          caller.patch("/meetings/" + id, "{'topic':'x'}"),
          caller.delete("/meetings/" + id)
        }) {
      assertThat(reply.status()).isEqualTo(404);
      assertThat(reply.json().get("code").asInt()).isEqualTo(3001);
    }
    assertThat(caller.get(MINE).json().get("meetings")).isEmpty();
    assertThat(zoom.violations()).isEmpty();
  }

  @Test
  void accountsDoNotSeeEachOther() throws Exception {
    var id = made();
    zoom.letIn("other@example.org", "other-token"::equals);
    caller.token("other-token");
    assertThat(caller.get("/users/me").json().get("email").asText()).isEqualTo("other@example.org");
    assertThat(caller.get("/meetings/" + id).status()).isEqualTo(404);
    assertThat(caller.get(MINE).json().get("meetings")).isEmpty();
    var nobody = caller.get("/users/host@example.org");
    assertThat(nobody.status()).isEqualTo(404);
    assertThat(nobody.json().get("code").asInt()).isEqualTo(1001);
  }

  @Test
  void anAnswerZoomWouldNotGiveIsAViolationToo() throws Exception {
    var id = made();
    zoom.changeByHand(id, json -> json.put("created_at", "yesterday"));
    assertThat(caller.get("/meetings/" + id).status()).isEqualTo(200);
    assertThat(zoom.violations()).singleElement().asString().contains("answer", "created_at");
  }
}
