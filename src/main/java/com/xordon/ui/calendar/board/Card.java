package com.xordon.ui.calendar.board;

import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.AppointmentId;
import java.util.List;

/// An appointment as it lies in a column: `who` and `service` are its words, `note` its third line.
/// A group session is one card for all its bookings, `members`.
public record Card(
    Appointment appointment,
    Span span,
    Span buffers,
    String who,
    String service,
    String note,
    Hue hue,
    Look look,
    Flags flags,
    Seats seats,
    Part part,
    Lane lane,
    List<AppointmentId> members) {
  /// Signs at the card's right.
  public record Flags(boolean video, boolean overridden, boolean repeats, boolean note) {}

  /// Seats taken of all; a single appointment has one.
  public record Seats(int taken, int of) {
    public boolean isGroup() {
      return of > 1;
    }
  }

  /// Part `number` of the `of` that a service over several days has; `first` and `last` of those
  /// the appointment holds.
  public record Part(int number, int of, boolean first, boolean last) {
    public boolean isMany() {
      return of > 1;
    }
  }

  public Card {
    members = List.copyOf(members);
  }

  public AppointmentId id() {
    return appointment.id();
  }

  Card in(Lane place) {
    return new Card(
        appointment,
        span,
        buffers,
        who,
        service,
        note,
        hue,
        look,
        flags,
        seats,
        part,
        place,
        members);
  }
}
