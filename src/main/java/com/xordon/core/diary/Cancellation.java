package com.xordon.core.diary;

import java.time.Instant;

/// Who called an appointment off, when, and why.
public record Cancellation(By by, Instant at, String reason) {
  /// Whose wish it was.
  public enum By {
    CLIENT,
    PRACTICE
  }
}
