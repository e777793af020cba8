package com.xordon.core.practice;

/// At most so many bookings or minutes in each period of the practice's calendar; 0 means closed.
public record Limit(Period per, Measure measure, int most) {
  /// The period that holds an appointment's start.
  public enum Period {
    DAY,
    WEEK,
    MONTH,
    YEAR
  }

  /// What is counted; minutes exclude buffers.
  public enum Measure {
    BOOKINGS,
    MINUTES
  }

  public Limit {
    if (most < 0) throw new IllegalArgumentException("a limit can't be negative");
  }
}
