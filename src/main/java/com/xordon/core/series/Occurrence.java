package com.xordon.core.series;

import com.xordon.core.availability.Reason;
import com.xordon.core.availability.Start;
import com.xordon.core.diary.Appointment;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/// One occurrence of a series: the wall time and instant it was wished for, and what became of it.
/// `otherOffset` when the clock was changed since the occurrence before, so that the same wall time
/// is another distance away. A clash has all reasons and the nearest free start that no other
/// occurrence wants.
public record Occurrence(
    LocalDateTime wall,
    Instant start,
    boolean otherOffset,
    Outcome outcome,
    Optional<Appointment> appointment,
    List<Reason> reasons,
    Optional<Start> nearest) {
  public Occurrence {
    reasons = List.copyOf(reasons);
  }

  /// BOOKED as wished, MOVED to the nearest free start, SKIPPED on request, or a CLASH to decide.
  public enum Outcome {
    BOOKED,
    MOVED,
    SKIPPED,
    CLASH
  }

  public boolean isMade() {
    return outcome == Outcome.BOOKED || outcome == Outcome.MOVED;
  }
}
