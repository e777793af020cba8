package com.xordon.ui.calendar;

import com.xordon.core.diary.AppointmentId;
import com.xordon.core.practice.StaffId;
import com.xordon.ui.calendar.board.Hue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// What the panel beside the board shows: how full the month's days are, who is in the house, what
/// has no outcome yet, the people, and what the hues mean.
record Side(
    LocalDate month,
    Map<LocalDate, Integer> load,
    List<Waiting> house,
    List<Waiting> unrecorded,
    List<Person> people,
    List<Meaning> legend) {
  static final Side EMPTY =
      new Side(LocalDate.EPOCH, Map.of(), List.of(), List.of(), List.of(), List.of());

  /// Somebody who has come, or whose appointment is past without an outcome.
  record Waiting(AppointmentId id, String who, String staff, Instant start) {}

  record Person(StaffId id, String name) {}

  record Meaning(Hue hue, String service) {}

  Side {
    load = Map.copyOf(load);
    house = List.copyOf(house);
    unrecorded = List.copyOf(unrecorded);
    people = List.copyOf(people);
    legend = List.copyOf(legend);
  }
}
