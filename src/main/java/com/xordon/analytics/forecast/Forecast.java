package com.xordon.analytics.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

/// What the weeks to come may bring of one thing: bookings, or revenue in one currency. `error` is
/// by how much of the truth the method was off on average, a week ahead, over the last weeks
/// (MAPE); `plainError` that of saying that next week will be as this one was, `averageError` that
/// of saying the average of the last weeks. On mere noise nothing knows more than that average, and
/// `knowsMoreThanAverage` says so.
public record Forecast(
    String what,
    Used used,
    List<Week> weeks,
    int history,
    int tested,
    OptionalDouble error,
    OptionalDouble plainError,
    OptionalDouble averageError,
    boolean knowsMoreThanAverage) {
  /// The method that speaks, and why.
  public enum Used {
    /// Holt-Winters, for it erred less.
    HOLT_WINTERS,
    /// As the week before, for Holt-Winters erred no less.
    PLAIN_BETTER,
    /// As the week before, for there are too few weeks to try more.
    PLAIN_SHORT,
    /// There isn't a whole week behind us.
    NOTHING
  }

  /// How sure the interval is meant to be.
  public static final double SURE = 0.8;

  /// Of days `from` to `to`; the truth is expected within `low` and `high` four times of five.
  public record Week(LocalDate from, LocalDate to, double expected, double low, double high) {}

  public Forecast {
    weeks = List.copyOf(weeks);
  }
}
