package com.xordon.bench;

import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import com.xordon.core.diary.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// The same work on Guava's TreeRangeSet: hours as a range set, minus busy time, then the starts
/// that fit.
final class GuavaSlots {
  private GuavaSlots() {}

  static long[] find(Workload w, List<List<Interval>> busy) {
    var count = new TreeMap<Long, Integer>();
    for (int h = 0; h < w.hosts(); h++) {
      for (var start : starts(free(w, h, busy.get(h)))) count.merge(start, 1, Integer::sum);
    }
    long origin = Workload.windowStart().getEpochSecond() / 60;
    int wanted = w.assignment() == com.xordon.core.practice.Assignment.COLLECTIVE ? w.hosts() : 1;
    return count.entrySet().stream()
        .filter(e -> e.getValue() >= wanted)
        .mapToLong(e -> e.getKey() - origin)
        .toArray();
  }

  private static RangeSet<Long> free(Workload w, int host, List<Interval> busy) {
    RangeSet<Long> free = TreeRangeSet.create();
    for (var day = Workload.FIRST; !day.isAfter(w.last()); day = day.plusDays(1)) {
      if (!Workload.WEEK.contains(day.getDayOfWeek())) continue;
      for (var r : w.hours(host)) {
        free.add(
            Range.closedOpen(
                minute(day.atStartOfDay().plusMinutes(r.from())),
                minute(day.atStartOfDay().plusMinutes(r.to()))));
      }
    }
    for (var b : busy) {
      free.remove(
          Range.closedOpen(
              b.start().getEpochSecond() / 60 - Workload.BUFFER,
              b.end().getEpochSecond() / 60 + Workload.BUFFER));
    }
    return free;
  }

  private static long minute(java.time.LocalDateTime wall) {
    return wall.atZone(Workload.ZONE).toEpochSecond() / 60;
  }

  private static List<Long> starts(RangeSet<Long> free) {
    var starts = new ArrayList<Long>();
    for (var range : free.asRanges()) {
      long from = range.lowerEndpoint();
      long first = (from + Workload.STEP - 1) / Workload.STEP * Workload.STEP;
      for (long s = first; s + Workload.MINUTES <= range.upperEndpoint(); s += Workload.STEP) {
        starts.add(s);
      }
    }
    return starts;
  }
}
