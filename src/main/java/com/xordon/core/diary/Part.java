package com.xordon.core.diary;

import com.xordon.core.practice.RoomId;
import com.xordon.core.practice.StaffId;
import java.util.List;

/// One of the stretches of an appointment over several days. `staff` and `rooms` are its own; when
/// empty, the appointment's.
public record Part(Interval when, List<StaffId> staff, List<RoomId> rooms) {
  public Part {
    staff = List.copyOf(staff);
    rooms = List.copyOf(rooms);
  }

  public Part(Interval when) {
    this(when, List.of(), List.of());
  }
}
