package com.xordon.core.practice;

import java.time.LocalDateTime;

/// Time off, half-open, in the staff member's zone.
public record Leave(LocalDateTime start, LocalDateTime end, String reason) {
  public Leave {
    if (end.isBefore(start)) throw new IllegalArgumentException("leave ends before it starts");
  }
}
