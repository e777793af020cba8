package com.xordon.ui.safety;

import com.xordon.core.booking.Ledger;
import com.xordon.core.change.Change;
import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import com.xordon.ui.kit.Background;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/// A point of time that may be had back: what the books were like, and how they differ from now.
final class LookModel {
  private final SafeBooks books;
  private final Deeds deeds;
  private final RestoreRun restore;
  private final Job job;
  private final ReadOnlyObjectWrapper<Optional<Wanted>> wanted =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Seen>> seen =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();
  private final StringProperty typedKey = new SimpleStringProperty("");

  /// A point, what it is called as a title, and when that is, in a sentence.
  record Wanted(Point point, String title, String when) {}

  /// What was inside, and the last deed in it, where our own books know of it.
  record Seen(Inside inside, Optional<Deeds.Told> last) {}

  LookModel(SafeBooks books, Ledger ledger, RestoreRun restore, Background background) {
    this.books = books;
    this.deeds = new Deeds(ledger);
    this.restore = restore;
    this.job = new Job(background);
  }

  ReadOnlyObjectProperty<Optional<Wanted>> wantedProperty() {
    return wanted.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Seen>> seenProperty() {
    return seen.getReadOnlyProperty();
  }

  /// Whether a person is asked if the books are really to be put in place.
  ReadOnlyBooleanProperty askingProperty() {
    return asking.getReadOnlyProperty();
  }

  Job job() {
    return job;
  }

  ReadOnlyBooleanProperty restoringProperty() {
    return restore.runningProperty();
  }

  /// The recovery key or password of an encrypted backup from elsewhere.
  StringProperty typedKey() {
    return typedKey;
  }

  /// Whether what is chosen opens only with a key that isn't here.
  ObservableValue<Boolean> locked() {
    return job.problemProperty().map(p -> p.filter(LookModel::isLocked).isPresent());
  }

  static boolean isLocked(Problem problem) {
    return problem.code().equals("BACKUP_LOCKED") || problem.code().equals("KEY_WRONG");
  }

  /// Opens what is chosen with what was typed, and looks inside.
  void unlock() {
    var typed = typedKey.get().strip();
    var point = wanted.get();
    if (typed.isEmpty() || point.isEmpty()) return;
    if (!(point.get().point() instanceof Point.Backup(var file))) return;
    job.run(() -> read(file, typed), found -> shown(point.get(), found));
  }

  private Seen read(Path file, String typed) {
    if (!books.unlock(file, typed)) {
      throw new ProblemException(Problem.of("KEY_WRONG", file.toString()));
    }
    return read(new Point.Backup(file));
  }

  /// Chooses a point without looking yet.
  void choose(Wanted point) {
    if (wanted.get().filter(point::equals).isPresent()) return;
    forget();
    wanted.set(Optional.of(point));
  }

  /// Looks inside what is chosen. An answer about something else, chosen before, is dropped.
  void look() {
    wanted.get().ifPresent(w -> job.run(() -> read(w.point()), found -> shown(w, found)));
  }

  void look(Wanted point) {
    choose(point);
    look();
  }

  private void shown(Wanted point, Seen found) {
    if (wanted.get().filter(point::equals).isPresent()) seen.set(Optional.of(found));
    else look();
  }

  private Seen read(Point point) {
    var inside = books.look(point);
    return new Seen(inside, deeds.lastUpTo(inside.lastNumber()).filter(t -> isLast(t, inside)));
  }

  /// A number means something else in other books.
  private static boolean isLast(Deeds.Told told, Inside inside) {
    Change change = told.change();
    return change.at().equals(inside.lastChange());
  }

  void ask() {
    asking.set(seen.get().isPresent());
  }

  void keep() {
    asking.set(false);
  }

  /// Puts the books in place as they were then.
  void restore() {
    if (!asking.get()) return;
    asking.set(false);
    wanted.get().ifPresent(w -> restore.start(w.point(), w.when()));
  }

  void forget() {
    wanted.set(Optional.empty());
    seen.set(Optional.empty());
    asking.set(false);
    typedKey.set("");
    job.forget();
  }
}
