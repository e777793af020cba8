package com.xordon.core.whatif;

import com.xordon.core.diary.Appointment;
import com.xordon.core.practice.Assignment;
import com.xordon.core.practice.MultiDay;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Where two sets of rules differ, so that only appointments are asked about whose answer can.
final class Changes {
  private final Rules after;
  private final boolean everywhere;
  private final Set<ServiceId> services = new HashSet<>();
  private final Set<StaffId> staff = new HashSet<>();

  Changes(Rules before, Rules after) {
    this.after = after;
    // neighbours' buffers and whole days bear on everyone
    this.everywhere =
        !before.practice().equals(after.practice()) || !around(before).equals(around(after));
    for (var s : after.services()) {
      if (!before.service(s.id()).equals(Optional.of(s))) services.add(s.id());
    }
    for (var m : after.staff()) {
      if (!before.staff(m.id()).equals(Optional.of(m))) staff.add(m.id());
    }
    before.staff().stream()
        .map(m -> m.id())
        .filter(id -> after.staff(id).isEmpty())
        .forEach(staff::add);
  }

  private static Map<ServiceId, Object> around(Rules rules) {
    var around = new HashMap<ServiceId, Object>();
    for (var s : rules.services()) around.put(s.id(), new Around(s.buffers(), s.multiDay()));
    return around;
  }

  private record Around(Service.Buffers buffers, Optional<MultiDay> multiDay) {}

  /// Whether the answer about an appointment can be another one.
  boolean bearOn(Appointment a) {
    var service = after.service(a.service());
    if (everywhere || service.isEmpty() || services.contains(a.service())) return true;
    boolean alone =
        service.get().assignment() != Assignment.COLLECTIVE && service.get().multiDay().isEmpty();
    return alone ? a.staff().stream().anyMatch(staff::contains) : !staff.isEmpty();
  }
}
