package com.xordon.core.diary;

import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import com.xordon.core.practice.TimeRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What time someone waits for: wall times and days of the practice's zone. An empty list or set
/// asks for nothing in particular; `anyOf` are the people wished for, `times` where it may begin,
/// `earliest` and `latest` both included.
public record TimeWish(
    ServiceId service,
    List<StaffId> anyOf,
    Set<DayOfWeek> days,
    List<TimeRange> times,
    Optional<LocalDate> earliest,
    Optional<LocalDate> latest) {
  public TimeWish {
    anyOf = List.copyOf(anyOf);
    days = Set.copyOf(days);
    times = List.copyOf(times);
    if (earliest.isPresent() && latest.isPresent() && latest.get().isBefore(earliest.get())) {
      throw new IllegalArgumentException("the latest day is before the earliest");
    }
  }

  /// Any time at all.
  public static TimeWish anyTime(ServiceId service) {
    return new TimeWish(
        service, List.of(), Set.of(), List.of(), Optional.empty(), Optional.empty());
  }

  /// Whether a day is one of those wished for.
  public boolean wants(LocalDate day) {
    return (days.isEmpty() || days.contains(day.getDayOfWeek()))
        && earliest.filter(day::isBefore).isEmpty()
        && latest.filter(day::isAfter).isEmpty();
  }

  public boolean wants(StaffId member) {
    return anyOf.isEmpty() || anyOf.contains(member);
  }

  /// How many minutes a start at this minute of the day lies off the times wished for; 0 inside.
  public int minutesOff(int minuteOfDay) {
    int least = times.isEmpty() ? 0 : Integer.MAX_VALUE;
    for (var range : times) {
      int off = Math.max(range.from() - minuteOfDay, minuteOfDay - range.to());
      least = Math.min(least, Math.max(0, off));
    }
    return least;
  }
}
