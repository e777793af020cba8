package com.xordon.core.practice;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// Someone who gives appointments, with the hours they keep in their own zone.
public record StaffMember(
    StaffId id,
    String name,
    ZoneId zone,
    boolean active,
    Optional<LocalDate> joined,
    List<WeeklyHours> hours,
    List<DayOverride> overrides,
    List<Leave> leave,
    List<Limit> limits) {
  public StaffMember {
    hours = List.copyOf(hours);
    overrides = List.copyOf(overrides);
    leave = List.copyOf(leave);
    limits = List.copyOf(limits);
  }
}
