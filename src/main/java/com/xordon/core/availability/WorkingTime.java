package com.xordon.core.availability;

import com.xordon.core.practice.DayOverride;
import com.xordon.core.practice.Practice;
import com.xordon.core.practice.StaffMember;
import com.xordon.core.practice.TimeRange;
import com.xordon.core.practice.WeeklyHours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/// When a staff member works: hours or the day's override, minus closures, minus leave.
final class WorkingTime {
  private WorkingTime() {}

  /// Weekly hours and overrides, before closures and leave.
  static Ranges hours(StaffMember member, WallClock clock) {
    return hours(member, clock, member.overrides());
  }

  /// Weekly hours as they would be without overrides.
  static Ranges weekly(StaffMember member, WallClock clock) {
    return hours(member, clock, List.of());
  }

  private static Ranges hours(StaffMember member, WallClock clock, List<DayOverride> overrides) {
    var hours = new Ranges();
    var rules = member.hours().stream().map(Weekly::of).toArray(Weekly[]::new);
    for (long day = clock.firstDay(); day <= clock.lastDay(); day++) {
      if (addOverride(hours, clock, day, overrides)) continue;
      for (var rule : rules) if (rule.holdsOn(day)) add(hours, clock, day, rule.range());
    }
    return hours.tidy();
  }

  private static void add(Ranges hours, WallClock clock, long day, TimeRange range) {
    hours.add(clock.at(day, range.from()), clock.at(day, range.to()));
  }

  private static boolean addOverride(
      Ranges hours, WallClock clock, long day, List<DayOverride> overrides) {
    boolean found = false;
    for (var override : overrides) {
      if (override.date().toEpochDay() != day) continue;
      found = true;
      for (var range : override.hours()) add(hours, clock, day, range);
    }
    return found;
  }

  /// Weekly hours in numbers: a bit for each day of the week, and epoch days.
  private record Weekly(int days, long first, long last, TimeRange range) {
    static Weekly of(WeeklyHours hours) {
      int days = 0;
      for (var day : hours.days()) days |= 1 << day.ordinal();
      return new Weekly(
          days,
          hours.validFrom().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE),
          hours.validTo().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE),
          hours.range());
    }

    /// 1970-01-01, the epoch's day 0, was a Thursday.
    boolean holdsOn(long day) {
      int weekday = (int) Math.floorMod(day + DayOfWeek.THURSDAY.ordinal(), 7L);
      return (days >> weekday & 1) == 1 && day >= first && day <= last;
    }
  }

  /// The practice's closed days; they are days of its own zone.
  static Ranges closures(Practice practice, WallClock practiceClock) {
    var closed = new Ranges();
    for (var closure : practice.closures()) {
      closed.add(
          practiceClock.midnight(closure.from().toEpochDay()),
          practiceClock.midnight(closure.to().toEpochDay() + 1));
    }
    return closed.tidy();
  }

  static Ranges leave(StaffMember member, WallClock clock) {
    var away = new Ranges();
    for (var leave : member.leave()) away.add(clock.at(leave.start()), clock.at(leave.end()));
    return away.tidy();
  }
}
