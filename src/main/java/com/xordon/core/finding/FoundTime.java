package com.xordon.core.finding;

import com.xordon.core.diary.Interval;
import com.xordon.core.practice.RoomId;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A time that fulfils a wish. `who` would give it (empty for a panel: then all of `staff`);
/// `minutes` is a length other than the service's.
public record FoundTime(
    ServiceId service,
    Interval when,
    List<StaffId> staff,
    Optional<StaffId> who,
    List<RoomId> rooms,
    OptionalInt minutes) {
  public FoundTime {
    staff = List.copyOf(staff);
    rooms = List.copyOf(rooms);
  }
}
