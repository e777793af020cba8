package com.xordon.ui.safety;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.automation.TaskDesk;
import com.xordon.core.change.Deed;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Interval;
import com.xordon.core.problem.Problem;
import com.xordon.core.task.Task;
import com.xordon.core.task.TaskId;
import com.xordon.ui.Room;
import com.xordon.ui.kit.Notice;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SafetyModelsTest {
  private final Room room = new Room();
  private final PlannedBooks books = new PlannedBooks();
  private final SafetyWords words = new SafetyWords(room.texts(SafetyScreen.class));
  private int builtAnew;
  private final RestoreRun restore =
      new RestoreRun(
          books,
          room.background,
          room.notices,
          room.problems,
          room.texts(SafetyScreen.class),
          () -> builtAnew++);
  private final LookModel look = new LookModel(books, room, restore, room.background);
  private final BackupsModel backups =
      new BackupsModel(books, look, words, room.background, room.voice);
  private final MinuteModel minute =
      new MinuteModel(new Deeds(room), look, room.clock, words, room.background, room.voice);

  private void lookInto(int row) {
    backups.shown();
    backups.lookInto(backups.rows().get(row));
  }

  @Test
  void backupsAreReadInTheBackgroundToKnowWhichAreWhole() {
    backups.refresh();
    assertThat(backups.readProperty().get()).isZero();
    backups.shown();
    assertThat(backups.rows())
        .extracting(r -> r.stateProperty().get())
        .containsExactly(BackupRow.State.WHOLE, BackupRow.State.DAMAGED);
    assertThat(backups.readProperty().get()).isEqualTo(2);
    assertThat(backups.rows().getFirst().madeProperty().get())
        .isEqualTo(Room.NOW.minusSeconds(3600));
  }

  @Test
  void lookingShowsTheDifferenceAndChangesNothing() {
    lookInto(0);
    var inside = look.seenProperty().get().orElseThrow().inside();
    var lines = new DifferenceLines(inside, words);
    assertThat(lines.all())
        .extracting(DifferenceLines.Line::text)
        .containsExactly(
            "Appointments: 2 would go",
            "Other entries: 1 would go",
            "Appointments: 1 would come back",
            "Appointments: 3 would be as before");
    assertThat(lines.sentSince()).isEqualTo(4);
    assertThat(books.restored).isEmpty();
  }

  @Test
  void aRestoreIsAskedForOnceAndItsNoticeLeadsBack() {
    lookInto(0);
    look.restore();
    assertThat(books.restored).isEmpty();
    look.ask();
    look.restore();
    look.restore();
    assertThat(books.restored).containsExactly(new Point.Backup(PlannedBooks.DAILY));
    assertThat(builtAnew).isEqualTo(1);
    Notice notice = room.notices.shown().getLast();
    assertThat(notice.text()).startsWith("The books are as they were ");
    room.notices.accept(notice);
    assertThat(books.restored).contains(new Point.Backup(PlannedBooks.ASIDE));
    assertThat(builtAnew).isEqualTo(2);
    assertThat(room.said()).anyMatch(t -> t.startsWith("The restore is undone"));
  }

  @Test
  void itsNoticeTellsOfMessagesThatWait() {
    books.held = 2;
    restore.start(new Point.Entry(2), "then");
    assertThat(room.notices.shown().getLast().text()).contains("2 messages wait for your word");
  }

  @Test
  void aSecondRestoreCannotBeginWhileOneIsUnderWay() {
    books.meanwhile =
        () -> {
          assertThat(restore.runningProperty().get()).isTrue();
          restore.start(new Point.Entry(3), "then");
        };
    restore.start(new Point.Entry(2), "then");
    assertThat(books.restored).containsExactly(new Point.Entry(2));
    assertThat(restore.runningProperty().get()).isFalse();
    assertThat(restore.steps().settledProperty().get()).isTrue();
  }

  @Test
  void aRestoreThatFailsIsToldByItsCodeAndNothingIsBuiltAnew() {
    books.fails = "RESTORE_FAILED";
    restore.start(new Point.Entry(2), "then");
    assertThat(room.reported()).extracting(Problem::code).containsExactly("RESTORE_FAILED");
    assertThat(builtAnew).isZero();
    assertThat(restore.runningProperty().get()).isFalse();
  }

  @Test
  void whatCannotBeLookedIntoSaysWhyInPlace() {
    backups.shown();
    books.fails = "BACKUP_UNREADABLE";
    backups.lookInto(backups.rows().get(1));
    assertThat(look.job().problemProperty().get().map(Problem::code)).hasValue("BACKUP_UNREADABLE");
    look.ask();
    assertThat(look.askingProperty().get()).isFalse();
  }

  @Test
  void anEncryptedBackupFromElsewhereAsksForItsKey() {
    backups.shown();
    books.fails = "BACKUP_LOCKED";
    backups.lookInto(backups.rows().get(0));
    assertThat(look.locked().getValue()).isTrue();
    look.typedKey().set("another");
    look.unlock();
    assertThat(look.job().problemProperty().get().map(Problem::code)).hasValue("KEY_WRONG");
    assertThat(look.locked().getValue()).isTrue();
    look.typedKey().set("sesame");
    look.unlock();
    assertThat(look.locked().getValue()).isFalse();
    assertThat(look.seenProperty().get()).isPresent();
  }

  @Test
  void aTimeIsLookedAtOnlyWhenItIsOneAndIsOver() {
    minute.time().set("half past nine");
    minute.lookAtTime();
    assertThat(minute.complaintProperty().get()).isEqualTo("minute.wrong");
    minute.day().set(LocalDate.of(2026, 11, 18));
    minute.time().set("9:00");
    minute.lookAtTime();
    assertThat(minute.complaintProperty().get()).isEqualTo("minute.ahead");
    assertThat(look.wantedProperty().get()).isEmpty();
    minute.day().set(LocalDate.of(2026, 11, 17));
    minute.lookAtTime();
    assertThat(minute.complaintProperty().get()).isEmpty();
    var at = LocalDate.of(2026, 11, 17).atTime(9, 0).atZone(Room.BERLIN).toInstant();
    assertThat(look.wantedProperty().get().map(LookModel.Wanted::point))
        .hasValue(new Point.Moment(at));
  }

  @Test
  void theSecondPlaceIsCopiedToAndItsFailureKeepsItsCode() {
    var place = new PlaceModel(books, words, room.background, room.voice);
    place.refresh();
    place.copyNow();
    assertThat(books.copied).hasSize(1);
    place.decline();
    assertThat(books.copied.getLast()).isEmpty();
    books.fails = "BACKUP_FAILED";
    place.copyNow();
    assertThat(place.job().problemProperty().get().map(Problem::code)).hasValue("BACKUP_FAILED");
    assertThat(place.job().busyProperty().get()).isFalse();
  }

  @Test
  void whatAChecksFindsIsShownAtOnce() {
    var check = check();
    check.refresh();
    assertThat(check.lastProperty().get().orElseThrow().at()).isEmpty();
    check.check();
    assertThat(check.lastProperty().get().orElseThrow().found())
        .extracting(Checked.Found::code)
        .containsExactly("BACKUP_REMADE");
  }

  @Test
  void aCheckTellsHowFarItIsAndIsStoppedWithoutABanner() {
    var check = check();
    books.meanwhile =
        () -> {
          assertThat(check.job().steps().partProperty().get()).isEqualTo(0.25);
          check.job().steps().stop();
          assertThat(check.job().steps().stoppingProperty().get()).isTrue();
        };
    check.check();
    assertThat(check.job().busyProperty().get()).isFalse();
    assertThat(check.job().problemProperty().get()).isEmpty();
    assertThat(check.lastProperty().get()).isEmpty();
    books.meanwhile = () -> {};
    check.check();
    assertThat(check.job().steps().stoppingProperty().get()).isFalse();
    assertThat(check.lastProperty().get()).isPresent();
  }

  @Test
  void aRestoreThatIsStoppedSaysThatNothingWasChanged() {
    books.meanwhile = () -> restore.steps().stop();
    restore.start(new Point.Entry(2), "then");
    assertThat(books.restored).isEmpty();
    assertThat(builtAnew).isZero();
    assertThat(restore.runningProperty().get()).isFalse();
    assertThat(room.said()).anyMatch(t -> t.startsWith("Not restored: it was stopped"));
    assertThat(room.problems.open()).isEmpty();
  }

  private CheckModel check() {
    var hours = new KeptHours(books, room, room.clock);
    return new CheckModel(books, hours, room.background, room.voice);
  }

  @Test
  void whatKeptItsHourIsListedUntilItIsOver() {
    var check = check();
    check.refresh();
    assertThat(check.keptProperty().get()).isEmpty();
    var week = Interval.of(Room.NOW.minus(Duration.ofDays(3)), Duration.ofDays(7));
    var all = room.read(page -> page.appointments(week)).stream().toList();
    all.reversed().forEach(a -> books.kept.add(a.id()));
    books.kept.add(new AppointmentId("gone"));
    check.refresh();
    var toCome =
        all.stream().filter(a -> a.holdsTime() && a.when().start().isAfter(Room.NOW)).toList();
    assertThat(check.keptProperty().get())
        .hasSameSizeAs(toCome)
        .hasSizeBetween(1, all.size() - 1)
        .isSortedAccordingTo(Comparator.comparing(k -> k.appointment().when().start()))
        .allSatisfy(k -> assertThat(k.about()).isNotEmpty());
  }

  @Test
  void messagesHeldByARestoreAreSentOrDroppedTogetherAfterOneQuestion() {
    held("m1");
    held("m2");
    var tasks = new TaskDesk(room, room.clock);
    var model = new HeldModel(tasks, words, room.background, room.voice);
    model.refresh();
    assertThat(model.heldProperty().get().messages()).hasSize(2);
    model.goOn();
    assertThat(tasks.list(Optional.of(Task.State.HELD), 9)).hasSize(2);
    model.ask(HeldModel.Answer.DROP);
    model.goOn();
    assertThat(tasks.list(Optional.of(Task.State.CANCELLED), 9)).hasSize(2);
    assertThat(model.heldProperty().get().isNothing()).isTrue();
    assertThat(room.said()).contains("2 messages are dropped.");
    held("m3");
    model.refresh();
    model.ask(HeldModel.Answer.SEND);
    model.goOn();
    assertThat(tasks.list(Optional.of(Task.State.DUE), 999))
        .extracting(Task::id)
        .contains(new TaskId("m3"));
  }

  private void held(String id) {
    var due = Room.NOW.plus(Duration.ofDays(1));
    var task =
        Task.named(new TaskId(id), "automation", id, Room.NOW, due, Optional.empty())
            .ended(Task.State.HELD, "RESTORED");
    room.write(
        Deed.RUN,
        page -> {
          page.outbox().save(task);
          return List.of();
        });
  }
}
