package com.xordon.ui.analytics;

import com.xordon.analytics.fact.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/// Periods people ask for by name. They move with the day, so a saved report stays of use.
enum Preset {
  MONTH_SO_FAR,
  THIS_MONTH,
  LAST_MONTH,
  LAST_28_DAYS,
  THIS_WEEK,
  LAST_WEEK,
  THIS_QUARTER,
  LAST_QUARTER,
  THIS_YEAR,
  LAST_YEAR,
  NEXT_8_WEEKS,
  OWN;

  private static final int FOUR_WEEKS = 28;
  private static final int WEEK = 7;
  private static final int QUARTER = 3;

  /// The days it means today; of OWN there are none, so those of the month so far.
  Period of(LocalDate today, DayOfWeek weekStart) {
    var month = YearMonth.from(today);
    var quarter = month.minusMonths((month.getMonthValue() - 1) % QUARTER);
    var monday = today.with(TemporalAdjusters.previousOrSame(weekStart));
    return switch (this) {
      case MONTH_SO_FAR, OWN -> new Period(month.atDay(1), today);
      case THIS_MONTH -> months(month, 1);
      case LAST_MONTH -> months(month.minusMonths(1), 1);
      case LAST_28_DAYS -> new Period(today.minusDays(FOUR_WEEKS), today.minusDays(1));
      case THIS_WEEK -> new Period(monday, monday.plusDays(WEEK - 1));
      case LAST_WEEK -> new Period(monday.minusDays(WEEK), monday.minusDays(1));
      case THIS_QUARTER -> months(quarter, QUARTER);
      case LAST_QUARTER -> months(quarter.minusMonths(QUARTER), QUARTER);
      case THIS_YEAR -> years(today.getYear());
      case LAST_YEAR -> years(today.getYear() - 1);
      case NEXT_8_WEEKS -> new Period(today, today.plusDays(2 * FOUR_WEEKS - 1L));
    };
  }

  private static Period months(YearMonth first, int count) {
    return new Period(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
  }

  private static Period years(int year) {
    return new Period(LocalDate.ofYearDay(year, 1), YearMonth.of(year, 12).atEndOfMonth());
  }
}
