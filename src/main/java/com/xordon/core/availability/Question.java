package com.xordon.core.availability;

import com.xordon.core.diary.AppointmentId;
import com.xordon.core.practice.ClientId;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What someone wants to book. `moving` is the appointment being moved, which then doesn't stand in
/// its own way; `minutes` is another length than the service's; `attending` are the parts of
/// several days that are wanted, all when empty.
public record Question(
    ServiceId service,
    Optional<StaffId> staff,
    Optional<ClientId> client,
    Optional<AppointmentId> moving,
    OptionalInt minutes,
    List<Integer> attending,
    Instant now) {
  public Question {
    attending = List.copyOf(attending);
  }

  public static Question about(ServiceId service, Instant now) {
    return new Question(
        service,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        List.of(),
        now);
  }

  public Question by(StaffId member) {
    return new Question(service, Optional.of(member), client, moving, minutes, attending, now);
  }

  public Question by(Optional<StaffId> member) {
    return new Question(service, member, client, moving, minutes, attending, now);
  }

  public Question forClient(Optional<ClientId> who) {
    return new Question(service, staff, who, moving, minutes, attending, now);
  }

  public Question moving(AppointmentId appointment) {
    return new Question(service, staff, client, Optional.of(appointment), minutes, attending, now);
  }

  public Question lasting(OptionalInt length) {
    return new Question(service, staff, client, moving, length, attending, now);
  }

  /// Only these parts, counted from 0, of a service over several days.
  public Question attending(List<Integer> parts) {
    return new Question(service, staff, client, moving, minutes, parts, now);
  }
}
