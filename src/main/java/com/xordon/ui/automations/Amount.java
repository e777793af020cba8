package com.xordon.ui.automations;

import java.time.Duration;

/// A length of time as people say it: a number and a unit.
record Amount(long number, Unit unit) {
  enum Unit {
    MINUTES(Duration.ofMinutes(1)),
    HOURS(Duration.ofHours(1)),
    DAYS(Duration.ofDays(1)),
    WEEKS(Duration.ofDays(7));

    private final Duration one;

    Unit(Duration one) {
      this.one = one;
    }
  }

  /// In the largest unit that says it exactly; up to two days in hours.
  static Amount of(Duration length) {
    for (var unit : new Unit[] {Unit.WEEKS, Unit.DAYS, Unit.HOURS}) {
      long number = length.dividedBy(unit.one);
      boolean exact = number > 0 && unit.one.multipliedBy(number).equals(length);
      boolean many = unit == Unit.HOURS || number > 2;
      if (exact && many) return new Amount(number, unit);
    }
    return new Amount(length.toMinutes(), Unit.MINUTES);
  }

  Duration length() {
    return unit.one.multipliedBy(number);
  }
}
