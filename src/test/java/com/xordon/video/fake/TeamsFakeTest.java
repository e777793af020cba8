package com.xordon.video.fake;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.net.fake.Fault;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeamsFakeTest {
  private static final String BODY =
      "{'externalId':'booking-17','subject':'Physio',"
          + "'startDateTime':'2026-12-01T10:00:00+01:00','endDateTime':'2026-12-01T10:45:00+01:00'}";
  private static final String MEETINGS = "/me/onlineMeetings";
  private static final String CREATE = MEETINGS + "/createOrGet";

  private final TeamsFake teams =
      new TeamsFake(InstantSource.fixed(Instant.parse("2026-11-25T12:00:00Z")));
  private final Caller caller = new Caller(teams.api());

  @BeforeEach
  void open() {
    teams.letIn(Caller.GOOD::equals);
  }

  @AfterEach
  void close() {
    caller.close();
    teams.close();
  }

  private String made() throws Exception {
    return path(caller.post(CREATE, BODY).json().get("id").asText());
  }

  private static String path(String id) {
    return MEETINGS + "/" + URLEncoder.encode(id, StandardCharsets.UTF_8);
  }

  private static String code(Caller.Reply reply) {
    return reply.status() + " " + reply.json().at("/error/code").asText();
  }

  @Test
  void aMeetingIsMadeReadChangedAndDeleted() throws Exception {
    var made = caller.post(CREATE, BODY);
    assertThat(made.status()).isEqualTo(201);
    var id = made.json().get("id").asText();
    assertThat(id).matches(i -> !i.equals(URLEncoder.encode(i, StandardCharsets.UTF_8)));
    assertThat(teams.live())
        .containsExactly(
            new Meeting(
                id,
                MeetingFake.HOST,
                "Physio",
                Instant.parse("2026-12-01T09:00:00Z"),
                Instant.parse("2026-12-01T09:45:00Z"),
                "booking-17",
                made.json().get("joinWebUrl").asText(),
                made.json().at("/joinMeetingIdSettings/passcode").asText(),
                false));

    var change =
        "{'startDateTime':'2026-12-02T09:00:00Z','endDateTime':'2026-12-02T09:45:00.0000000Z'}";
    var changed = caller.patch(path(id), change);
    assertThat(changed.status()).isEqualTo(200);
    assertThat(changed.json().get("startDateTime").asText()).isEqualTo("2026-12-02T09:00:00Z");
    assertThat(caller.get(path(id)).json()).isEqualTo(changed.json());
    assertThat(caller.patch(path(id), "{'subject':'Yoga'}").status()).isEqualTo(200);
    assertThat(teams.live().getFirst().topic()).isEqualTo("Yoga");

    assertThat(caller.delete(path(id)).status()).isEqualTo(204);
    assertThat(teams.live()).isEmpty();
    assertThat(teams.violations()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "'subject'|'subjekt'|subjekt",
        "'externalId':'booking-17',|''|externalId",
        "'booking-17'|17|externalId",
        "'booking-17'|''|externalId",
        "'subject':'Physio',|''|subject",
        "2026-12-01T10:00:00+01:00|2026-12-01T10:00:00|startDateTime",
        "2026-12-01T10:00:00+01:00|2026-02-30T10:00:00Z|startDateTime",
        "'2026-12-01T10:00:00+01:00'|null|startDateTime",
        "T10:45:00|T09:45:00|before"
      })
  void aBodyThatIsNotAsAgreedIsRefused(String right, String wrong, String named) throws Exception {
    assertThat(BODY).contains(right);
    boolean taken = wrong.equals("''") && right.endsWith(",");
    var refused = caller.post(CREATE, BODY.replace(right, taken ? "" : wrong));
    assertThat(code(refused)).isEqualTo("400 BadRequest");
    assertThat(teams.violations()).anyMatch(v -> v.contains(named));
    assertThat(teams.meetings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /me?$selekt=id, $selekt",
    "GET, /me?$select=id%2CsurName, surName",
    "POST, /me/onlineMeetings/createOrGet, body",
    "PUT, /me, no such operation",
    "GET, /me/meetings, no such operation",
    "GET, /me/calendars, not played"
  })
  void aRequestThatIsNotAsAgreedIsRefused(String method, String path, String named)
      throws Exception {
    assertThat(code(caller.send(method, path, ""))).isEqualTo("400 BadRequest");
    assertThat(teams.violations()).singleElement().asString().contains(named);
  }

  @Test
  void tokensAreAskedFor() throws Exception {
    assertThat(code(caller.token("").get("/me"))).isEqualTo("401 InvalidAuthenticationToken");
    assertThat(teams.violations()).hasSize(1);
    assertThat(code(caller.token("old").get("/me"))).isEqualTo("401 InvalidAuthenticationToken");
    assertThat(teams.violations()).hasSize(1);
  }

  @Test
  void theSameExternalIdIsTheSameMeeting() throws Exception {
    var first = caller.post(CREATE, BODY);
    var second = caller.post(CREATE, BODY.replace("Physio", "Yoga"));
    assertThat(second.status()).isEqualTo(200);
    assertThat(second.json()).isEqualTo(first.json());
    assertThat(caller.post(CREATE, BODY.replace("17", "18")).status()).isEqualTo(201);
    assertThat(teams.live()).hasSize(2);
    assertThat(teams.violations()).isEmpty();
  }

  @Test
  void anExternalIdIsFreeAgainAfterADeletion() throws Exception {
    caller.delete(made());
    assertThat(caller.post(CREATE, BODY).status()).isEqualTo(201);
  }

  @Test
  void anotherAccountMayUseTheSameExternalId() throws Exception {
    var path = made();
    teams.letIn("other@example.org", "other-token"::equals);
    caller.token("other-token");
    assertThat(caller.post(CREATE, BODY).status()).isEqualTo(201);
    assertThat(caller.get(path).status()).isEqualTo(404);
    assertThat(teams.live()).extracting(Meeting::owner).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{'startDateTime':'2026-12-02T09:00:00Z'}",
        "{'endDateTime':'2026-12-02T09:00:00Z'}",
        "{'startDateTime':'2026-12-02T09:00:00Z','endDateTime':null}",
        "{'startDateTime':'2026-12-02T09:00:00Z','endDateTime':'2026-12-02T08:00:00Z'}",
        "{'subjekt':'Yoga'}",
        "{'externalId':'booking-18'}"
      })
  void aChangeThatIsNotAsAgreedIsRefused(String change) throws Exception {
    var path = made();
    var before = teams.live();
    assertThat(code(caller.patch(path, change))).isEqualTo("400 BadRequest");
    assertThat(teams.violations()).hasSize(1);
    assertThat(teams.live()).isEqualTo(before);
  }

  @Test
  void aDeletedMeetingIsUnknown() throws Exception {
    var path = made();
    teams.deleteByHand(teams.live().getFirst().id());
    assertThat(code(caller.get(path))).isEqualTo("404 NotFound");
    assertThat(code(caller.patch(path, "{'subject':'x'}"))).isEqualTo("404 NotFound");
    assertThat(code(caller.delete(path))).isEqualTo("404 NotFound");
    assertThat(teams.violations()).isEmpty();
  }

  @Test
  void theAccountIsNamedAndMayHaveNoMailbox() throws Exception {
    var path = "/me?$select=id,displayName,mail,userPrincipalName";
    var me = caller.get(path).json();
    assertThat(me.get("mail").asText()).isEqualTo(MeetingFake.HOST);
    assertThat(me.has("jobTitle")).isFalse();
    teams.mailbox(false);
    assertThat(caller.get(path).json().get("mail").isNull()).isTrue();
    assertThat(teams.violations()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"TOO_MANY_SECONDS, 429", "UNAVAILABLE, 503", "DONE_BUT_ERROR, 504"})
  void refusalsHaveACode(Fault fault, int status) throws Exception {
    teams.faults().next(fault);
    var refused = caller.post(CREATE, BODY);
    assertThat(refused.status()).isEqualTo(status);
    assertThat(refused.json().at("/error/innerError/request-id").asText()).isNotEmpty();
    assertThat(caller.post(CREATE, BODY).status()).isEqualTo(status == 504 ? 200 : 201);
    assertThat(teams.live()).hasSize(1);
  }

  @Test
  void anAnswerMicrosoftWouldNotGiveIsAViolationToo() throws Exception {
    var path = made();
    var id = teams.live().getFirst().id();
    teams.changeByHand(id, json -> json.put("isBroadcast", "no"));
    assertThat(caller.get(path).status()).isEqualTo(200);
    assertThat(teams.violations()).singleElement().asString().contains("answer", "isBroadcast");
  }
}
