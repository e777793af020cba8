package com.xordon.core.availability;

import com.xordon.core.diary.Interval;
import com.xordon.core.diary.Part;
import com.xordon.core.practice.RoomId;
import com.xordon.core.practice.StaffId;
import java.util.List;
import java.util.Optional;

/// A time on offer: the candidates (of a panel: its members), one valid choice of rooms, and who
/// would get it. `parts` is empty unless the service is spread over several days.
public record Start(
    Interval when,
    List<StaffId> staff,
    List<RoomId> rooms,
    Optional<StaffId> wouldAssign,
    List<Part> parts) {
  public Start {
    staff = List.copyOf(staff);
    rooms = List.copyOf(rooms);
    parts = List.copyOf(parts);
  }
}
