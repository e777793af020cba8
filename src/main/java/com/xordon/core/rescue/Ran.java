package com.xordon.core.rescue;

import com.xordon.core.availability.Reason;
import com.xordon.core.diary.AppointmentId;
import java.util.Optional;

/// Reads a reason for the appointment that stands in the way.
final class Ran {
  private Ran() {}

  static Optional<AppointmentId> into(Reason reason) {
    return switch (reason) {
      case Reason.Overlaps overlaps -> overlaps.appointment();
      case Reason.TooClose close -> close.appointment();
      case Reason.RoomTaken taken -> taken.appointment();
      case Reason.ClientOverlaps overlaps -> Optional.of(overlaps.appointment());
      default -> Optional.empty();
    };
  }
}
