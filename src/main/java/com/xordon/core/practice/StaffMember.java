package com.xordon.core.practice;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
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

  /// The same with one more time off.
  public StaffMember away(Leave more) {
    var all = new ArrayList<>(leave);
    all.add(more);
    return new StaffMember(id, name, zone, active, joined, hours, overrides, all, limits);
  }
}
