package com.xordon.core.diary;

import com.xordon.core.practice.ClientId;
import com.xordon.core.practice.RoomId;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A promise of time. `parts` is empty unless it is spread over several days; `seats` are the seats
/// it takes. `staff` and `rooms` hold everyone and everything it needs at any time.
public record Appointment(
    AppointmentId id,
    ServiceId service,
    Optional<ClientId> client,
    List<StaffId> staff,
    List<RoomId> rooms,
    Interval when,
    List<Part> parts,
    Status status,
    Instant created,
    int seats,
    Details details,
    Optional<Overridden> overridden,
    Optional<Cancellation> cancelled) {
  public Appointment {
    staff = List.copyOf(staff);
    rooms = List.copyOf(rooms);
    parts = List.copyOf(parts);
    if (cancelled.isPresent() != (status == Status.CANCELLED)) {
      throw new IllegalArgumentException(
          "a cancelled appointment says who cancelled, another doesn't");
    }
  }

  public boolean holdsTime() {
    return status.holdsTime();
  }

  /// The stretches it occupies: its parts, or the whole.
  public List<Interval> occupied() {
    return parts.isEmpty() ? List.of(when) : parts.stream().map(Part::when).toList();
  }

  /// The stretches in which it needs this person; none when they aren't among its staff.
  public List<Interval> occupied(StaffId member) {
    if (!staff.contains(member)) return List.of();
    if (parts.isEmpty()) return List.of(when);
    return parts.stream()
        .filter(p -> p.staff().isEmpty() || p.staff().contains(member))
        .map(Part::when)
        .toList();
  }

  /// The stretches in which it needs this room; none when it isn't among its rooms.
  public List<Interval> occupied(RoomId room) {
    if (!rooms.contains(room)) return List.of();
    if (parts.isEmpty()) return List.of(when);
    return parts.stream()
        .filter(p -> p.rooms().isEmpty() || p.rooms().contains(room))
        .map(Part::when)
        .toList();
  }

  public Appointment with(Status next) {
    return new Appointment(
        id,
        service,
        client,
        staff,
        rooms,
        when,
        parts,
        next,
        created,
        seats,
        details,
        overridden,
        Optional.empty());
  }

  public Appointment cancelled(Cancellation cancellation) {
    return new Appointment(
        id,
        service,
        client,
        staff,
        rooms,
        when,
        parts,
        Status.CANCELLED,
        created,
        seats,
        details,
        overridden,
        Optional.of(cancellation));
  }

  /// The same appointment at another time, with other staff or in other rooms.
  public Appointment movedTo(
      Interval time,
      List<Part> newParts,
      List<StaffId> newStaff,
      List<RoomId> newRooms,
      Optional<Overridden> override) {
    return new Appointment(
        id,
        service,
        client,
        newStaff,
        newRooms,
        time,
        newParts,
        status,
        created,
        seats,
        details,
        override.or(() -> overridden),
        cancelled);
  }

  public Appointment with(Details other) {
    return new Appointment(
        id,
        service,
        client,
        staff,
        rooms,
        when,
        parts,
        status,
        created,
        seats,
        other,
        overridden,
        cancelled);
  }
}
