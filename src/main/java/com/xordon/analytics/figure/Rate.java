package com.xordon.analytics.figure;

import java.util.OptionalDouble;

/// So many of `n`. Of nothing there is no rate.
public record Rate(long hits, long n) {
  public OptionalDouble value() {
    return n == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) hits / n);
  }
}
