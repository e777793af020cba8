package com.xordon.store.clock;

import java.time.Instant;

/// The clock of the machine says `now`, which can't be believed. `expected` is what it should say,
/// when that `isKnown`; else the moment it was believed last.
public record ClockJump(Instant expected, boolean isKnown, Instant now) {
  public boolean isBack() {
    return now.isBefore(expected);
  }
}
