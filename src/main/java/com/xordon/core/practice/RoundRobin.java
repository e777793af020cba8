package com.xordon.core.practice;

/// How turns are taken: the mode, the fairness interval, and what it counts.
public record RoundRobin(Mode mode, Span interval, Basis basis, boolean countNoShows) {
  public static final RoundRobin USUAL =
      new RoundRobin(Mode.WEIGHTED, Span.MONTH, Basis.START, true);

  /// The rule that orders those who are free.
  public enum Mode {
    WEIGHTED,
    AVAILABILITY,
    BALANCED
  }

  /// The fairness interval, in the practice's zone.
  public enum Span {
    DAY,
    WEEK,
    MONTH,
    ROLLING_28_DAYS
  }

  /// Which moment of an appointment puts it into the interval.
  public enum Basis {
    START,
    CREATED
  }
}
