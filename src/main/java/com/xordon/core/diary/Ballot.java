package com.xordon.core.diary;

import com.xordon.core.practice.RoundRobin;
import com.xordon.core.practice.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// How it was decided whose turn it was: all that the rule looked at, so that it can be read and
/// done again later.
public record Ballot(RoundRobin.Mode mode, List<Candidate> candidates) {
  public Ballot {
    candidates = List.copyOf(candidates);
  }

  /// Someone of the pool, and whether they were free. What `first` and `second` are depends on the
  /// mode: bookings and calibration when WEIGHTED; free minutes and 0 by AVAILABILITY; booked and
  /// available minutes when BALANCED. `last` is when something was assigned to them most recently.
  public record Candidate(
      StaffId staff,
      boolean free,
      int weight,
      int priority,
      long first,
      long second,
      Optional<Instant> last) {}
}
