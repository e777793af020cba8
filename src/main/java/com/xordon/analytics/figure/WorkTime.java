package com.xordon.analytics.figure;

import com.xordon.analytics.fact.Period;
import com.xordon.analytics.fact.WeekHours;
import com.xordon.core.availability.WorkingStretches;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.StaffId;
import com.xordon.core.practice.StaffMember;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// How many minutes people can be booked: hours minus closures minus leave, by the hour of the
/// week. Whole months are kept until the rules change.
public final class WorkTime {
  private volatile @Nullable Known known;

  private record Known(Rules rules, Map<Month, long[]> months) {}

  private record Month(StaffId staff, YearMonth month) {}

  /// Who isn't active can't be booked.
  long[] of(Rules rules, StaffMember member, Period period) {
    var sum = new long[WeekHours.ALL];
    if (!member.active()) return sum;
    var months = months(rules);
    for (var day = period.from(); !day.isAfter(period.to()); ) {
      var month = YearMonth.from(day);
      boolean whole = day.getDayOfMonth() == 1 && !month.atEndOfMonth().isAfter(period.to());
      var last = month.atEndOfMonth().isAfter(period.to()) ? period.to() : month.atEndOfMonth();
      if (whole) {
        add(
            sum,
            months.computeIfAbsent(
                new Month(member.id(), month),
                m -> count(rules, member, month.atDay(1), month.atEndOfMonth())));
      } else {
        add(sum, count(rules, member, day, last));
      }
      day = last.plusDays(1);
    }
    return sum;
  }

  private Map<Month, long[]> months(Rules rules) {
    var there = known;
    if (there == null || there.rules != rules) {
      there = new Known(rules, new ConcurrentHashMap<>());
      known = there;
    }
    return there.months;
  }

  private static long[] count(Rules rules, StaffMember member, LocalDate from, LocalDate to) {
    var hours = new long[WeekHours.ALL];
    var zone = rules.practice().zone();
    for (var stretch : new WorkingStretches(rules).of(member, from, to)) {
      WeekHours.spread(stretch, zone, (hour, minutes) -> hours[hour] += minutes);
    }
    return hours;
  }

  private static void add(long[] sum, long[] more) {
    for (int i = 0; i < sum.length; i++) sum[i] += more[i];
  }
}
