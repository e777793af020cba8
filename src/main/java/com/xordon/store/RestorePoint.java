package com.xordon.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// Which books are wanted back: those of a backup or, without one, our own, as they were at a
/// moment, after an entry, or at their end. A journal that goes on where the backup ends is
/// followed beyond it.
public record RestorePoint(Optional<Path> backup, Optional<Until> until) {
  public sealed interface Until {
    record Moment(Instant at) implements Until {}

    record Number(long number) implements Until {}
  }

  public static RestorePoint of(Path backup) {
    return new RestorePoint(Optional.of(backup), Optional.empty());
  }
}
