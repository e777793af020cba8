package com.xordon.ui.analytics;

import com.xordon.analytics.fact.Period;
import java.util.Optional;

/// What a period is held against.
enum Against {
  /// As many days directly before.
  BEFORE,
  MONTH_BEFORE,
  YEAR_BEFORE,
  OWN,
  NOTHING;

  /// None for NOTHING, and for OWN, which says its days itself. A whole month is held against a
  /// whole one.
  Optional<Period> of(Period period) {
    return switch (this) {
      case BEFORE -> Optional.of(period.before());
      case MONTH_BEFORE -> Optional.of(earlier(period, 1));
      case YEAR_BEFORE -> Optional.of(earlier(period, 12));
      case OWN, NOTHING -> Optional.empty();
    };
  }

  private static Period earlier(Period period, int months) {
    boolean toTheEnd = period.to().plusDays(1).getDayOfMonth() == 1;
    var to = period.to().minusMonths(months);
    return new Period(
        period.from().minusMonths(months), toTheEnd ? to.withDayOfMonth(to.lengthOfMonth()) : to);
  }
}
