package com.xordon.core.availability;

import com.xordon.core.diary.AppointmentId;
import com.xordon.core.practice.ClientId;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/// What someone wants to book. `moving` is the appointment being moved, which then doesn't stand in
/// its own way; `minutes` is another length than the service's.
public record Question(
    ServiceId service,
    Optional<StaffId> staff,
    Optional<ClientId> client,
    Optional<AppointmentId> moving,
    OptionalInt minutes,
    Instant now) {
  public static Question about(ServiceId service, Instant now) {
    return new Question(
        service, Optional.empty(), Optional.empty(), Optional.empty(), OptionalInt.empty(), now);
  }

  public Question by(StaffId member) {
    return new Question(service, Optional.of(member), client, moving, minutes, now);
  }

  public Question by(Optional<StaffId> member) {
    return new Question(service, member, client, moving, minutes, now);
  }

  public Question forClient(Optional<ClientId> who) {
    return new Question(service, staff, who, moving, minutes, now);
  }

  public Question moving(AppointmentId appointment) {
    return new Question(service, staff, client, Optional.of(appointment), minutes, now);
  }

  public Question lasting(OptionalInt length) {
    return new Question(service, staff, client, moving, length, now);
  }
}
