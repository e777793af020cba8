package com.xordon.core.availability;

import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Interval;
import com.xordon.core.practice.Limit;
import com.xordon.core.practice.Practice;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Bookings and minutes that count against a list of limits, by period of the practice's calendar.
final class Tally {
  private final List<Limit> limits;
  private final DayOfWeek weekStart;
  private final WallClock practiceClock;
  private final Map<Limit, Map<LocalDate, long[]>> used = new HashMap<>();

  Tally(List<Limit> limits, Practice practice, WallClock practiceClock) {
    this.limits = limits;
    this.weekStart = practice.weekStart();
    this.practiceClock = practiceClock;
  }

  boolean isEmpty() {
    return limits.isEmpty();
  }

  /// Counts an appointment that holds its time.
  void count(Appointment appointment) {
    if (limits.isEmpty()) return;
    long start = Block.floor(appointment.when());
    long minutes = appointment.occupied().stream().mapToLong(Interval::minutes).sum();
    for (var limit : limits) {
      var sums = used.computeIfAbsent(limit, l -> new HashMap<>());
      var sum = sums.computeIfAbsent(period(limit, start), p -> new long[2]);
      sum[0]++;
      sum[1] += minutes;
    }
  }

  /// The first limit that one more of this length at this start would break.
  Optional<Full> full(long start, long minutes) {
    for (var limit : limits) {
      var period = period(limit, start);
      long have = have(limit, period);
      long more = limit.measure() == Limit.Measure.BOOKINGS ? 1 : minutes;
      if (have + more > limit.most()) return Optional.of(new Full(limit, period, have));
    }
    return Optional.empty();
  }

  /// Whether a limit of 0 closes it altogether.
  Optional<Full> closed(long start) {
    for (var limit : limits) {
      if (limit.most() == 0) return Optional.of(new Full(limit, period(limit, start), 0));
    }
    return Optional.empty();
  }

  private long have(Limit limit, LocalDate period) {
    var sums = used.get(limit);
    var sum = sums == null ? null : sums.get(period);
    if (sum == null) return 0;
    return limit.measure() == Limit.Measure.BOOKINGS ? sum[0] : sum[1];
  }

  private LocalDate period(Limit limit, long minute) {
    var day = LocalDate.ofEpochDay(practiceClock.dayOf(minute));
    return first(limit.per(), day, weekStart);
  }

  static LocalDate first(Limit.Period per, LocalDate day, DayOfWeek weekStart) {
    return switch (per) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(weekStart));
      case MONTH -> day.withDayOfMonth(1);
      case YEAR -> day.withDayOfYear(1);
    };
  }

  static LocalDate after(Limit.Period per, LocalDate first) {
    return switch (per) {
      case DAY -> first.plusDays(1);
      case WEEK -> first.plusWeeks(1);
      case MONTH -> first.plusMonths(1);
      case YEAR -> first.plusYears(1);
    };
  }

  /// A limit that is reached, the period it counts in, and how much is used.
  record Full(Limit limit, LocalDate period, long have) {}
}
