package com.xordon.analytics.figure;

import com.xordon.analytics.fact.Packing;
import java.util.TreeMap;

/// Lead times in minutes, counted; any place in their order can be asked for.
final class LeadTimes implements Packing.Reader {
  /// Two years; what lies outside is rare.
  private static final int USUAL = 1 << 20;

  private final int[] usual = new int[USUAL];
  private final TreeMap<Integer, Integer> others = new TreeMap<>();
  private long n;

  @Override
  public void take(int minutes, int times) {
    n += times;
    if (minutes >= 0 && minutes < USUAL) usual[minutes] += times;
    else others.merge(minutes, times, Integer::sum);
  }

  long n() {
    return n;
  }

  /// The value at a place in their order, counted from 1.
  long at(long place) {
    long left = place;
    for (var e : others.headMap(0).entrySet()) {
      left -= e.getValue();
      if (left <= 0) return e.getKey();
    }
    for (int minutes = 0; minutes < USUAL; minutes++) {
      left -= usual[minutes];
      if (left <= 0) return minutes;
    }
    for (var e : others.tailMap(USUAL).entrySet()) {
      left -= e.getValue();
      if (left <= 0) return e.getKey();
    }
    throw new IllegalArgumentException("there is no place " + place);
  }

  LeadTime answer() {
    if (n == 0) return LeadTime.NONE;
    return new LeadTime(at((n + 1) / 2), at((n * 9 + 9) / 10), n);
  }
}
