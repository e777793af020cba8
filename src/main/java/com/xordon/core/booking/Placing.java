package com.xordon.core.booking;

import com.xordon.core.availability.Start;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Overridden;
import com.xordon.core.diary.Part;
import com.xordon.core.practice.RoomId;
import com.xordon.core.practice.StaffId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Puts an appointment where a start says, with the people chosen for it. Those a part names for
/// itself come after them; then every part says who and what it needs.
final class Placing {
  private Placing() {}

  static Appointment at(Start start, Appointment appointment, List<StaffId> chosen) {
    var staff = all(chosen, start.parts(), Part::staff);
    var rooms = all(start.rooms(), start.parts(), Part::rooms);
    boolean ownStaff = start.parts().stream().anyMatch(p -> !p.staff().isEmpty());
    boolean ownRooms = start.parts().stream().anyMatch(p -> !p.rooms().isEmpty());
    var parts = new ArrayList<Part>();
    for (var p : start.parts()) {
      List<StaffId> who = !ownStaff ? List.of() : p.staff().isEmpty() ? chosen : p.staff();
      List<RoomId> where = !ownRooms ? List.of() : p.rooms().isEmpty() ? start.rooms() : p.rooms();
      parts.add(new Part(p.when(), who, where));
    }
    return appointment.movedTo(start.when(), parts, staff, rooms, Optional.<Overridden>empty());
  }

  private static <T> List<T> all(List<T> common, List<Part> parts, Function<Part, List<T>> own) {
    var all = new LinkedHashSet<>(common);
    for (var p : parts) all.addAll(own.apply(p));
    return List.copyOf(all);
  }
}
