package com.xordon.core.diary;

import java.time.Duration;
import java.time.Instant;

/// A half-open stretch of time: 09:00-09:30 and 09:30-10:00 don't touch.
public record Interval(Instant start, Instant end) {
  public Interval {
    if (end.isBefore(start))
      throw new IllegalArgumentException("an interval ends before it starts");
  }

  public static Interval of(Instant start, Duration length) {
    return new Interval(start, start.plus(length));
  }

  public boolean overlaps(Interval other) {
    return start.isBefore(other.end) && other.start.isBefore(end);
  }

  public boolean contains(Instant moment) {
    return !moment.isBefore(start) && moment.isBefore(end);
  }

  public Duration length() {
    return Duration.between(start, end);
  }

  public long minutes() {
    return length().toMinutes();
  }
}
