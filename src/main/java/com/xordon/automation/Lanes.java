package com.xordon.automation;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The runners of a data folder, side by side: a mail server that keeps everybody waiting must hold
/// up no meeting. There is one of these to a data folder.
public record Lanes(List<TaskRunner> runners) {
  public Lanes {
    runners = List.copyOf(runners);
  }

  /// The same lanes, as if it were now by another clock.
  public Lanes by(InstantSource other) {
    return new Lanes(runners.stream().map(r -> r.by(other)).toList());
  }

  /// Takes up what a killed program left half done. To be called once, before the first `run`.
  public void takeUp() {
    runners.forEach(TaskRunner::takeUp);
  }

  /// Does what is due now, one lane after the other; answers how many tries that were.
  public int run() {
    return runners.stream().mapToInt(TaskRunner::run).sum();
  }

  /// Begins no other task from now on; from any thread.
  public void stop() {
    runners.forEach(TaskRunner::stop);
  }

  public Optional<Instant> nextDue() {
    return runners.stream().flatMap(r -> r.nextDue().stream()).min(Comparator.naturalOrder());
  }
}
