package com.xordon.automation;

import java.time.Duration;
import java.util.random.RandomGenerator;

/// How long to wait before trying again: twice as long each time up to an hour, each wait a little
/// longer or shorter so that many don't come back at once.
record Backoff(RandomGenerator random) {
  private static final Duration FIRST = Duration.ofSeconds(2);
  private static final Duration LONGEST = Duration.ofHours(1);
  private static final int DOUBLINGS = 11;

  /// `tries` from 1 on.
  Duration after(int tries) {
    var plain = FIRST.multipliedBy(1L << Math.min(DOUBLINGS, Math.max(0, tries - 1)));
    var capped = plain.compareTo(LONGEST) > 0 ? LONGEST : plain;
    return capped.multipliedBy(80 + random.nextInt(41)).dividedBy(100);
  }
}
