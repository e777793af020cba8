package com.xordon.core.availability;

import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Interval;
import com.xordon.core.practice.MultiDay;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.StaffId;
import java.util.List;

/// What an appointment takes of a person's time: its parts, or all days from the first to the last
/// when its service blocks whole days.
public final class Held {
  private Held() {}

  public static List<Interval> of(Rules rules, Appointment appointment, StaffId member) {
    var parts = appointment.occupied(member);
    if (parts.isEmpty() || !wholeDays(rules, appointment)) return parts;
    var zone = rules.practice().zone();
    var first = parts.getFirst().start().atZone(zone).toLocalDate();
    var last = parts.getLast().end().minusNanos(1).atZone(zone).toLocalDate();
    return List.of(
        new Interval(
            first.atStartOfDay(zone).toInstant(), last.plusDays(1).atStartOfDay(zone).toInstant()));
  }

  static boolean wholeDays(Rules rules, Appointment appointment) {
    return !appointment.parts().isEmpty()
        && rules
            .service(appointment.service())
            .flatMap(Service::multiDay)
            .filter(MultiDay::blockWholeDays)
            .isPresent();
  }
}
