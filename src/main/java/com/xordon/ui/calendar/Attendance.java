package com.xordon.ui.calendar;

import com.xordon.core.availability.PartOffer;
import com.xordon.core.availability.Question;
import com.xordon.core.booking.BookingDesk;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Which parts of a course are wanted, and how each stands at the time chosen: the seats left, and
/// what stands against it.
final class Attendance {
  private final BookingDesk desk;
  private final Work asking;
  private final ReadOnlyObjectWrapper<List<Integer>> wanted =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<List<PartOffer>> parts =
      new ReadOnlyObjectWrapper<>(List.of());

  Attendance(BookingDesk desk, Work work) {
    this.desk = desk;
    this.asking = work.latest();
  }

  /// The parts that are wanted, counted from 0; all when empty.
  ReadOnlyObjectProperty<List<Integer>> wantedProperty() {
    return wanted.getReadOnlyProperty();
  }

  List<Integer> wanted() {
    return wanted.get();
  }

  boolean isWanted(int part) {
    return wanted.get().isEmpty() || wanted.get().contains(part);
  }

  /// All parts of the course at the time chosen; none while no course begins then.
  ReadOnlyObjectProperty<List<PartOffer>> partsProperty() {
    return parts.getReadOnlyProperty();
  }

  void clear() {
    wanted.set(List.of());
    parts.set(List.of());
  }

  /// Wants a part of several, or not; false, and nothing changed, when that would leave none.
  boolean want(int part, boolean is, int of) {
    var kept = new TreeSet<Integer>();
    for (int i = 0; i < of; i++) if (i == part ? is : isWanted(i)) kept.add(i);
    if (kept.isEmpty()) return false;
    wanted.set(kept.size() == of ? List.of() : List.copyOf(kept));
    return true;
  }

  /// When the first wanted part of the course begins.
  Optional<Instant> begin() {
    return parts.get().stream()
        .filter(p -> isWanted(p.part()))
        .findFirst()
        .map(p -> p.when().start());
  }

  /// Asks how the course stands that begins at a moment.
  void ask(Question question, Instant at) {
    asking.run(() -> desk.parts(question, at), parts::set);
  }
}
