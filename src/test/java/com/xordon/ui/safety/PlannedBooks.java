package com.xordon.ui.safety;

import com.xordon.analytics.book.Progress;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import com.xordon.ui.Room;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Books that do what a test plans.
final class PlannedBooks implements SafeBooks {
  static final Path DAILY = Path.of("daily-2026-11-16.zip");
  static final Path BROKEN = Path.of("weekly-2026-W46.zip");
  static final Path ASIDE = Path.of("before-restore-1.zip");

  final List<Point> restored = new ArrayList<>();
  final List<AppointmentId> kept = new ArrayList<>();
  final List<Optional<Path>> copied = new ArrayList<>();
  String fails = "";
  int held;
  Runnable meanwhile = () -> {};

  private void maybe() {
    if (!fails.isEmpty()) throw new ProblemException(Problem.of(fails, "here"));
  }

  @Override
  public List<Copy> backups() {
    maybe();
    return List.of(
        new Copy(DAILY, Copy.Kind.DAILY, false, Room.NOW, 354_000),
        new Copy(BROKEN, Copy.Kind.WEEKLY, true, Room.NOW.minusSeconds(60), 12));
  }

  @Override
  public boolean unlock(Path backup, String typed) {
    if (typed.equals("sesame")) fails = "";
    return typed.equals("sesame");
  }

  @Override
  public Instant read(Path backup) {
    if (backup.equals(BROKEN)) throw new ProblemException(Problem.of("BACKUP_UNREADABLE", "w"));
    return Room.NOW.minusSeconds(3600);
  }

  @Override
  public Inside look(Point point) {
    maybe();
    return new Inside(
        "North Street",
        60,
        12,
        3,
        2,
        41,
        Room.NOW,
        List.of(
            new Inside.Difference("appointment", 1, 2, 3),
            new Inside.Difference("automation_log", 0, 4, 0),
            new Inside.Difference("section", 0, 1, 0)));
  }

  @Override
  public Path restore(Point point, Progress progress) {
    progress.at(0.25);
    meanwhile.run();
    progress.at(0.5);
    progress.settled();
    maybe();
    restored.add(point);
    return ASIDE;
  }

  @Override
  public int heldMessages() {
    return held;
  }

  @Override
  public Path backUp() {
    maybe();
    return Path.of("by-hand-1.zip");
  }

  @Override
  public void backUpTo(Path file) {
    maybe();
  }

  @Override
  public Place secondPlace() {
    return new Place(Place.State.OLD, Optional.of(Path.of("stick")), Optional.empty());
  }

  @Override
  public void copyTo(Optional<Path> folder) {
    maybe();
    copied.add(folder);
  }

  @Override
  public Checked lastCheck() {
    return new Checked(Optional.empty(), List.of());
  }

  @Override
  public List<AppointmentId> keptTimes() {
    return kept;
  }

  @Override
  public Checked check(Progress progress) {
    progress.at(0.25);
    meanwhile.run();
    progress.at(0.5);
    maybe();
    return new Checked(
        Optional.of(Room.NOW), List.of(new Checked.Found("BACKUP_REMADE", "Made anew.", true)));
  }
}
