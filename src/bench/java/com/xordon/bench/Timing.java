package com.xordon.bench;

import java.util.Arrays;

/// The median time of a piece of work, after it has warmed up.
final class Timing {
  private Timing() {}

  /// Nanoseconds of one run: the median of rounds that fill `millis` after a warm-up of the same
  /// length.
  static double of(long millis, Runnable work) {
    run(millis, work);
    return run(millis, work);
  }

  private static double run(long millis, Runnable work) {
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
