package com.xordon.core.availability;

import com.xordon.core.practice.Rules;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.StaffMember;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/// The working days of a service: those on which any of its active people has hours, closures taken
/// off, leave not. Looked up a stretch of days at a time.
final class WorkingDays {
  /// Where the next working day is no more looked for.
  private static final int LOOK_AHEAD = 400;

  /// No such day.
  static final long NONE = Long.MIN_VALUE;

  private static final int STRETCH = 64;

  private final Rules rules;
  private final Service service;
  private final Map<Long, BitSet> known = new HashMap<>();

  WorkingDays(Rules rules, Service service) {
    this.rules = rules;
    this.service = service;
  }

  /// The epoch day of the nth working day after `day`, which is itself the 0th; NONE when there is
  /// none within a year or so.
  long nth(long day, int n) {
    long at = day;
    for (int left = n; left > 0; ) {
      if (++at > day + LOOK_AHEAD) return NONE;
      if (isWorking(at)) left--;
    }
    return at;
  }

  boolean isWorking(long day) {
    long stretch = Math.floorDiv(day, (long) STRETCH);
    return known
        .computeIfAbsent(stretch, s -> find(s * STRETCH))
        .get((int) (day - stretch * STRETCH));
  }

  private BitSet find(long first) {
    long last = first + STRETCH - 1;
    var practice = rules.practice();
    var clock = new WallClock(practice.zone(), first, last);
    var closures = WorkingTime.closures(practice, clock);
    var days = new BitSet(STRETCH);
    service.staff().stream()
        .flatMap(s -> rules.staff(s.id()).stream())
        .filter(StaffMember::active)
        .forEach(member -> {
          // a day more on both sides, since their zone may be another
          var own = new WallClock(member.zone(), first - 1, last + 1);
          var hours = WorkingTime.hours(member, own).minus(closures);
          for (int i = 0; i < STRETCH; i++) {
            if (hours.touches(clock.midnight(first + i), clock.midnight(first + i + 1))) {
              days.set(i);
            }
          }
        });
    return days;
  }
}
