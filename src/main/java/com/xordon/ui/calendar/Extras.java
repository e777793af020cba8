package com.xordon.ui.calendar;

import com.xordon.core.practice.AddOnId;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.ServiceId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// What is taken with a service.
final class Extras {
  private final LinkedHashSet<AddOnId> addOns = new LinkedHashSet<>();

  Set<AddOnId> addOns() {
    return addOns;
  }

  void clear() {
    addOns.clear();
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
