package com.xordon.core.booking;

import com.xordon.core.availability.Held;
import com.xordon.core.availability.Reason;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Interval;
import com.xordon.core.practice.RoomId;
import com.xordon.core.practice.StaffId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the double bookings that taking something back would make.
final class Clashes {
  private final Page page;

  Clashes(Page page) {
    this.page = page;
  }

  /// Why the appointments just written back can't stand; `held` are those that held their very time
  /// before, which makes nothing new.
  List<Reason> among(List<AppointmentId> restored, List<Appointment> held) {
    var ours = new HashSet<>(restored);
    var reasons = new ArrayList<Reason>();
    for (var id : restored) {
      page.appointment(id)
          .filter(Appointment::holdsTime)
          .filter(a -> held.stream().noneMatch(h -> sameTime(h, a)))
          .ifPresent(a -> reasons.addAll(against(a, ours)));
    }
    return reasons;
  }

  private List<Reason> against(Appointment back, Set<AppointmentId> ours) {
    var reasons = new ArrayList<Reason>();
    var others =
        page.appointments(around(back)).stream()
            .filter(o -> !ours.contains(o.id()) && o.holdsTime() && !shares(back, o))
            .toList();
    for (StaffId s : back.staff()) {
      var mine = Held.of(page.rules(), back, s);
      for (var other : others) {
        common(mine, Held.of(page.rules(), other, s))
            .ifPresent(t -> reasons.add(new Reason.Overlaps(s, t, Optional.of(other.id()))));
      }
      for (var time : mine) {
        for (var busy : page.busy(time)) {
          if (busy.staff().equals(s) && busy.when().overlaps(time)) {
            reasons.add(new Reason.Overlaps(s, busy.when(), Optional.empty()));
          }
        }
      }
    }
    for (RoomId r : back.rooms()) {
      for (var other : others) {
        common(back.occupied(r), other.occupied(r))
            .ifPresent(t -> reasons.add(new Reason.RoomTaken(r, t, Optional.of(other.id()))));
      }
    }
    return reasons;
  }

  /// The days it touches, since some block whole days.
  private Interval around(Appointment back) {
    var zone = page.rules().practice().zone();
    var first = back.when().start().atZone(zone).toLocalDate();
    var last = back.when().end().atZone(zone).toLocalDate();
    return new Interval(
        first.atStartOfDay(zone).toInstant(), last.plusDays(1).atStartOfDay(zone).toInstant());
  }

  /// The first of `theirs` that lies across one of `mine`.
  private static Optional<Interval> common(List<Interval> mine, List<Interval> theirs) {
    return theirs.stream().filter(t -> mine.stream().anyMatch(t::overlaps)).findFirst();
  }

  /// Two seats of one session, while it has seats, are no clash.
  private boolean shares(Appointment back, Appointment other) {
    if (!back.service().equals(other.service()) || !back.when().equals(other.when())) return false;
    var seats = page.rules().service(back.service()).map(s -> s.seats()).orElse(1);
    var taken =
        page.appointments(back.when()).stream()
            .filter(a -> a.holdsTime() && a.service().equals(back.service()))
            .filter(a -> a.when().equals(back.when()) && a.staff().equals(back.staff()))
            .mapToInt(Appointment::seats)
            .sum();
    return taken <= seats;
  }

  private static boolean sameTime(Appointment one, Appointment two) {
    return one.id().equals(two.id())
        && one.when().equals(two.when())
        && one.parts().equals(two.parts())
        && one.staff().equals(two.staff())
        && one.rooms().equals(two.rooms());
  }
}
