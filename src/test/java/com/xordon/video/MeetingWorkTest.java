package com.xordon.video;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.automation.TaskDesk;
import com.xordon.automation.TaskRunner;
import com.xordon.core.booking.BookingDesk;
import com.xordon.core.booking.MemoryLedger;
import com.xordon.core.booking.Undoing;
import com.xordon.core.change.Deed;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Cancellation;
import com.xordon.core.diary.Interval;
import com.xordon.core.meeting.Connection;
import com.xordon.core.meeting.Meeting;
import com.xordon.core.meeting.MeetingAction;
import com.xordon.core.meeting.MeetingAction.Kind;
import com.xordon.core.meeting.MeetingAction.Result;
import com.xordon.core.meeting.VideoProvider;
import com.xordon.core.task.Task;
import com.xordon.net.fake.Fault;
import com.xordon.video.fake.MeetFake;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What becomes of the meeting of one appointment, step by step.
class MeetingWorkTest {
  private static final Instant NOW = Instant.parse("2026-12-01T08:00:00Z");
  private static final Instant NINE = Instant.parse("2026-12-14T08:00:00Z");

  private VideoWorld world;
  private MemoryLedger ledger;
  private TaskRunner program;

  @BeforeEach
  void begin() throws IOException {
    world = new VideoWorld(NOW);
    ledger = new MemoryLedger(OneMeetingTest.rules(), world::now);
    program = world.program(ledger, rooms -> rooms, new Random(1));
  }

  @AfterEach
  void end() {
    for (var fake : world.fakes()) assertThat(fake.violations()).isEmpty();
    world.close();
  }

  private static Appointment byVideo(String id, Instant start, String provider) {
    return OneMeetingTest.appointment(id, start, provider);
  }

  private void save(Deed deed, Appointment... appointments) {
    ledger.write(
        deed,
        page -> {
          for (var a : appointments) page.save(a);
          return true;
        });
  }

  private static Appointment movedTo(Appointment a, Instant start) {
    var when = Interval.of(start, Duration.ofMinutes(30));
    return a.movedTo(when, List.of(), a.staff(), a.rooms(), Optional.empty());
  }

  private List<Meeting> meetings(Appointment a) {
    return ledger.read(page -> page.meetings().of(a.id()));
  }

  private List<MeetingAction> log() {
    return ledger.read(page -> page.meetings().log(Instant.EPOCH, 100)).reversed();
  }

  private Task task(Appointment a) {
    return new TaskDesk(ledger, world::now)
        .list(Optional.empty(), 100).stream()
            .filter(t -> t.entity().equals(a.id().value()))
            .findFirst()
            .orElseThrow();
  }

  @Test
  void aMoveWhoseAnswerGotLostAndThatIsTakenBackIsMovedBackThereToo() {
    world.connect(ledger);
    var a = byVideo("a1", NINE, "zoom");
    save(Deed.BOOK, a);
    program.run();
    world.at(VideoProvider.ZOOM).faults().next(Fault.DONE_BUT_ERROR);
    save(Deed.MOVE, movedTo(a, NINE.plusSeconds(3_600)));
    program.run();
    save(Deed.MOVE, a);
    world.calm(ledger, program);
    assertThat(world.at(VideoProvider.ZOOM).live())
        .singleElement()
        .satisfies(m -> assertThat(m.start()).isEqualTo(NINE));
  }

  @Test
  void fiveBookedOfflineGetTheirLinksInOrderOnceConnected() {
    world.at(VideoProvider.ZOOM).offline(true);
    var five = new ArrayList<Appointment>();
    for (int i = 0; i < 5; i++) five.add(byVideo("a" + i, NINE.plusSeconds(3_600L * i), "zoom"));
    for (var a : five) save(Deed.BOOK, a);
    program.run();
    assertThat(five).allSatisfy(a -> assertThat(task(a).trouble()).isEqualTo("NOT_CONNECTED"));
    world.connect(ledger, VideoProvider.ZOOM);
    program.wake();
    program.run();
    assertThat(task(five.get(0)).trouble()).isEqualTo("OFFLINE");
    assertThat(task(five.get(4)).trouble()).isEqualTo("OFFLINE");
    world.calm(ledger, program);
    assertThat(world.at(VideoProvider.ZOOM).live())
        .extracting(m -> m.start())
        .containsExactlyElementsOf(five.stream().map(a -> a.when().start()).toList());
    assertThat(five).allSatisfy(a -> assertThat(meetings(a).getFirst().link()).isNotEmpty());
  }

  @Test
  void aCancellationTakesItAwayAndItsUndoMakesANewOne() {
    world.connect(ledger);
    var a = byVideo("a1", NINE, "meet");
    save(Deed.BOOK, a);
    program.run();
    var first = meetings(a).getFirst().link();
    save(Deed.CANCEL, a.cancelled(new Cancellation(Cancellation.By.CLIENT, NOW, "")));
    program.run();
    assertThat(world.at(VideoProvider.MEET).live()).isEmpty();
    save(Deed.UNDO, a);
    program.run();
    assertThat(world.at(VideoProvider.MEET).live()).hasSize(1);
    assertThat(meetings(a)).extracting(Meeting::isLive).containsExactly(false, true);
    assertThat(meetings(a).getLast().link()).isNotEqualTo(first);
    assertThat(log())
        .extracting(MeetingAction::kind)
        .containsExactly(Kind.CREATE, Kind.DELETE, Kind.CREATE);
  }

  @Test
  void undoOfACancellationSaysThatTheLinkIsNew() {
    world.connect(ledger);
    var desk = new BookingDesk(ledger, world::now);
    var a = byVideo("a1", NINE, "zoom");
    save(Deed.BOOK, a);
    program.run();
    desk.cancel(a.id(), Cancellation.By.CLIENT, "");
    assertThat(desk.undo())
        .as("the old one still stands")
        .isInstanceOfSatisfying(Undoing.Done.class, d -> assertThat(d.newLink()).isFalse());
    desk.redo();
    program.run();
    assertThat(desk.undo())
        .isInstanceOfSatisfying(Undoing.Done.class, d -> assertThat(d.newLink()).isTrue());
  }

  @Test
  void aServiceThatMeetsElsewhereTakesItsComingAppointmentsAlong() {
    world.connect(ledger);
    ledger = new MemoryLedger(OneMeetingTest.rules(List.of()), world::now);
    world.connect(ledger);
    program = world.program(ledger, rooms -> rooms, new Random(1));
    save(Deed.BOOK, byVideo("a1", NINE, ""), byVideo("a2", NINE.plusSeconds(3_600), "none"));
    program.run();
    assertThat(world.at(VideoProvider.TEAMS).live()).isEmpty();
    var service = OneMeetingTest.rules(List.of("teams")).services().getFirst();
    ledger.write(
        Deed.EDIT,
        page -> {
          page.save(service);
          return true;
        });
    program.run();
    assertThat(world.at(VideoProvider.TEAMS).live()).hasSize(1);
  }

  @Test
  void anotherProviderTakesOverOnlyWhenItsMeetingStands() {
    world.connect(ledger);
    var a = byVideo("a1", NINE, "zoom");
    save(Deed.BOOK, a);
    program.run();
    world.at(VideoProvider.TEAMS).faults().next(Fault.UNAVAILABLE);
    save(Deed.EDIT, a.with(a.details().by(Optional.of("teams"))));
    program.run();
    assertThat(world.at(VideoProvider.ZOOM).live()).hasSize(1);
    world.calm(ledger, program);
    assertThat(world.at(VideoProvider.ZOOM).live()).isEmpty();
    assertThat(world.at(VideoProvider.TEAMS).live()).hasSize(1);
  }

  @Test
  void whoRefusesIsPassedOverForTheNextOfTheService() {
    world.connect(ledger);
    ((MeetFake) world.at(VideoProvider.MEET)).conferenceFails(true);
    ledger = new MemoryLedger(OneMeetingTest.rules(List.of("meet", "teams")), world::now);
    world.connect(ledger);
    program = world.program(ledger, rooms -> rooms, new Random(1));
    var a = byVideo("a1", NINE, "");
    save(Deed.BOOK, a);
    program.run();
    assertThat(world.at(VideoProvider.MEET).live()).isEmpty();
    assertThat(world.at(VideoProvider.TEAMS).live()).hasSize(1);
    assertThat(log())
        .extracting(MeetingAction::result)
        .containsExactly(Result.REFUSED, Result.DONE);
    assertThat(task(a).state()).isEqualTo(Task.State.DONE);
  }

  @Test
  void aSignInThatEndedKeepsWhatIsToBeDone() {
    world.connect(ledger);
    var a = byVideo("a1", NINE, "zoom");
    world.at(VideoProvider.ZOOM).faults().next(Fault.UNAUTHORIZED, Fault.UNAUTHORIZED);
    save(Deed.BOOK, a);
    program.run();
    assertThat(task(a).trouble()).isEqualTo("RECONNECT");
    List<Connection> connections = ledger.read(page -> page.meetings().connections());
    assertThat(connections)
        .filteredOn(c -> c.account().provider() == VideoProvider.ZOOM)
        .allSatisfy(c -> assertThat(c.isUsable()).isFalse());
    world.calm(ledger, program);
    assertThat(world.at(VideoProvider.ZOOM).live()).hasSize(1);
  }

  @Test
  void whatWasDeletedThereIsMadeAgainWithTheNextChange() {
    world.connect(ledger);
    var a = byVideo("a1", NINE, "zoom");
    save(Deed.BOOK, a);
    program.run();
    world.at(VideoProvider.ZOOM).deleteByHand(world.at(VideoProvider.ZOOM).live().getFirst().id());
    save(Deed.MOVE, movedTo(a, NINE.plusSeconds(3_600)));
    program.run();
    assertThat(world.at(VideoProvider.ZOOM).live())
        .singleElement()
        .satisfies(m -> assertThat(m.start()).isEqualTo(NINE.plusSeconds(3_600)));
    assertThat(log())
        .extracting(MeetingAction::result)
        .containsExactly(Result.DONE, Result.ABSENT, Result.DONE);
  }

  @Test
  void aPauseHoldsForTheWholeAccount() {
    world.connect(ledger);
    world
        .at(VideoProvider.ZOOM)
        .faults()
        .retryAfter(Duration.ofSeconds(40))
        .next(Fault.TOO_MANY_INSTANT);
    var a = byVideo("a1", NINE, "zoom");
    var b = byVideo("a2", NINE.plusSeconds(3_600), "zoom");
    save(Deed.BOOK, a, b);
    program.run();
    assertThat(world.at(VideoProvider.ZOOM).seen()).hasSize(1);
    assertThat(task(b).due()).isEqualTo(NOW.plusSeconds(40));
    world.calm(ledger, program);
    assertThat(world.at(VideoProvider.ZOOM).live()).hasSize(2);
  }

  @Test
  void hundredsThatWaitForTheNetworkWriteLittleAndAllComeBackAtOnce() {
    world.connect(ledger);
    world.at(VideoProvider.TEAMS).offline(true);
    var all = new Appointment[100];
    for (int i = 0; i < all.length; i++) {
      all[i] = byVideo("a" + i, NINE.plusSeconds(3_600L * i), "teams");
    }
    save(Deed.BOOK, all);
    int before = ledger.steps().size();
    var end = NOW.plus(Duration.ofHours(1));
    for (var next = NOW;
        next.isBefore(end);
        next = ledger.read(p -> p.outbox().nextDue(List.of("meeting"))).get()) {
      world.now(next);
      program.run();
    }
    assertThat(ledger.steps().size() - before).isLessThan(10 * all.length);
    world.at(VideoProvider.TEAMS).offline(false);
    world.now(end.plusSeconds(30));
    program.run();
    assertThat(world.at(VideoProvider.TEAMS).live()).hasSize(all.length);
  }
}
