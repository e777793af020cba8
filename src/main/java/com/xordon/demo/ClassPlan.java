package com.xordon.demo;

import com.xordon.core.practice.TimeRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/// The classes of a day, emptier the further ahead it is.
record ClassPlan(List<TimeRange> shifts, int weeksAhead) {
  private static final int MINUTES = 60;
  private static final List<Integer> STARTS = List.of(510, 600, 720, 840, 990);

  List<Slot> slots(SplittableRandom random) {
    var slots = new ArrayList<Slot>();
    for (int i = 0; i < STARTS.size(); i++) {
      var from = STARTS.get(i);
      var fits = shifts.stream().anyMatch(s -> s.from() <= from && from + MINUTES <= s.to());
      if (!fits || random.nextInt(6) == 0) continue;
      var service = i % 2 == 0 && i < 4 ? "back" : "pilates";
      var seats = seats(service, random);
      slots.add(
          new Slot(from, MINUTES, service, Kind.PLAIN, Optional.empty(), seats, Optional.empty()));
    }
    return slots;
  }

  private int seats(String service, SplittableRandom random) {
    var full = service.equals("back") ? 10 : 6;
    return Math.max(1, full - random.nextInt(4) - weeksAhead);
  }
}
