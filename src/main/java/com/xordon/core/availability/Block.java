package com.xordon.core.availability;

import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Interval;
import java.time.Instant;
import java.util.Optional;

/// Something that takes a staff member's time, in epoch minutes rounded outwards, with the buffers
/// it asks for.
record Block(
    long start,
    long end,
    int before,
    int after,
    Kind kind,
    Interval when,
    Optional<Appointment> of) {
  enum Kind {
    APPOINTMENT,
    /// All days of an appointment over several; it has no buffers.
    WHOLE_DAYS,
    BLOCKED,
    EXTERNAL
  }

  /// A stretch of epoch minutes as instants.
  static Interval interval(long start, long end) {
    return new Interval(Instant.ofEpochSecond(start * 60), Instant.ofEpochSecond(end * 60));
  }

  static long floor(Interval when) {
    return Math.floorDiv(when.start().getEpochSecond(), 60);
  }

  static long ceil(Interval when) {
    long seconds = when.end().getEpochSecond() + (when.end().getNano() > 0 ? 1 : 0);
    return -Math.floorDiv(-seconds, 60);
  }
}
