package com.xordon.core.waitlist;

import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Interval;
import com.xordon.core.practice.RoomId;
import com.xordon.core.practice.StaffId;
import java.util.List;

/// Time that was taken and is free again, and whose it is.
public record Freed(Interval when, List<StaffId> staff, List<RoomId> rooms) {
  public Freed {
    staff = List.copyOf(staff);
    rooms = List.copyOf(rooms);
  }

  /// The time of an appointment that was called off, moved away or made shorter.
  public static Freed of(Appointment was) {
    return new Freed(was.when(), was.staff(), was.rooms());
  }
}
