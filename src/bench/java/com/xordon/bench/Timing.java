package com.xordon.bench;

import java.util.Arrays;

/// The time of a piece of work after it has warmed up: the lowest median of a few rounds, so that
/// what else the machine does for a moment isn't counted.
final class Timing {
  private static final int ROUNDS = 5;

  private Timing() {}

  /// Nanoseconds of one run; the rounds fill `millis` after a warm-up of the same length.
  static double of(long millis, Runnable work) {
    round(millis, work);
    double best = Double.MAX_VALUE;
    for (int i = 0; i < ROUNDS; i++) best = Math.min(best, round(millis / ROUNDS, work));
    return best;
  }

  private static double round(long millis, Runnable work) {
    var times = new long[1 << 16];
    int n = 0;
    long end = System.nanoTime() + millis * 1_000_000;
    do {
      long from = System.nanoTime();
      work.run();
      times[n++] = System.nanoTime() - from;
    } while (n < times.length && (System.nanoTime() < end || n < 3));
    Arrays.sort(times, 0, n);
    return times[n / 2];
  }
}
