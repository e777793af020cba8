package com.xordon.ui.calendar;

import com.xordon.core.availability.Question;
import com.xordon.core.booking.MoveRequest;
import com.xordon.core.diary.Appointment;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/// A time somebody wants: for a new appointment, or for one that exists.
record Wish(
    ServiceId service,
    Instant at,
    Optional<StaffId> staff,
    OptionalInt minutes,
    Optional<Appointment> moving) {
  static Wish toBook(ServiceId service, Instant at, Optional<StaffId> staff) {
    return new Wish(service, at, staff, OptionalInt.empty(), Optional.empty());
  }

  /// `minutes` is empty unless the length changes.
  static Wish toMove(
      Appointment appointment, Instant at, Optional<StaffId> staff, OptionalInt minutes) {
    return new Wish(appointment.service(), at, staff, minutes, Optional.of(appointment));
  }

  Wish with(ServiceId other) {
    return new Wish(other, at, staff, minutes, moving);
  }

  Wish by(Optional<StaffId> other) {
    return new Wish(service, at, other, minutes, moving);
  }

  /// The question the desk would ask; `usual` is the service's own length.
  Question question(Instant now, int usual) {
    var question = Question.about(service, now).by(keeper()).lasting(length(usual));
    if (moving.isEmpty()) return question;
    return question.forClient(moving.get().client()).moving(moving.get().id());
  }

  private Optional<StaffId> keeper() {
    return staff.or(() -> moving.flatMap(a -> a.staff().stream().findFirst()));
  }

  private OptionalInt length(int usual) {
    if (minutes.isPresent() || moving.isEmpty()) return minutes;
    var appointment = moving.get();
    int own = (int) appointment.when().minutes();
    boolean same = !appointment.parts().isEmpty() || own == usual || own == 0;
    return same ? OptionalInt.empty() : OptionalInt.of(own);
  }

  MoveRequest move(Optional<String> override) {
    return new MoveRequest(moving.orElseThrow().id(), at, staff, minutes, override);
  }
}
