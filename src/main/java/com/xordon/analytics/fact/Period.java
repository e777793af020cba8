package com.xordon.analytics.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/// Days of the practice, both included.
public record Period(LocalDate from, LocalDate to) {
  public Period {
    if (to.isBefore(from)) throw new IllegalArgumentException("a period ends before it begins");
  }

  public long days() {
    return ChronoUnit.DAYS.between(from, to) + 1;
  }

  /// The same number of days directly before.
  public Period before() {
    return new Period(from.minusDays(days()), from.minusDays(1));
  }

  public boolean holds(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  public Stream<LocalDate> each() {
    return from.datesUntil(to.plusDays(1));
  }

  /// What of it lies up to a day, and what lies after it; either may be missing.
  public List<Period> cutAfter(LocalDate day) {
    if (day.isBefore(from) || !day.isBefore(to)) return List.of(this);
    return List.of(new Period(from, day), new Period(day.plusDays(1), to));
  }
}
