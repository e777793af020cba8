package com.xordon.core.availability;

import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Interval;
import com.xordon.core.diary.Part;
import com.xordon.core.practice.MultiDay;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.StaffId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// Where the parts of a service over several days lie when it starts on a given day; only those
/// that are to be attended.
final class PartPlan {
  /// How many days without work may lie between two parts for those who attend only the later one.
  private static final int MOST_DAYS_OFF = 14;

  private final MultiDay multiDay;
  private final List<Integer> attended;
  private final WorkingDays workingDays;

  /// @throws IllegalArgumentException when a part is asked for that the service doesn't have
  PartPlan(Rules rules, Service service, MultiDay multiDay, List<Integer> attended) {
    this.multiDay = multiDay;
    this.attended = attended;
    this.workingDays = new WorkingDays(rules, service);
    for (int i : attended) {
      if (i < 0 || i >= multiDay.parts().size()) {
        throw new IllegalArgumentException("no part " + (i + 1) + " of " + service.id());
      }
    }
  }

  boolean wholeDays() {
    return multiDay.blockWholeDays();
  }

  /// The last day that a course starting on an epoch day needs.
  long lastDay(long first) {
    return Math.max(first, dayOf(first, multiDay.lastDay()));
  }

  private long dayOf(long first, int offset) {
    return multiDay.days() == MultiDay.Days.CALENDAR
        ? first + offset
        : workingDays.nth(first, offset);
  }

  /// The attended parts in order; empty when there are no days for them, or the clock leaves one no
  /// time.
  Optional<List<Planned>> on(long first, WallClock practiceClock) {
    return on(first, attended, practiceClock);
  }

  private Optional<List<Planned>> on(long first, List<Integer> wanted, WallClock practiceClock) {
    var planned = new ArrayList<Planned>();
    for (int i = 0; i < multiDay.parts().size(); i++) {
      if (!wanted.isEmpty() && !wanted.contains(i)) continue;
      var part = multiDay.parts().get(i);
      long day = dayOf(first, part.day());
      if (day == WorkingDays.NONE) return Optional.empty();
      long from = practiceClock.at(day, part.range().from());
      long to = practiceClock.at(day, part.range().to());
      if (to <= from) return Optional.empty();
      planned.add(new Planned(i, part, first, from, to));
    }
    return Optional.of(planned);
  }

  /// Whether someone sits in a course that begins on another day than this one. Parts that fit no
  /// day were planned before the service was changed, and belong to whoever meets them.
  boolean isOfAnother(Appointment seated, long first, WallClock practiceClock) {
    if (seated.parts().isEmpty() || holds(first, seated, practiceClock)) return false;
    long day = practiceClock.dayOf(seated.when().start().getEpochSecond() / 60);
    long earliest = day - multiDay.lastDay() - MOST_DAYS_OFF;
    for (long other = day; other >= earliest; other--) {
      if (holds(other, seated, practiceClock)) return true;
    }
    return false;
  }

  private boolean holds(long first, Appointment seated, WallClock practiceClock) {
    var all = on(first, List.of(), practiceClock).orElse(List.of());
    var times = all.stream().map(p -> Block.interval(p.start(), p.end())).toList();
    return times.containsAll(seated.occupied());
  }

  /// A part and its epoch minutes; `first` is the day on which its course begins.
  record Planned(int index, MultiDay.Part part, long first, long start, long end) {
    boolean hasOwnStaff() {
      return !part.staff().isEmpty();
    }

    boolean names(StaffId member) {
      return part.staff().contains(member);
    }

    boolean hasOwnRooms() {
      return !part.rooms().isEmpty();
    }
  }

  /// All plans whose first attended part begins in `[from, to)`, in order.
  List<List<Planned>> between(long from, long to, WallClock practiceClock) {
    var plans = new ArrayList<List<Planned>>();
    if (to <= from) return plans;
    int before = multiDay.parts().get(firstAttended()).day();
    long first = practiceClock.dayOf(from) - (before == 0 ? 0 : before + MOST_DAYS_OFF);
    for (long day = first; day <= practiceClock.dayOf(to - 1); day++) {
      if (before > 0 && !isWorking(day)) continue;
      var planned = on(day, practiceClock).orElse(List.of());
      if (planned.isEmpty()) continue;
      long start = planned.getFirst().start();
      if (start >= from && start < to) plans.add(planned);
    }
    return plans;
  }

  /// The day on which the course begins whose first attended part begins at a minute.
  OptionalLong firstDay(long start, WallClock practiceClock) {
    int before = multiDay.parts().get(firstAttended()).day();
    long day = practiceClock.dayOf(start);
    long earliest = day - (before == 0 ? 0 : before + MOST_DAYS_OFF);
    for (long first = day; first >= earliest; first--) {
      if (before > 0 && !isWorking(first)) continue;
      var planned = on(first, practiceClock).orElse(List.of());
      if (!planned.isEmpty() && planned.getFirst().start() == start) return OptionalLong.of(first);
    }
    return OptionalLong.empty();
  }

  private int firstAttended() {
    return attended.stream().mapToInt(i -> i).min().orElse(0);
  }

  private boolean isWorking(long day) {
    return multiDay.days() == MultiDay.Days.CALENDAR || workingDays.isWorking(day);
  }

  /// The parts as a start at a moment, whoever holds them.
  static Start start(List<Planned> planned, Instant at) {
    long shift = at.getEpochSecond() - planned.getFirst().start() * 60;
    var parts = new ArrayList<Part>();
    for (var p : planned) {
      var time = Block.interval(p.start(), p.end());
      var when = new Interval(time.start().plusSeconds(shift), time.end().plusSeconds(shift));
      parts.add(new Part(when, p.part().staff(), List.of()));
    }
    var when = new Interval(at, parts.getLast().when().end());
    return new Start(when, List.of(), List.of(), Optional.empty(), parts);
  }

  static int minutes(List<Planned> planned) {
    return (int) planned.stream().mapToLong(p -> p.end() - p.start()).sum();
  }
}
