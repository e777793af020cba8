package com.xordon.core.availability;

import com.xordon.core.practice.Practice;
import com.xordon.core.practice.StaffMember;
import com.xordon.core.practice.WeeklyHours;
import java.time.LocalDate;

/// When a staff member works: hours or the day's override, minus closures, minus leave.
final class WorkingTime {
  private WorkingTime() {}

  /// Weekly hours and overrides, before closures and leave.
  static Ranges hours(StaffMember member, WallClock clock) {
    var hours = new Ranges();
    for (long day = clock.firstDay(); day <= clock.lastDay(); day++) {
      var date = LocalDate.ofEpochDay(day);
      if (addOverride(hours, member, clock, date)) continue;
      addWeekly(hours, member, clock, date);
    }
    return hours.tidy();
  }

  /// Weekly hours as they would be without overrides.
  static Ranges weekly(StaffMember member, WallClock clock) {
    var hours = new Ranges();
    for (long day = clock.firstDay(); day <= clock.lastDay(); day++) {
      addWeekly(hours, member, clock, LocalDate.ofEpochDay(day));
    }
    return hours.tidy();
  }

  private static void addWeekly(Ranges hours, StaffMember member, WallClock clock, LocalDate date) {
    long day = date.toEpochDay();
    for (WeeklyHours weekly : member.hours()) {
      if (!weekly.holdOn(date)) continue;
      hours.add(clock.at(day, weekly.range().from()), clock.at(day, weekly.range().to()));
    }
  }

  private static boolean addOverride(
      Ranges hours, StaffMember member, WallClock clock, LocalDate date) {
    boolean found = false;
    for (var override : member.overrides()) {
      if (!override.date().equals(date)) continue;
      found = true;
      for (var range : override.hours()) {
        hours.add(
            clock.at(date.toEpochDay(), range.from()), clock.at(date.toEpochDay(), range.to()));
      }
    }
    return found;
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
