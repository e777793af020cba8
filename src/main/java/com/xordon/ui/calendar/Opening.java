package com.xordon.ui.calendar;

import com.xordon.core.practice.Rules;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/// What is known when the booking card opens.
record Opening(
    Optional<ServiceId> service,
    Optional<Instant> at,
    Optional<StaffId> staff,
    OptionalInt minutes,
    Optional<String> override) {
  static final Opening EMPTY =
      new Opening(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          OptionalInt.empty(),
          Optional.empty());

  /// The first service that someone offers, this member if one is named.
  static Optional<ServiceId> usual(Rules rules, Optional<StaffId> member) {
    return rules.services().stream()
        .filter(s -> member.isEmpty() ? !s.staff().isEmpty() : s.isOfferedBy(member.get()))
        .map(Service::id)
        .findFirst();
  }
}
