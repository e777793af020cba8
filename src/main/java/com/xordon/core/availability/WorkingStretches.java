package com.xordon.core.availability;

import com.xordon.core.diary.Interval;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.StaffMember;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// When people work: hours or the day's override, minus closures, minus leave. It is what engine
/// and numbers have in common, so that a share of working time is a share of what can be booked.
public final class WorkingStretches {
  private final Rules rules;

  public WorkingStretches(Rules rules) {
    this.rules = rules;
  }

  /// Within the practice's days `from` to `to`, both included, in order.
  public List<Interval> of(StaffMember member, LocalDate from, LocalDate to) {
    var practice = rules.practice();
    long first = from.toEpochDay() - 1;
    long last = to.toEpochDay() + 1;
    var practiceClock = new WallClock(practice.zone(), first, last);
    var clock =
        member.zone().equals(practice.zone())
            ? practiceClock
            : new WallClock(member.zone(), first, last);
    var working =
        WorkingTime.hours(member, clock)
            .minus(WorkingTime.closures(practice, practiceClock))
            .minus(WorkingTime.leave(member, clock));
    var within = new Ranges();
    within.add(
        practiceClock.midnight(from.toEpochDay()), practiceClock.midnight(to.toEpochDay() + 1));
    var inside = working.and(within);
    var stretches = new ArrayList<Interval>();
    for (int i = 0; i < inside.size(); i++) {
      stretches.add(new Interval(at(inside.from(i)), at(inside.to(i))));
    }
    return stretches;
  }

  private static Instant at(long minute) {
    return Instant.ofEpochSecond(minute * 60);
  }
}
