package com.xordon.ui.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/// How much the calendar shows at once.
enum Mode {
  DAY,
  WEEK,
  MONTH,
  YEAR,
  /// Sessions over several days, weeks side by side.
  TIMELINE;

  private static final int WEEKS_SHOWN = 4;

  /// The first day shown when `date` is.
  LocalDate first(LocalDate date, DayOfWeek weekStart) {
    return switch (this) {
      case DAY -> date;
      case WEEK, TIMELINE -> date.with(TemporalAdjusters.previousOrSame(weekStart));
      case MONTH -> date.withDayOfMonth(1).with(TemporalAdjusters.previousOrSame(weekStart));
      case YEAR -> date.withDayOfYear(1);
    };
  }

  /// The day after the last one shown.
  LocalDate end(LocalDate date, DayOfWeek weekStart) {
    return switch (this) {
      case DAY -> date.plusDays(1);
      case WEEK -> first(date, weekStart).plusDays(7);
      case MONTH -> first(date, weekStart).plusDays(42);
      case YEAR -> date.withDayOfYear(1).plusYears(1);
      case TIMELINE -> first(date, weekStart).plusWeeks(WEEKS_SHOWN);
    };
  }

  LocalDate step(LocalDate date, int by) {
    return switch (this) {
      case DAY -> date.plusDays(by);
      case WEEK, TIMELINE -> date.plusWeeks(by);
      case MONTH -> date.plusMonths(by);
      case YEAR -> date.plusYears(by);
    };
  }

  boolean isBoard() {
    return this == DAY || this == WEEK;
  }

  String key() {
    return "mode." + name().toLowerCase(Locale.ROOT);
  }
}
