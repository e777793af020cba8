package com.xordon.core.diary;

import com.xordon.core.practice.StaffId;
import java.util.Optional;

/// Time of a staff member that is taken by something else than an appointment.
public record Busy(StaffId staff, Interval when, Source source, Optional<ExternalRef> ext) {
  /// Blocked at the desk, or read from a calendar elsewhere.
  public enum Source {
    BLOCKED,
    EXTERNAL
  }

  public Busy(StaffId staff, Interval when, Source source) {
    this(staff, when, source, Optional.empty());
  }
}
