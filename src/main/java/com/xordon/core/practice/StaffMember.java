package com.xordon.core.practice;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Someone who gives appointments, with the hours they keep in their own zone; `email` is empty
/// when unknown.
public record StaffMember(
    StaffId id,
    String name,
    ZoneId zone,
    boolean active,
    Optional<LocalDate> joined,
    List<WeeklyHours> hours,
    List<DayOverride> overrides,
    List<Leave> leave,
    List<Limit> limits,
    String email) {
  public StaffMember {
    hours = List.copyOf(hours);
    overrides = List.copyOf(overrides);
    leave = List.copyOf(leave);
    limits = List.copyOf(limits);
  }

  public StaffMember(
      StaffId id,
      String name,
      ZoneId zone,
      boolean active,
      Optional<LocalDate> joined,
      List<WeeklyHours> hours,
      List<DayOverride> overrides,
      List<Leave> leave,
      List<Limit> limits) {
    this(id, name, zone, active, joined, hours, overrides, leave, limits, "");
  }

  /// The same, to be written to elsewhere.
  public StaffMember at(String mailbox) {
    return new StaffMember(
        id, name, zone, active, joined, hours, overrides, leave, limits, mailbox);
  }

  /// The same with one more time off.
  public StaffMember away(Leave more) {
    var all = new ArrayList<>(leave);
    all.add(more);
    return new StaffMember(id, name, zone, active, joined, hours, overrides, all, limits, email);
  }
}
