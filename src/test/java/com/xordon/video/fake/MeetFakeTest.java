package com.xordon.video.fake;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.net.fake.Fault;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetFakeTest {
  private static final String BODY =
      "{'id':'booking17','summary':'Physio','start':{'dateTime':'2026-12-01T09:00:00Z'},"
          + "'end':{'dateTime':'2026-12-01T09:45:00Z'},"
          + "'extendedProperties':{'private':{'bookingId':'17'}},"
          + "'conferenceData':{'createRequest':{'requestId':'r17',"
          + "'conferenceSolutionKey':{'type':'hangoutsMeet'}}}}";
  private static final String EVENTS = "/calendars/primary/events";
  private static final String MEET = EVENTS + "?conferenceDataVersion=1&sendUpdates=all";
  private static final String EVENT = EVENTS + "/booking17";

  private final MeetFake meet =
      new MeetFake(InstantSource.fixed(Instant.parse("2026-11-25T12:00:00Z")));
  private final Caller caller = new Caller(meet.api());

  @BeforeEach
  void open() {
    meet.letIn(Caller.GOOD::equals);
  }

  @AfterEach
  void close() {
    caller.close();
    meet.close();
  }

  private String reason(Caller.Reply reply) {
    assertThat(reply.json().at("/error/code").asInt()).isEqualTo(reply.status());
    return reply.status() + " " + reply.json().at("/error/errors/0/reason").asText();
  }

  @Test
  void anEventIsMadeReadChangedAndDeleted() throws Exception {
    var made = caller.post(MEET, BODY);
    assertThat(made.status()).isEqualTo(200);
    var link = made.json().get("hangoutLink").asText();
    assertThat(made.json().at("/conferenceData/entryPoints/0/uri").asText()).isEqualTo(link);
    assertThat(made.json().at("/start/dateTime").asText()).isEqualTo("2026-12-01T10:00:00+01:00");
    var kept =
        new Meeting(
            "booking17",
            MeetingFake.HOST,
            "Physio",
            Instant.parse("2026-12-01T09:00:00Z"),
            Instant.parse("2026-12-01T09:45:00Z"),
            "bookingId=17",
            link,
            "",
            false);
    assertThat(meet.live()).containsExactly(kept);
    assertThat(meet.json("booking17").at("/conferenceData/createRequest/requestId").asText())
        .isEqualTo("r17");

    var change =
        "{'start':{'dateTime':'2026-12-02T09:00:00Z'},'end':{'dateTime':'2026-12-02T10:00:00Z'}}";
    var changed = caller.patch(EVENT + "?conferenceDataVersion=1&sendUpdates=all", change);
    assertThat(changed.status()).isEqualTo(200);
    assertThat(changed.json().get("hangoutLink").asText()).isEqualTo(link);
    assertThat(meet.live().getFirst().start()).isEqualTo(Instant.parse("2026-12-02T09:00:00Z"));

    var gone = caller.delete(EVENT + "?sendUpdates=all");
    assertThat(gone.status()).isEqualTo(204);
    assertThat(meet.live()).isEmpty();
    assertThat(meet.violations()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "'summary'|'sumary'|sumary",
        "'createRequest'|'createRequst'|createRequst",
        "'bookingId':'17'|'bookingId':17|bookingId",
        "'summary':'Physio',|''|summary",
        "'start':{'dateTime':'2026-12-01T09:00:00Z'},|''|start",
        "'summary':'Physio'|'summary':5|summary",
        "2026-12-01T09:00:00Z|2026-12-01T09:00:00|dateTime",
        "2026-12-01T09:00:00Z|2026-12-01|dateTime",
        "2026-12-01T09:45:00Z|2026-12-01T09:00:00Z|range is empty",
        "'id':'booking17'|'id':'xyz-17'|resource id",
        "hangoutsMeet|teams|conference type",
        "'requestId':'r17',|''|request id"
      })
  void aBodyThatIsNotAsAgreedIsRefused(String right, String wrong, String named) throws Exception {
    assertThat(BODY).contains(right);
    var refused = caller.post(MEET, BODY.replace(right, wrong.equals("''") ? "" : wrong));
    assertThat(reason(refused)).isEqualTo("400 invalid");
    assertThat(meet.violations()).anyMatch(v -> v.contains(named));
    assertThat(meet.meetings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /calendars/primary/events?maxresults=3, maxresults",
    "GET, /calendars/primary/events?showDeleted=yes, showDeleted",
    "GET, /calendars/primary/events?timeMin=2026-12-01, timeMin",
    "GET, /calendars/primary/events?q=Physio, no effect",
    "GET, /calendars/primary/events?pageToken=x, page token",
    "DELETE, /calendars/primary/events/booking17?sendUpdates=some, sendUpdates",
    "DELETE, /calendars/primary/events/booking17?conferenceDataVersion=1, conferenceDataVersion",
    "POST, /calendars/primary/events, body",
    "GET, /calendar/primary/events, no such operation",
    "GET, /calendars/primary, not played"
  })
  void aRequestThatIsNotAsAgreedIsRefused(String method, String path, String named)
      throws Exception {
    assertThat(caller.send(method, path, "").status()).isEqualTo(400);
    assertThat(meet.violations()).singleElement().asString().contains(named);
  }

  @Test
  void tokensAreAskedFor() throws Exception {
    assertThat(reason(caller.token("").get(EVENTS))).isEqualTo("401 authError");
    assertThat(meet.violations()).hasSize(1);
    assertThat(reason(caller.token("old").get(EVENTS))).isEqualTo("401 authError");
    assertThat(meet.violations()).hasSize(1);
  }

  @Test
  void aTakenIdStaysTaken() throws Exception {
    caller.post(MEET, BODY);
    assertThat(reason(caller.post(MEET, BODY))).isEqualTo("409 duplicate");
    caller.delete(EVENT);
    assertThat(reason(caller.post(MEET, BODY))).isEqualTo("409 duplicate");
    assertThat(meet.meetings()).hasSize(1);
    assertThat(meet.violations()).isEmpty();
  }

  @Test
  void anIdIsMadeUpWhenNoneIsGiven() throws Exception {
    var body = BODY.replace("'id':'booking17',", "");
    assertThat(caller.post(EVENTS, body).json().get("id").asText())
        .isNotEqualTo(caller.post(EVENTS, body).json().get("id").asText());
    assertThat(meet.live()).hasSize(2);
  }

  @Test
  void aConferenceNobodyAskedForIsNotMade() throws Exception {
    var made = caller.post(EVENTS, BODY).json();
    assertThat(made.has("conferenceData")).isFalse();
    assertThat(made.has("hangoutLink")).isFalse();
    assertThat(meet.live().getFirst().joinUrl()).isEmpty();
    assertThat(meet.violations()).isEmpty();
  }

  @Test
  void aConferenceTakesItsTime() throws Exception {
    meet.conferencePendingFor(2);
    var status = "/conferenceData/createRequest/status/statusCode";
    assertThat(caller.post(MEET, BODY).json().at(status).asText()).isEqualTo("pending");
    assertThat(caller.get(EVENT).json().at(status).asText()).isEqualTo("pending");
    assertThat(caller.get(EVENT).json().has("hangoutLink")).isFalse();
    var third = caller.get(EVENT).json();
    assertThat(third.at(status).asText()).isEqualTo("success");
    assertThat(third.get("hangoutLink").asText()).isNotEmpty();
    assertThat(meet.violations()).isEmpty();
  }

  @Test
  void aConferenceCanFail() throws Exception {
    meet.conferenceFails(true);
    var made = caller.post(MEET, BODY).json();
    assertThat(made.at("/conferenceData/createRequest/status/statusCode").asText())
        .isEqualTo("failure");
    assertThat(made.at("/conferenceData").has("entryPoints")).isFalse();
  }

  @Test
  void aConferenceAskedForAgainIsTheSame() throws Exception {
    var link = caller.post(MEET, BODY).json().get("hangoutLink");
    var again =
        "{'conferenceData':{'createRequest':{'requestId':'r17',"
            + "'conferenceSolutionKey':{'type':'hangoutsMeet'}}}}";
    assertThat(caller.patch(EVENT + "?conferenceDataVersion=1", again).json().get("hangoutLink"))
        .isEqualTo(link);
    var other = caller.patch(EVENT + "?conferenceDataVersion=1", again.replace("r17", "r18"));
    assertThat(other.json().get("hangoutLink")).isNotEqualTo(link);
  }

  @Test
  void aDeletedEventCanStillBeRead() throws Exception {
    caller.post(MEET, BODY);
    meet.deleteByHand("booking17");
    var read = caller.get(EVENT);
    assertThat(read.status()).isEqualTo(200);
    assertThat(read.json().get("status").asText()).isEqualTo("cancelled");
    assertThat(reason(caller.delete(EVENT))).isEqualTo("410 deleted");
    assertThat(reason(caller.patch(EVENT, "{'summary':'x'}"))).isEqualTo("410 deleted");
    meet.forget("booking17");
    assertThat(reason(caller.get(EVENT))).isEqualTo("404 notFound");
    assertThat(reason(caller.delete(EVENT))).isEqualTo("404 notFound");
    assertThat(meet.violations()).isEmpty();
  }

  @Test
  void eventsAreFoundByTheirPrivateProperty() throws Exception {
    caller.post(MEET, BODY);
    caller.post(MEET, BODY.replace("17", "18"));
    var found = caller.get(EVENTS + "?privateExtendedProperty=bookingId%3D18").json().get("items");
    assertThat(found).singleElement().matches(e -> e.get("id").asText().equals("booking18"));
    meet.deleteByHand("booking18");
    var path = EVENTS + "?privateExtendedProperty=bookingId%3D18";
    assertThat(caller.get(path).json().get("items")).isEmpty();
    assertThat(caller.get(path + "&showDeleted=true").json().get("items")).hasSize(1);
    assertThat(meet.violations()).isEmpty();
  }

  @Test
  void listsComeInPages() throws Exception {
    for (int i = 0; i < 3; i++) caller.post(MEET, BODY.replace("17", "2" + i));
    var first = caller.get(EVENTS + "?maxResults=2").json();
    assertThat(first.get("items")).hasSize(2);
    var token = first.get("nextPageToken").asText().replace("=", "%3D");
    var second = caller.get(EVENTS + "?maxResults=2&pageToken=" + token).json();
    assertThat(second.get("items")).hasSize(1);
    assertThat(second.has("nextPageToken")).isFalse();
    assertThat(caller.get(EVENTS + "?timeMax=2026-12-01T09:00:00Z").json().get("items")).isEmpty();
    assertThat(caller.get(EVENTS + "?timeMin=2026-12-01T09:44:00Z").json().get("items")).hasSize(3);
  }

  @Test
  void aChangeOnAnOldStateIsRefused() throws Exception {
    var etag = caller.post(MEET, BODY).json().get("etag").asText();
    assertThat(caller.ifMatch(etag).patch(EVENT, "{'summary':'Yoga'}").status()).isEqualTo(200);
    assertThat(reason(caller.ifMatch(etag).patch(EVENT, "{'summary':'Tai Chi'}")))
        .isEqualTo("412 conditionNotMet");
    assertThat(meet.live().getFirst().topic()).isEqualTo("Yoga");
  }

  @Test
  void tooManyCanLookLikeForbidden() throws Exception {
    meet.faults().next(Fault.RATE_LIMITED);
    assertThat(reason(caller.get(EVENTS))).isEqualTo("403 rateLimitExceeded");
    assertThat(meet.violations()).isEmpty();
  }

  @Test
  void theAccountIsNamed() throws Exception {
    try (var other = new Caller(meet.userinfo())) {
      assertThat(other.get("").json().get("email").asText()).isEqualTo(MeetingFake.HOST);
    }
    assertThat(reason(caller.get("/calendars/somebody@example.org/events")))
        .isEqualTo("404 notFound");
    assertThat(meet.violations()).isEmpty();
  }

  @Test
  void anAnswerGoogleWouldNotGiveIsAViolationToo() throws Exception {
    caller.post(MEET, BODY);
    meet.changeByHand("booking17", json -> json.put("status", true));
    assertThat(caller.get(EVENT).status()).isEqualTo(200);
    assertThat(meet.violations()).singleElement().asString().contains("answer", "status");
  }
}
