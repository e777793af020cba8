package com.xordon.core.booking;

import com.xordon.core.change.Deed;
import com.xordon.core.diary.AppointmentId;
import java.time.Instant;
import java.util.List;

/// One deed that can be undone or done again, and the appointments it touched.
public record Step(long transaction, Deed deed, Instant at, List<AppointmentId> appointments) {
  public Step {
    appointments = List.copyOf(appointments);
  }
}
