package com.xordon.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.automation.TaskDesk;
import com.xordon.automation.TaskRunner;
import com.xordon.core.booking.Page;
import com.xordon.core.change.Deed;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Cancellation;
import com.xordon.core.diary.Interval;
import com.xordon.core.meeting.AccountName;
import com.xordon.core.meeting.Meeting;
import com.xordon.core.meeting.MeetingFollowUp;
import com.xordon.core.meeting.MeetingId;
import com.xordon.core.meeting.MeetingPlan;
import com.xordon.core.meeting.VideoProvider;
import com.xordon.core.practice.Given;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.task.Task;
import com.xordon.core.task.TaskId;
import com.xordon.core.task.TaskWork;
import com.xordon.core.task.TaskWork.Ending;
import com.xordon.store.form.PracticeFile;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The outbox on the real books: what a change asks for, and what the runner makes of it.
class OutboxTest {
  private static final Instant NINE = Instant.parse("2031-03-03T09:00:00Z");

  @TempDir Path folder;
  private Store store;
  private Instant now = TestStores.NOW;
  private final List<Task> done = new ArrayList<>();
  private Ending ending = new Ending.Done();

  @BeforeEach
  void openWithAPractice() {
    store = TestStores.open(folder);
    store.importPractice(TestStores.practice());
  }

  @AfterEach
  void close() {
    store.close();
  }

  private final class Work implements TaskWork {
    @Override
    public String kind() {
      return MeetingFollowUp.KIND;
    }

    @Override
    public Ending run(Task task, Instant at) {
      done.add(task);
      return ending;
    }
  }

  private TaskRunner runner() {
    return new TaskRunner(store.ledger(), List.of(new Work()), () -> now, new Random(1));
  }

  private static Appointment byVideo(String id) {
    var a = TestStores.appointment(id, NINE);
    return a.with(a.details().by(Optional.of("zoom")));
  }

  private void save(Deed deed, Appointment a) {
    store.ledger().write(deed, page -> saved(page, a));
  }

  private static boolean saved(Page page, Appointment a) {
    page.save(a);
    return true;
  }

  private Task task(String id) {
    var name = TaskId.of(MeetingFollowUp.KIND, id);
    return store.ledger().read(p -> p.outbox().task(name)).orElseThrow();
  }

  private List<Task> tasks() {
    return store.ledger().read(p -> p.outbox().tasks(Optional.empty(), 100));
  }

  private <T> List<T> list(Function<Page, List<T>> question) {
    return store.ledger().read(question);
  }

  private boolean takeBack() {
    return store.ledger().write(Deed.UNDO, page -> page.takeBack(page.undoable().orElseThrow()));
  }

  @Test
  void aBookingByVideoAsksForAMeetingInTheSameBreath() {
    save(Deed.BOOK, byVideo("a1"));
    save(Deed.BOOK, TestStores.appointment("a2", NINE));
    assertThat(tasks()).extracting(Task::entity).containsExactly("a1");
    assertThat(task("a1").state()).isEqualTo(Task.State.DUE);
    assertThat(task("a1").expires()).hasValue(byVideo("a1").when().end());
  }

  @Test
  void aServiceThatMeetsElsewhereAsksForItsComingAppointments() {
    save(Deed.BOOK, TestStores.appointment("a1", NINE));
    save(Deed.BOOK, TestStores.appointment("a2", NINE.minus(Duration.ofDays(30))));
    assertThat(tasks()).isEmpty();
    var physio = new ServiceId("physio");
    store
        .ledger()
        .write(
            Deed.EDIT,
            page -> {
              page.save(
                  Given.meetingBy(page.rules().service(physio).orElseThrow(), List.of("zoom")));
              return true;
            });
    assertThat(tasks()).extracting(Task::entity).containsExactly("a1");
    assertThat(takeBack()).isTrue();
    assertThat(task("a1").revision()).isEqualTo(2);
  }

  @Test
  void whatChangesNothingOfItsMeetingAsksForNothing() {
    save(Deed.BOOK, byVideo("a1"));
    runner().run();
    var noted = byVideo("a1");
    save(Deed.EDIT, noted.with(noted.details().at(5_000)));
    assertThat(task("a1").state()).isEqualTo(Task.State.DONE);
  }

  @Test
  void aMoveACancelAndAnUndoEachAskAnew() {
    save(Deed.BOOK, byVideo("a1"));
    runner().run();
    var a = byVideo("a1");
    var later = Interval.of(NINE.plusSeconds(3_600), Duration.ofMinutes(45));
    save(Deed.MOVE, a.movedTo(later, List.of(), a.staff(), a.rooms(), Optional.empty()));
    assertThat(runner().run()).isOne();
    save(Deed.CANCEL, a.cancelled(new Cancellation(Cancellation.By.CLIENT, now, "")));
    assertThat(runner().run()).isOne();
    assertThat(takeBack()).isTrue();
    assertThat(runner().run()).isOne();
    assertThat(task("a1").revision()).isEqualTo(4);
  }

  @Test
  void undoOfABookingIsNotHinderedByItsDoneTask() {
    save(Deed.BOOK, byVideo("a1"));
    runner().run();
    assertThat(takeBack()).isTrue();
    assertThat(list(p -> p.appointment(new AppointmentId("a1")).stream().toList())).isEmpty();
    assertThat(task("a1").state()).isEqualTo(Task.State.DUE);
    assertThat(task("a1").expires()).as("what is to go is worth doing at any time").isEmpty();
  }

  @Test
  void aTaskThatWasClaimedWhenTheProgramDiedIsTakenUpAgain() {
    save(Deed.BOOK, byVideo("a1"));
    store
        .ledger()
        .write(
            Deed.RUN,
            page -> {
              page.outbox().save(page.outbox().task(task("a1").id()).orElseThrow().claimed());
              return true;
            });
    store.close();
    store = TestStores.open(folder);
    assertThat(runner().run()).as("claimed, so nobody else's").isZero();
    var runner = runner();
    runner.takeUp();
    assertThat(runner.run()).isOne();
    assertThat(task("a1").state()).isEqualTo(Task.State.DONE);
  }

  @Test
  void whatFailsIsTriedLaterAndLaterAndAtLastGivenUp() {
    ending = new Ending.Later("HTTP 503", Optional.empty());
    save(Deed.BOOK, byVideo("a1"));
    var runner = runner();
    for (int i = 1; i < TaskRunner.MOST_TRIES; i++) {
      assertThat(runner.run()).isOne();
      assertThat(task("a1").due()).isAfter(now);
      now = task("a1").due();
    }
    assertThat(runner.run()).isOne();
    assertThat(task("a1").state()).isEqualTo(Task.State.FAILED);
    assertThat(list(p -> List.of(p.outbox().troubled()))).containsExactly(1);
    assertThat(runner.run()).isZero();
  }

  @Test
  void aPauseTheOtherSideAskedForIsKept() {
    ending = new Ending.Later("HTTP 429", Optional.of(Duration.ofSeconds(77)));
    save(Deed.BOOK, byVideo("a1"));
    runner().run();
    assertThat(task("a1").due()).isEqualTo(now.plusSeconds(77));
  }

  @Test
  void whatWaitsForAPersonWaitsHoweverLongAndWakesInOrder() {
    ending = new Ending.Waits("NOT_CONNECTED", Optional.empty());
    save(Deed.BOOK, byVideo("a1"));
    now = now.plusSeconds(1);
    save(Deed.BOOK, byVideo("a2"));
    for (int i = 0; i < 40; i++) {
      runner().run();
      now = now.plus(Duration.ofMinutes(6));
    }
    assertThat(task("a1").state()).isEqualTo(Task.State.DUE);
    runner().run();
    ending = new Ending.Done();
    done.clear();
    runner().wake();
    runner().run();
    assertThat(done).extracting(Task::entity).containsExactly("a1", "a2");
  }

  @Test
  void aPersonMayTryAgainSkipOrSendLate() {
    var desk = new TaskDesk(store.ledger(), () -> now);
    var id = TaskId.of(MeetingFollowUp.KIND, "a1");
    assertThat(desk.retry(id)).isInstanceOf(TaskDesk.Outcome.Unknown.class);
    save(Deed.BOOK, byVideo("a1"));
    ending = new Ending.Failed("HTTP 400");
    runner().run();
    assertThat(desk.troubled()).isOne();
    assertThat(desk.retry(id)).isInstanceOf(TaskDesk.Outcome.Changed.class);
    assertThat(runner().run()).isOne();
    assertThat(desk.skip(id)).isInstanceOf(TaskDesk.Outcome.Changed.class);
    assertThat(desk.troubled()).isZero();
    assertThat(desk.send(id)).isInstanceOf(TaskDesk.Outcome.Over.class);
  }

  @Test
  void whatIsTooLateIsOnlySentWhenAPersonSaysSo() {
    var desk = new TaskDesk(store.ledger(), () -> now);
    var id = TaskId.of(MeetingFollowUp.KIND, "a1");
    save(Deed.BOOK, byVideo("a1"));
    now = byVideo("a1").when().end();
    runner().run();
    assertThat(task("a1").state()).isEqualTo(Task.State.MISSED);
    assertThat(desk.retry(id)).isInstanceOf(TaskDesk.Outcome.TooLate.class);
    assertThat(desk.send(id)).isInstanceOf(TaskDesk.Outcome.Changed.class);
    assertThat(runner().run()).isOne();
  }

  @Test
  void oneThatBreaksHoldsUpNoOther() {
    save(Deed.BOOK, byVideo("a1"));
    save(Deed.BOOK, byVideo("a2"));
    var work =
        new TaskWork() {
          @Override
          public String kind() {
            return MeetingFollowUp.KIND;
          }

          @Override
          public Ending run(Task task, Instant at) {
            if (task.entity().equals("a1")) throw new IllegalStateException("broken");
            return new Ending.Done();
          }
        };
    new TaskRunner(store.ledger(), List.of(work), () -> now, new Random(1)).run();
    assertThat(task("a1").state()).isEqualTo(Task.State.DUE);
    assertThat(task("a1").trouble()).isEqualTo("BROKEN");
    assertThat(task("a2").state()).isEqualTo(Task.State.DONE);
  }

  @Test
  void aLoadFromAFileAsksForNothing() {
    var a = byVideo("a1");
    store.ledger().write(Deed.IMPORT, page -> saved(page, a));
    assertThat(tasks()).isEmpty();
  }

  @Test
  void aLoadIsFollowedByAMeetingWhoseMoveIsUnderway() {
    save(Deed.BOOK, byVideo("a1"));
    runner().run();
    var plan = new MeetingPlan("Physio", byVideo("a1").when(), ZoneOffset.UTC);
    var zoom = AccountName.ofPractice(VideoProvider.ZOOM);
    var a1 = new AppointmentId("a1");
    store
        .ledger()
        .write(
            Deed.RUN,
            page -> {
              page.meetings()
                  .save(Meeting.asked(new MeetingId("m1"), a1, zoom, plan, now).moved(plan));
              return true;
            });
    store
        .ledger()
        .write(
            Deed.IMPORT,
            page -> {
              page.remove(a1);
              return true;
            });
    assertThat(task("a1").state()).isEqualTo(Task.State.DUE);
  }

  @Test
  void aLoadTakenBackAndDoneAgainAsksForNothing() {
    var a = byVideo("a1");
    store.ledger().write(Deed.IMPORT, page -> saved(page, a));
    assertThat(takeBack()).isTrue();
    store.ledger().write(Deed.REDO, page -> page.takeBack(page.redoable().orElseThrow()));
    assertThat(list(p -> p.appointment(a.id()).stream().toList())).containsExactly(a);
    assertThat(tasks()).isEmpty();
  }

  @Test
  void whatIsTooLateIsMissedAndListed() {
    save(Deed.BOOK, byVideo("a1"));
    now = byVideo("a1").when().end();
    assertThat(runner().run()).isZero();
    assertThat(task("a1").state()).isEqualTo(Task.State.MISSED);
  }

  @Test
  void aChangeWhileItRunsIsNotLost() {
    save(Deed.BOOK, byVideo("a1"));
    var work =
        new TaskWork() {
          int runs;

          @Override
          public String kind() {
            return MeetingFollowUp.KIND;
          }

          @Override
          public Ending run(Task task, Instant at) {
            if (++runs == 1) {
              var a = byVideo("a1");
              save(Deed.CANCEL, a.cancelled(new Cancellation(Cancellation.By.CLIENT, now, "")));
            }
            return new Ending.Done();
          }
        };
    new TaskRunner(store.ledger(), List.of(work), () -> now, new Random(1)).run();
    assertThat(work.runs).isEqualTo(2);
    assertThat(task("a1").state()).isEqualTo(Task.State.DONE);
  }

  @Test
  void meetingsAreKeptExportedAndReadAgain() {
    save(Deed.BOOK, byVideo("a1"));
    var plan = new MeetingPlan("Physio", byVideo("a1").when(), ZoneOffset.UTC);
    var meeting =
        Meeting.asked(
                new MeetingId("m1"),
                new AppointmentId("a1"),
                AccountName.ofPractice(VideoProvider.ZOOM),
                plan,
                now)
            .standing(new Meeting.Room("123", "https://zoom.example/j/123", "pw"), plan);
    store
        .ledger()
        .write(
            Deed.RUN,
            page -> {
              page.meetings().save(meeting);
              return true;
            });
    store.close();
    store = TestStores.open(folder);
    assertThat(store.check()).isEmpty();
    assertThat(list(p -> p.meetings().of(new AppointmentId("a1")))).containsExactly(meeting);
    var exported = store.exportPractice();
    assertThat(exported.path("meetings")).hasSize(1);
    store.importPractice(PracticeFile.of(exported));
    assertThat(store.exportPractice().toString()).isEqualTo(exported.toString());
  }
}
