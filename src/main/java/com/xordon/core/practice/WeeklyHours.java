package com.xordon.core.practice;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// Hours kept every week on some days, perhaps only from or until a date (both included).
public record WeeklyHours(
    Set<DayOfWeek> days,
    TimeRange range,
    Optional<LocalDate> validFrom,
    Optional<LocalDate> validTo) {
  public WeeklyHours {
    days = Set.copyOf(days);
  }

  public boolean holdOn(LocalDate day) {
    return days.contains(day.getDayOfWeek())
        && (validFrom.isEmpty() || !day.isBefore(validFrom.get()))
        && (validTo.isEmpty() || !day.isAfter(validTo.get()));
  }
}
