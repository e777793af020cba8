package com.xordon.core.practice;

import java.time.LocalDate;

/// Days on which the whole practice is closed, both included, in the practice's zone.
public record Closure(LocalDate from, LocalDate to, String name) {
  public Closure {
    if (to.isBefore(from)) throw new IllegalArgumentException("a closure ends before it starts");
  }

  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
