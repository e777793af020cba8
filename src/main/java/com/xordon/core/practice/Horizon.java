package com.xordon.core.practice;

import java.time.LocalDate;

/// How far ahead a service can be booked; today is day 1, and it looks at the start only.
public sealed interface Horizon {
  record Unlimited() implements Horizon {}

  /// Ends with the nth day of the kind; days before it that don't count are open.
  record Days(Kind kind, int days) implements Horizon {
    public Days {
      if (days < 0) throw new IllegalArgumentException("a horizon can't be negative");
    }
  }

  /// Only between two dates, both included.
  record Range(LocalDate from, LocalDate to) implements Horizon {
    public Range {
      if (to.isBefore(from)) throw new IllegalArgumentException("a range ends before it starts");
    }
  }

  /// Which days count: all, Monday to Friday without closures, or those with a start under all
  /// other rules.
  enum Kind {
    CALENDAR,
    BUSINESS,
    BOOKABLE
  }
}
