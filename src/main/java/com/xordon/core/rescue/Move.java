package com.xordon.core.rescue;

import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.AppointmentId;
import java.time.Duration;

/// One appointment as it is and as it would be. Minutes are counted either way; people are those
/// who come new to it.
public record Move(
    Appointment from, Appointment to, long minutesMoved, long peopleChanged, long cost) {
  static Move of(Appointment from, Appointment to, Price price) {
    long minutes = Math.abs(Duration.between(from.when().start(), to.when().start()).toMinutes());
    long people = to.staff().stream().filter(s -> !from.staff().contains(s)).count();
    return new Move(from, to, minutes, people, price.of(minutes, people));
  }

  public AppointmentId id() {
    return from.id();
  }

  public boolean keepsTime() {
    return minutesMoved == 0;
  }
}
