package com.xordon.core.rotation;

import com.xordon.core.diary.Interval;
import com.xordon.core.practice.Practice;
import com.xordon.core.practice.RoundRobin;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// The fairness interval: the stretch in which bookings count, in the practice's zone.
final class Fairness {
  private static final int ROLLING = 28;

  private Fairness() {}

  static Interval interval(Practice practice, RoundRobin rule, Instant start, Instant now) {
    var reference = rule.basis() == RoundRobin.Basis.CREATED ? now : start;
    var day = reference.atZone(practice.zone()).toLocalDate();
    return switch (rule.interval()) {
      case DAY -> days(practice, day, day.plusDays(1));
      case WEEK -> {
        var first = day.with(TemporalAdjusters.previousOrSame(practice.weekStart()));
        yield days(practice, first, first.plusWeeks(1));
      }
      case MONTH -> days(practice, day.withDayOfMonth(1), day.withDayOfMonth(1).plusMonths(1));
      case ROLLING_28_DAYS -> days(practice, day.minusDays(ROLLING - 1L), day.plusDays(1));
    };
  }

  private static Interval days(Practice practice, LocalDate from, LocalDate until) {
    return new Interval(
        from.atStartOfDay(practice.zone()).toInstant(),
        until.atStartOfDay(practice.zone()).toInstant());
  }
}
