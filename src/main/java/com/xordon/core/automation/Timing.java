package com.xordon.core.automation;

import com.xordon.core.diary.Interval;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// When a rule acts: so long after what set it off, or before or after the appointment's start or
/// end. What is later than `grace` is no longer done by itself. Nothing leaves in the quiet hours;
/// it waits for their end.
public record Timing(Anchor anchor, Duration offset, Optional<QuietHours> quiet, Duration grace) {
  public enum Anchor {
    /// What was done.
    DEED,
    START,
    END
  }

  public Timing {
    if (grace.isNegative()) throw new IllegalArgumentException("grace is not negative");
    if (anchor == Anchor.DEED && offset.isNegative()) {
      throw new IllegalArgumentException("nothing is done before its cause");
    }
  }

  /// The plain moment, without regard to the quiet hours.
  Instant moment(Instant deed, Interval when) {
    return switch (anchor) {
      case DEED -> deed.plus(offset);
      case START -> when.start().plus(offset);
      case END -> when.end().plus(offset);
    };
  }
}
