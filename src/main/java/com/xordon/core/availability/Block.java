package com.xordon.core.availability;

import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Interval;
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
    BLOCKED,
    EXTERNAL
  }

  static long floor(Interval when) {
    return Math.floorDiv(when.start().getEpochSecond(), 60);
  }

  static long ceil(Interval when) {
    long seconds = when.end().getEpochSecond() + (when.end().getNano() > 0 ? 1 : 0);
    return -Math.floorDiv(-seconds, 60);
  }
}
