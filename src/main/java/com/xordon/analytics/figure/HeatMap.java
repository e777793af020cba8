package com.xordon.analytics.figure;

import com.xordon.analytics.fact.WeekHours;
import java.util.Arrays;
import java.util.OptionalDouble;

/// The week by the hour, from Monday 00:00: how many appointments start, how many minutes are
/// booked, and how many could be. Cancelled ones aren't in it.
@SuppressWarnings("ArrayRecordComponent") // its owner never changes them
public record HeatMap(long[] starts, long[] booked, long[] available) {
  static HeatMap empty() {
    return new HeatMap(new long[WeekHours.ALL], new long[WeekHours.ALL], new long[WeekHours.ALL]);
  }

  /// The share of an hour that is booked; none where nobody works.
  public OptionalDouble utilisation(int hour) {
    return available[hour] == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) booked[hour] / available[hour]);
  }

  public long bookedMinutes() {
    return Arrays.stream(booked).sum();
  }

  public long availableMinutes() {
    return Arrays.stream(available).sum();
  }
}
