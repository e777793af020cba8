package com.xordon.core.rescue;

import com.xordon.core.availability.Question;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Interval;
import com.xordon.core.practice.Assignment;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.StaffId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;

/// What moves together: one appointment, or all seats of a session. `away` is the one who can't
/// come.
record Bundle(List<Appointment> seats, Service service, StaffId away) {
  Bundle {
    seats = List.copyOf(seats);
  }

  /// Those of a list that can be moved, seats of one session together.
  static List<Bundle> of(
      List<Appointment> appointments, Function<Appointment, Service> service, StaffId away) {
    var bundles = new LinkedHashMap<Object, List<Appointment>>();
    for (var a : appointments) {
      Object key =
          service.apply(a).seats() > 1 ? List.of(a.service(), a.when(), a.staff()) : a.id();
      bundles.computeIfAbsent(key, k -> new ArrayList<>()).add(a);
    }
    return bundles.values().stream()
        .map(seats -> new Bundle(seats, service.apply(seats.getFirst()), away))
        .toList();
  }

  Appointment first() {
    return seats.getFirst();
  }

  Interval when() {
    return first().when();
  }

  List<StaffId> staff() {
    return first().staff();
  }

  /// Everyone, with someone in the place of the one who is away.
  List<StaffId> with(StaffId who) {
    if (staff().contains(who)) return staff();
    return staff().stream().map(s -> s.equals(away) ? who : s).toList();
  }

  boolean startsAt(Instant start) {
    return when().start().equals(start);
  }

  boolean isPanel() {
    return service.assignment() == Assignment.COLLECTIVE;
  }

  /// How many clients are moved with it.
  int weight() {
    return seats.size();
  }

  int seatsTaken() {
    return seats.stream().mapToInt(Appointment::seats).sum();
  }

  /// The question where a seat of it could go.
  Question question(Appointment seat, Instant now) {
    return Question.about(service.id(), now)
        .forClient(seat.client())
        .moving(seat.id())
        .lasting(OptionalInt.of((int) when().minutes()));
  }
}
