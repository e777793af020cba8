package com.xordon.ui.safety;

import java.nio.file.Path;
import java.time.Instant;

/// A backup as a file: why it was made, whether it lies in the second place, when it was written
/// and how large it is.
public record Copy(Path file, Kind kind, boolean second, Instant written, long size) {
  public enum Kind {
    DAILY,
    WEEKLY,
    BEFORE_UPGRADE,
    BEFORE_RESTORE,
    BY_HAND
  }
}
