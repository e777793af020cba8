package com.xordon.store.clock;

import java.time.Duration;
import java.util.Optional;

/// Tells how much time went by, to whatever the clock on the wall is set.
@FunctionalInterface
public interface SteadyClock {
  /// Knows nothing, so that any clock is believed.
  SteadyClock NONE = Optional::empty;

  /// Empty where nothing can be known.
  Optional<Reading> read();

  /// `up` counts from a start that `boot` names; two of different starts say nothing of the time
  /// between them, and without `sleepCounts` nor do two with a sleep of the machine between them.
  record Reading(String boot, Duration up, boolean sleepCounts) {}
}
