package com.xordon.core.booking;

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
    for (var time : back.occupied()) {
      for (var other : page.appointments(time)) {
        if (ours.contains(other.id()) || !other.holdsTime() || shares(back, other)) continue;
        var across = across(other, time);
        if (across.isEmpty()) continue;
        for (StaffId s : back.staff()) {
          if (other.staff().contains(s)) {
            reasons.add(new Reason.Overlaps(s, across.get(), Optional.of(other.id())));
          }
        }
        for (RoomId r : back.rooms()) {
          if (other.rooms().contains(r)) {
            reasons.add(new Reason.RoomTaken(r, across.get(), Optional.of(other.id())));
          }
        }
      }
      for (var busy : page.busy(time)) {
        if (back.staff().contains(busy.staff()) && busy.when().overlaps(time)) {
          reasons.add(new Reason.Overlaps(busy.staff(), busy.when(), Optional.empty()));
        }
      }
    }
    return reasons;
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

  private static Optional<Interval> across(Appointment other, Interval time) {
    return other.occupied().stream().filter(t -> t.overlaps(time)).findFirst();
  }

  private static boolean sameTime(Appointment one, Appointment two) {
    return one.id().equals(two.id())
        && one.when().equals(two.when())
        && one.staff().equals(two.staff())
        && one.rooms().equals(two.rooms());
  }
}
