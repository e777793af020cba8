package com.xordon.video;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Interval;
import com.xordon.core.meeting.AccountName;
import com.xordon.core.meeting.Meeting;
import com.xordon.core.meeting.MeetingId;
import com.xordon.core.meeting.MeetingPlan;
import com.xordon.core.meeting.MeetingRooms;
import com.xordon.core.meeting.MeetingRooms.Answer;
import com.xordon.core.meeting.VideoProvider;
import com.xordon.net.fake.Fault;
import com.xordon.net.fake.Seen;
import com.xordon.video.fake.MeetFake;
import com.xordon.video.fake.MeetingFake;
import com.xordon.video.fake.TeamsFake;
import com.xordon.video.fake.ZoomFake;
import com.xordon.video.meet.MeetRooms;
import com.xordon.video.teams.TeamsRooms;
import com.xordon.video.zoom.ZoomRooms;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is the same at each provider, against fakes that check every request.
class RoomsTest {
  private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
  private static final InstantSource CLOCK = InstantSource.fixed(NOW);
  private static final Instant NINE = Instant.parse("2026-12-01T09:00:00Z");

  enum Which {
    ZOOM,
    TEAMS,
    MEET
  }

  private MeetingFake fake = new ZoomFake(CLOCK);
  private OpenAccount account;

  @AfterEach
  void close() {
    fake.close();
    if (account != null) account.close();
  }

  private MeetingRooms rooms(Which which) throws IOException {
    fake.close();
    fake =
        switch (which) {
          case ZOOM -> new ZoomFake(CLOCK);
          case TEAMS -> new TeamsFake(CLOCK);
          case MEET -> new MeetFake(CLOCK);
        };
    fake.letIn(OpenAccount.TOKEN::equals);
    account = new OpenAccount(CLOCK);
    var requests = account.requests(fake.api());
    return switch (which) {
      case ZOOM -> new ZoomRooms(requests);
      case TEAMS -> new TeamsRooms(requests);
      case MEET ->
          new MeetRooms(requests, account.http(), fake.api(), MeetRooms.userinfo(fake.api()));
    };
  }

  private static MeetingPlan plan(Instant start) {
    return new MeetingPlan(
        "Physio · North Street",
        Interval.of(start, Duration.ofMinutes(45)),
        ZoneId.of("Europe/Berlin"));
  }

  private static Meeting asked() {
    return Meeting.asked(
        new MeetingId(UUID.randomUUID().toString()),
        new AppointmentId("a1"),
        AccountName.ofPractice(VideoProvider.ZOOM),
        plan(NINE),
        NOW);
  }

  private static Meeting standing(Meeting asked, Answer answer) {
    assertThat(answer).isInstanceOf(Answer.Stands.class);
    return asked.standing(((Answer.Stands) answer).room(), asked.plan());
  }

  @ParameterizedTest
  @EnumSource
  void aMeetingIsMadeFoundMovedAndDeleted(Which which) throws IOException {
    var rooms = rooms(which);
    var asked = asked();
    var made = standing(asked, rooms.create(asked).answer());
    assertThat(made.link()).startsWith("https://").doesNotContain(ZoomFake.SECRET);
    assertThat(rooms.find(asked).answer())
        .isEqualTo(new Answer.Stands(new Meeting.Room(made.ref(), made.link(), made.password())));
    var moved = made.moved(plan(NINE.plusSeconds(7_200)));
    assertThat(rooms.update(moved).answer()).isInstanceOf(Answer.Stands.class);
    assertThat(fake.live())
        .singleElement()
        .satisfies(m -> assertThat(m.start()).isEqualTo(NINE.plusSeconds(7_200)))
        .satisfies(m -> assertThat(m.end()).isEqualTo(NINE.plusSeconds(7_200 + 45 * 60)));
    assertThat(rooms.delete(moved).answer()).isEqualTo(new Answer.Absent());
    assertThat(fake.live()).isEmpty();
    assertThat(rooms.delete(moved).answer()).as("gone already").isEqualTo(new Answer.Absent());
    assertThat(rooms.update(moved).answer()).isEqualTo(new Answer.Absent());
    assertThat(fake.violations()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void whatWasMadeThoughTheAnswerGotLostIsFoundAgain(Which which) throws IOException {
    var rooms = rooms(which);
    for (var fault :
        new Fault[] {Fault.DONE_BUT_CUT, Fault.DONE_BUT_ERROR, Fault.DONE_BUT_GARBAGE}) {
      var asked = asked();
      fake.faults().next(fault);
      assertThat(rooms.create(asked).answer()).as("" + fault).isInstanceOf(Answer.Unsure.class);
      standing(asked, rooms.find(asked).answer());
    }
    assertThat(fake.live()).hasSize(3);
    assertThat(fake.violations()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aProviderThatIsBusyOrAwayIsAskedLater(Which which) throws IOException {
    var rooms = rooms(which);
    fake.faults().retryAfter(Duration.ofSeconds(40)).next(Fault.TOO_MANY_SECONDS);
    assertThat(rooms.create(asked()).answer())
        .isEqualTo(new Answer.Later("HTTP 429", Optional.of(Duration.ofSeconds(40))));
    fake.offline(true);
    assertThat(rooms.create(asked()).answer()).isInstanceOf(Answer.Unreachable.class);
    fake.offline(false);
    assertThat(fake.live()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aTokenRefusedAndNotToBeRenewedAsksForASignIn(Which which) throws IOException {
    var rooms = rooms(which);
    fake.letIn(token -> false);
    assertThat(rooms.create(asked()).answer()).isInstanceOf(Answer.Reconnect.class);
    assertThat(rooms.whoIsIt().answer()).isInstanceOf(Answer.Reconnect.class);
  }

  @ParameterizedTest
  @EnumSource
  void aTokenThatRanOutIsRenewedOnce(Which which) throws IOException {
    var rooms = rooms(which);
    fake.letIn(account.renewable()::knows);
    assertThat(rooms.create(asked()).answer()).isInstanceOf(Answer.Stands.class);
    assertThat(fake.seen()).extracting(Seen::status).startsWith(401).hasSize(2);
    assertThat(fake.live()).hasSize(1);
    assertThat(fake.violations()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void theAccountSaysWhoseItIs(Which which) throws IOException {
    var rooms = rooms(which);
    assertThat(rooms.whoIsIt().answer())
        .isInstanceOfSatisfying(Answer.Known.class, k -> assertThat(k.name()).contains("@"));
    assertThat(fake.violations()).isEmpty();
  }
}
