package com.xordon.core.practice;

/// Wall-clock minutes of one day, half-open; 1440 is 24:00.
public record TimeRange(int from, int to) {
  public static final int DAY = 24 * 60;

  public TimeRange {
    if (from < 0 || to > DAY || to <= from) {
      throw new IllegalArgumentException("hours must end after they start");
    }
  }

  public static TimeRange of(int fromHour, int fromMinute, int toHour, int toMinute) {
    return new TimeRange(fromHour * 60 + fromMinute, toHour * 60 + toMinute);
  }
}
