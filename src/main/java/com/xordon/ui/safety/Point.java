package com.xordon.ui.safety;

import java.nio.file.Path;
import java.time.Instant;

/// Which books are wanted back.
public sealed interface Point {
  /// Those of a backup.
  record Backup(Path file) implements Point {}

  /// Our own, as they were at a moment.
  record Moment(Instant at) implements Point {}

  /// Our own, as they were after an entry.
  record Entry(long number) implements Point {}
}
