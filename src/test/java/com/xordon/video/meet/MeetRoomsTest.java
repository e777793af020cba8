package com.xordon.video.meet;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.api.client.testing.http.MockHttpTransport;
import com.google.api.client.testing.http.MockLowLevelHttpResponse;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Interval;
import com.xordon.core.meeting.AccountName;
import com.xordon.core.meeting.Meeting;
import com.xordon.core.meeting.MeetingId;
import com.xordon.core.meeting.MeetingPlan;
import com.xordon.core.meeting.MeetingRooms.Answer;
import com.xordon.core.meeting.MeetingRooms.Told;
import com.xordon.core.meeting.VideoProvider;
import com.xordon.net.HttpDoor;
import com.xordon.net.JdkTransport;
import com.xordon.net.fake.Fault;
import com.xordon.net.fake.Seen;
import com.xordon.video.OpenAccount;
import com.xordon.video.fake.MeetFake;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is Google's own; the rest is in `RoomsTest`.
class MeetRoomsTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-25T12:00:00Z"));
  private static final Instant NINE = Instant.parse("2026-12-01T09:00:00Z");
  private static final String EVENT = "c0ffee00000040008000000000000001";
  private static final Meeting ASKED =
      Meeting.asked(
          new MeetingId("c0ffee00-0000-4000-8000-000000000001"),
          new AppointmentId("a1"),
          AccountName.ofPractice(VideoProvider.MEET),
          plan(NINE),
          CLOCK.instant());

  private final MeetFake fake = new MeetFake(CLOCK);
  private OpenAccount account;
  private MeetRooms rooms;

  @BeforeEach
  void open() throws IOException {
    account = new OpenAccount(CLOCK);
    fake.letIn(OpenAccount.TOKEN::equals);
    rooms = by(account.http());
  }

  @AfterEach
  void close() {
    fake.close();
    account.close();
  }

  private MeetRooms by(HttpDoor http) {
    return new MeetRooms(account.requests(fake.api()), http, fake.api(), fake.userinfo());
  }

  private static MeetingPlan plan(Instant start) {
    return new MeetingPlan(
        "Physio · North Street",
        Interval.of(start, Duration.ofMinutes(45)),
        ZoneId.of("Europe/London"));
  }

  private Meeting made() {
    var answer = rooms.create(ASKED).answer();
    assertThat(answer).isInstanceOf(Answer.Stands.class);
    return ASKED.standing(((Answer.Stands) answer).room(), ASKED.plan());
  }

  private String text(String pointer) {
    return fake.json(EVENT).at(pointer).asText();
  }

  @Test
  void theAttemptNamesTheEventAndItsConference() {
    var made = made();
    assertThat(made.ref()).isEqualTo(EVENT);
    assertThat(made.link()).isEqualTo(text("/hangoutLink"));
    assertThat(text("/summary")).isEqualTo("Physio · North Street");
    assertThat(text("/start/timeZone")).isEqualTo("Europe/London");
    assertThat(text("/conferenceData/createRequest/requestId")).isEqualTo(ASKED.id().value());
    assertThat(text("/extendedProperties/private/xordonAttempt")).isEqualTo(ASKED.id().value());
    assertThat(fake.seen())
        .extracting(Seen::query)
        .singleElement()
        .asString()
        .contains("conferenceDataVersion=1", "sendUpdates=none");
    assertThat(fake.violations()).isEmpty();
  }

  @Test
  void aLinkIsWaitedFor() {
    fake.conferencePendingFor(2);
    assertThat(rooms.create(ASKED)).isEqualTo(new Told(new Answer.Pending(), 200));
    assertThat(rooms.find(ASKED).answer()).isEqualTo(new Answer.Pending());
    assertThat(rooms.create(ASKED).answer()).isEqualTo(new Answer.Pending());
    assertThat(rooms.find(ASKED).answer()).isInstanceOf(Answer.Stands.class);
    assertThat(fake.live()).hasSize(1);
    assertThat(fake.violations()).isEmpty();
  }

  @Test
  void aConferenceThatFailsIsRefusedAndLeavesNothing() {
    fake.conferenceFails(true);
    var failed = new Told(new Answer.Refused("CONFERENCE_FAILED"), 200);
    assertThat(rooms.create(ASKED)).isEqualTo(failed);
    assertThat(fake.live()).isEmpty();
    assertThat(rooms.find(ASKED).answer()).isEqualTo(new Answer.Absent());
    assertThat(fake.violations()).isEmpty();
  }

  @Test
  void aConferenceThatFailsLaterIsRefusedAndLeavesNothing() {
    fake.conferencePendingFor(1);
    fake.conferenceFails(true);
    assertThat(rooms.create(ASKED).answer()).isEqualTo(new Answer.Pending());
    assertThat(rooms.find(ASKED).answer()).isEqualTo(new Answer.Pending());
    fake.faults().next(Fault.SLOW, Fault.UNAVAILABLE);
    assertThat(rooms.find(ASKED).answer()).isEqualTo(new Answer.Unsure("HTTP 503"));
    assertThat(rooms.find(ASKED).answer()).isEqualTo(new Answer.Refused("CONFERENCE_FAILED"));
    assertThat(fake.live()).isEmpty();
    assertThat(fake.violations()).isEmpty();
  }

  @Test
  void aRepeatedAttemptAdoptsItsEvent() {
    var made = made();
    assertThat(made()).isEqualTo(made);
    assertThat(fake.seen()).extracting(Seen::status).containsExactly(200, 409, 200);
    assertThat(fake.live()).hasSize(1);
  }

  @Test
  void theIdOfADeletedEventStaysTaken() {
    rooms.delete(made());
    assertThat(rooms.create(ASKED)).isEqualTo(new Told(new Answer.Absent(), 200));
    assertThat(fake.meetings()).hasSize(1);
    assertThat(fake.live()).isEmpty();
    assertThat(fake.violations()).isEmpty();
  }

  @Test
  void whatTheHostCancelledIsAbsent() {
    var made = made();
    fake.deleteByHand(EVENT);
    assertThat(rooms.find(made)).isEqualTo(new Told(new Answer.Absent(), 200));
    assertThat(rooms.update(made)).isEqualTo(new Told(new Answer.Absent(), 410));
    assertThat(rooms.delete(made)).isEqualTo(new Told(new Answer.Absent(), 410));
    fake.forget(EVENT);
    assertThat(rooms.find(made)).isEqualTo(new Told(new Answer.Absent(), 404));
    assertThat(rooms.delete(made)).isEqualTo(new Told(new Answer.Absent(), 404));
    assertThat(fake.violations()).isEmpty();
  }

  @Test
  void aMoveKeepsTheConference() {
    var made = made();
    var moved = rooms.update(made.moved(plan(NINE.plusSeconds(3_600))));
    assertThat(moved.answer())
        .isEqualTo(new Answer.Stands(new Meeting.Room(EVENT, made.link(), "")));
    assertThat(fake.live().getFirst().start()).isEqualTo(NINE.plusSeconds(3_600));
    assertThat(fake.violations()).isEmpty();
  }

  @Test
  void theLinkMayStandInTheConferenceAlone() {
    var made = made();
    fake.changeByHand(EVENT, json -> json.putNull("hangoutLink"));
    assertThat(rooms.find(ASKED).answer())
        .isEqualTo(new Answer.Stands(new Meeting.Room(EVENT, made.link(), "")));
  }

  @Test
  void anEventWithoutAConferenceIsNoRoom() {
    var made = made();
    fake.changeByHand(EVENT, json -> json.remove("hangoutLink"));
    fake.changeByHand(EVENT, json -> json.remove("conferenceData"));
    assertThat(rooms.update(made).answer()).isEqualTo(new Answer.Refused("NO_LINK"));
    assertThat(fake.live()).as("only an attempt is taken back").hasSize(1);
    assertThat(rooms.find(ASKED).answer()).isEqualTo(new Answer.Refused("NO_LINK"));
    assertThat(fake.live()).isEmpty();
  }

  @Test
  void anAnswerThatIsNoEventIsUnsure() {
    made();
    fake.changeByHand(EVENT, json -> json.put("start", "soon"));
    assertThat(rooms.find(ASKED).answer()).isEqualTo(new Answer.Unsure("NO_EVENT"));
    fake.changeByHand(EVENT, json -> json.removeAll());
    assertThat(rooms.find(ASKED).answer()).isEqualTo(new Answer.Unsure("NO_EVENT"));
  }

  @Test
  void tooManyInDisguiseIsAskedLater() {
    fake.faults().next(Fault.RATE_LIMITED);
    assertThat(rooms.create(ASKED))
        .isEqualTo(
            new Told(new Answer.Later("HTTP 403, rateLimitExceeded", Optional.empty()), 403));
    assertThat(fake.live()).isEmpty();
  }

  private Answer refusedAs(String reason) {
    var refusal =
        new MockLowLevelHttpResponse()
            .setStatusCode(403)
            .setContentType("application/json")
            .setContent("{\"error\":{\"code\":403,\"errors\":[{\"reason\":\"" + reason + "\"}]}}");
    var transport = new MockHttpTransport.Builder().setLowLevelHttpResponse(refusal).build();
    return by(new HttpDoor(transport, Duration.ofSeconds(2))).create(ASKED).answer();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "userRateLimitExceeded",
        "rateLimitExceeded",
        "quotaExceeded",
        "dailyLimitExceeded"
      })
  void aLimitIsNoRefusal(String reason) {
    assertThat(refusedAs(reason))
        .isEqualTo(new Answer.Later("HTTP 403, " + reason, Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"forbidden", "insufficientPermissions", ""})
  void whatIsForbiddenIsRefused(String reason) {
    assertThat(refusedAs(reason)).isEqualTo(new Answer.Refused("HTTP 403, " + reason));
  }

  @Test
  void theDoorsPatienceHolds() {
    fake.faults().slowness(Duration.ofSeconds(20)).next(Fault.SLOW);
    var hasty = by(new HttpDoor(new JdkTransport(), Duration.ofMillis(200)));
    assertThat(hasty.create(ASKED).answer()).isEqualTo(new Answer.Unsure("SocketTimeoutException"));
    assertThat(fake.seen()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.googleapis.com/calendar/v3, https://www.googleapis.com/oauth2/v2/userinfo",
    "http://127.0.0.1:80/calendar/v3/, http://127.0.0.1:80/oauth2/v2/userinfo",
    "https://proxy.example/google/calendar/v3, https://proxy.example/google/oauth2/v2/userinfo",
    "https://proxy.example/, https://proxy.example/oauth2/v2/userinfo"
  })
  void theAccountIsAskedBesideTheCalendar(URI api, URI userinfo) {
    assertThat(MeetRooms.userinfo(api)).isEqualTo(userinfo);
  }
}
