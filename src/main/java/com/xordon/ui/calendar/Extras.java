package com.xordon.ui.calendar;

import com.xordon.core.practice.AddOnId;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.ServiceId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/// What a booking has less or more than the whole service: parts left out, and what is taken with
/// it.
final class Extras {
  private final TreeSet<Integer> attending = new TreeSet<>();
  private final LinkedHashSet<AddOnId> addOns = new LinkedHashSet<>();

  /// The parts that are wanted, counted from 0; all when empty.
  Set<Integer> attending() {
    return attending;
  }

  Set<AddOnId> addOns() {
    return addOns;
  }

  void clear() {
    attending.clear();
    addOns.clear();
  }

  /// Wants a part of several, or not; false, and nothing changed, when that would leave none.
  boolean attend(int part, boolean wanted, int of) {
    if (attending.isEmpty()) for (int i = 0; i < of; i++) attending.add(i);
    if (wanted) attending.add(part);
    else if (attending.size() == 1) return false;
    else attending.remove(part);
    if (attending.size() == of) attending.clear();
    return true;
  }

  void take(AddOnId id, boolean wanted) {
    if (wanted) addOns.add(id);
    else addOns.remove(id);
  }

  /// How long it takes: the length that was drawn, or what the add-ons make of the service's.
  OptionalInt length(OptionalInt drawn, ServiceId what, Optional<Rules> rules) {
    if (drawn.isPresent() || addOns.isEmpty()) return drawn;
    var service = rules.flatMap(r -> r.service(what));
    return service.isEmpty()
        ? drawn
        : OptionalInt.of(service.get().minutesWith(List.copyOf(addOns)));
  }
}
