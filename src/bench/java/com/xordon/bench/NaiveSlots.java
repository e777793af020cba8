package com.xordon.bench;

import com.xordon.core.diary.Interval;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/// The way it is often written: walks zoned times and looks at every busy interval for each.
final class NaiveSlots {
  private NaiveSlots() {}

  static long[] find(Workload w, List<List<Interval>> busy) {
    var found = new ArrayList<Long>();
    var origin = Workload.windowStart();
    for (var day = Workload.FIRST; !day.isAfter(w.last()); day = day.plusDays(1)) {
      if (!Workload.WEEK.contains(day.getDayOfWeek())) continue;
      for (int minute = 0; minute < 24 * 60; minute += Workload.STEP) {
        var at = day.atTime(minute / 60, minute % 60).atZone(Workload.ZONE);
        if (candidates(w, busy, at)) {
          found.add(Duration.between(origin, at.toInstant()).toMinutes());
        }
      }
    }
    return found.stream().mapToLong(Long::longValue).toArray();
  }

  private static boolean candidates(Workload w, List<List<Interval>> busy, ZonedDateTime at) {
    int free = 0;
    for (int h = 0; h < w.hosts(); h++) if (isFree(w, h, busy.get(h), at)) free++;
    return switch (w.assignment()) {
      case COLLECTIVE -> free == w.hosts();
      case SINGLE, ROUND_ROBIN -> free > 0;
    };
  }

  private static boolean isFree(Workload w, int host, List<Interval> busy, ZonedDateTime at) {
    var end = at.plusMinutes(Workload.MINUTES);
    boolean inside =
        w.hours(host).stream()
            .anyMatch(r -> {
              var day = at.toLocalDate().atStartOfDay();
              var from = day.plusMinutes(r.from()).atZone(Workload.ZONE);
              var to = day.plusMinutes(r.to()).atZone(Workload.ZONE);
              return !at.isBefore(from) && !end.isAfter(to);
            });
    if (!inside) return false;
    for (var b : busy) {
      var from = b.start().atZone(Workload.ZONE).minusMinutes(Workload.BUFFER);
      var to = b.end().atZone(Workload.ZONE).plusMinutes(Workload.BUFFER);
      if (at.isBefore(to) && from.isBefore(end)) return false;
    }
    return true;
  }
}
