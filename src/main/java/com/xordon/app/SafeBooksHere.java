package com.xordon.app;

import com.xordon.analytics.book.Progress;
import com.xordon.app.command.Findings;
import com.xordon.automation.TaskDesk;
import com.xordon.core.automation.Subject;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import com.xordon.core.task.Task;
import com.xordon.core.task.Task.State;
import com.xordon.store.Books;
import com.xordon.store.Glance;
import com.xordon.store.KeptTime;
import com.xordon.store.RestorePoint;
import com.xordon.store.RestorePoint.Until;
import com.xordon.store.SecondCopy;
import com.xordon.ui.safety.Checked;
import com.xordon.ui.safety.Copy;
import com.xordon.ui.safety.Inside;
import com.xordon.ui.safety.Place;
import com.xordon.ui.safety.Point;
import com.xordon.ui.safety.SafeBooks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/// The books of this desk in the words of the room that keeps them.
final class SafeBooksHere implements SafeBooks {
  private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmm");

  private final BackupFolder backups;
  private final Books books;
  private final InstantSource clock;
  private final Supplier<Locale> spoken;

  SafeBooksHere(Path home, Books books, InstantSource clock, Supplier<Locale> spoken) {
    this.backups = new BackupFolder(home);
    this.books = books;
    this.clock = clock;
    this.spoken = spoken;
  }

  @Override
  public List<Copy> backups() {
    return backups.list(books.secondCopy().place());
  }

  @Override
  public boolean unlock(Path backup, String typed) {
    return books.encryption().unlock(backup, typed);
  }

  @Override
  public Instant read(Path backup) {
    return books.look(backup).taken();
  }

  @Override
  public Inside look(Point point) {
    Glance glance = books.glance(restorePoint(point));
    var s = glance.summary();
    return new Inside(
        s.practice(),
        s.clients(),
        s.appointments(),
        s.services(),
        s.staff(),
        s.lastNumber(),
        glance.lastChange(),
        glance.differences().stream()
            .map(d -> new Inside.Difference(d.entity(), d.back(), d.gone(), d.other()))
            .toList());
  }

  private static RestorePoint restorePoint(Point point) {
    return switch (point) {
      case Point.Backup(var file) -> RestorePoint.of(file);
      case Point.Moment(var at) -> own(new Until.Moment(at));
      case Point.Entry(var number) -> own(new Until.Number(number));
    };
  }

  private static RestorePoint own(Until until) {
    return new RestorePoint(Optional.empty(), Optional.of(until));
  }

  @Override
  public Path restore(Point point, Progress progress) {
    return books.restore(restorePoint(point), progress);
  }

  @Override
  public int heldMessages() {
    var held = new TaskDesk(books.ledger(), clock).list(Optional.of(State.HELD), Integer.MAX_VALUE);
    return (int)
        held.stream()
            .filter(t -> t.trouble().equals(Task.RESTORED) && Subject.KINDS.contains(t.kind()))
            .count();
  }

  @Override
  public Path backUp() {
    var at = NAME.format(clock.instant().atZone(ZoneId.systemDefault()));
    var file = backups.free("by-hand-" + at);
    books.backup(file);
    return file;
  }

  @Override
  public void backUpTo(Path file) {
    books.backup(file);
  }

  @Override
  public Place secondPlace() {
    SecondCopy copy = books.secondCopy();
    var state =
        switch (copy.state()) {
          case NOT_ASKED -> Place.State.NOT_ASKED;
          case DECLINED -> Place.State.DECLINED;
          case FRESH -> Place.State.FRESH;
          case OLD -> Place.State.OLD;
        };
    return new Place(state, copy.place(), copy.newest());
  }

  @Override
  public void copyTo(Optional<Path> folder) {
    folder
        .filter(f -> !Files.isDirectory(f))
        .ifPresent(f -> {
          throw new ProblemException(Problem.of("BACKUP_FAILED", f.toString()));
        });
    books.copyBackupsTo(folder);
  }

  @Override
  public Checked lastCheck() {
    var last = books.lastScrub();
    return checked(last.at(), last.found());
  }

  @Override
  public Checked check(Progress progress) {
    var found = books.check(progress);
    return checked(Optional.of(clock.instant()), found);
  }

  @Override
  public List<AppointmentId> keptTimes() {
    return books.keptTimes().stream().map(KeptTime::appointment).toList();
  }

  private Checked checked(Optional<Instant> at, List<Books.Finding> found) {
    var locale = spoken.get();
    return new Checked(
        at,
        found.stream()
            .map(f -> new Checked.Found(f.code(), Findings.sentence(f, locale), f.mended()))
            .toList());
  }
}
