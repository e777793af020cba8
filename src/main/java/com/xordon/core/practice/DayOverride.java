package com.xordon.core.practice;

import java.time.LocalDate;
import java.util.List;

/// Other hours for one day instead of the weekly ones; none at all close it.
public record DayOverride(LocalDate date, List<TimeRange> hours) {
  public DayOverride {
    hours = List.copyOf(hours);
  }
}
