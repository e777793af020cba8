package com.xordon.core.availability;

import com.xordon.core.practice.Grid;
import java.util.function.LongConsumer;

/// Where starts lie in working time, and which of them are free.
final class StartGrid {
  private static final int[] CLOCK_UNITS = {60, 30, 20, 15, 10, 5};
  private static final int[] PACKED_UNITS = {60, 15, 5};

  /// No zone's day is shorter, apart from those that were skipped.
  private static final int SHORTEST_DAY = 20 * 60;

  private final Grid grid;
  private final int step;
  private final int length;
  private final int unit;
  private final WallClock clock;
  private final Ranges working;
  private final Ranges barred;

  /// `barred` are the minutes at which nothing of this length may start.
  StartGrid(Grid grid, int step, int length, WallClock clock, Ranges working, Ranges barred) {
    this.grid = grid;
    this.step = step;
    this.length = length;
    this.clock = clock;
    this.working = working;
    this.barred = barred;
    this.unit = clockUnit(step);
  }

  private static int clockUnit(int step) {
    for (int unit : CLOCK_UNITS) if (step % unit == 0) return unit;
    return 1;
  }

  /// Gives the free starts in `[from, to)`, ascending.
  void starts(long from, long to, LongConsumer out) {
    int i = Math.max(0, working.upTo(from));
    for (; i < working.size() && working.from(i) < to; i++) {
      if (grid == Grid.CLOCK) clockStarts(i, from, to, out);
      else packedStarts(i, from, to, out);
    }
  }

  private void clockStarts(int range, long from, long to, LongConsumer out) {
    long end = working.to(range);
    for (long begin = working.from(range); begin < end && begin < to; ) {
      long next = segmentEnd(range, begin);
      if (next > from) sweep(clock.roundUp(begin, unit), Math.min(next, to), end, from, out);
      begin = next;
    }
  }

  /// Free starts `first`, `first + step` ... below `below`, that end by `end`.
  private void sweep(long first, long below, long end, long from, LongConsumer out) {
    long last = Math.min(below - 1, end - length);
    long s = first < from ? first + ceil(from - first) : first;
    int b = Math.max(0, barred.upTo(s));
    while (s <= last) {
      while (b < barred.size() && barred.to(b) <= s) b++;
      if (b < barred.size() && barred.from(b) <= s) {
        s = first + ceil(barred.to(b) - first);
      } else {
        out.accept(s);
        s += step;
      }
    }
  }

  private long ceil(long distance) {
    return (distance + step - 1) / step * step;
  }

  /// In a range that holds a whole local day the grid begins anew at every 00:00 inside it.
  private long segmentEnd(int range, long begin) {
    long end = working.to(range);
    return holdsWholeDay(working.from(range), end) ? beforeMidnight(begin, end) : end;
  }

  private long beforeMidnight(long begin, long end) {
    long midnight = clock.midnight(clock.dayOf(begin) + 1);
    return midnight > begin && midnight < end ? midnight : end;
  }

  private boolean holdsWholeDay(long from, long end) {
    if (end - from < SHORTEST_DAY) return false;
    long day = clock.dayOf(from);
    if (clock.midnight(day) < from) day++;
    return clock.midnight(day + 1) <= end && clock.midnight(day) >= from;
  }

  private void packedStarts(int range, long from, long to, LongConsumer out) {
    long last = working.to(range) - length;
    for (long begin = working.from(range); begin <= last && begin < to; ) {
      int b = barred.upTo(begin);
      if (b >= 0 && barred.to(b) > begin) {
        begin = barred.to(b);
        continue;
      }
      long end = b + 1 < barred.size() ? Math.min(last + 1, barred.from(b + 1)) : last + 1;
      boolean daily = holdsWholeDay(begin, end);
      while (begin < end && begin < to) {
        long next = daily ? beforeMidnight(begin, end) : end;
        if (next > from) packedSegment(begin, next, from, to, out);
        begin = next;
      }
    }
  }

  private void packedSegment(long begin, long end, long from, long to, LongConsumer out) {
    long s = packedFirst(begin, end - 1);
    if (s < from) s += ceil(from - s);
    for (; s < end && s < to; s += step) out.accept(s);
  }

  /// The first start of a free segment: on the hour, else the quarter, else five minutes, the
  /// coarsest that loses none.
  private long packedFirst(long begin, long end) {
    long finest = count(clock.roundUp(begin, 5), end);
    for (int unit : PACKED_UNITS) {
      long first = clock.roundUp(begin, unit);
      if (count(first, end) == finest) return first;
    }
    return clock.roundUp(begin, 5);
  }

  private long count(long first, long end) {
    return first > end ? 0 : (end - first) / step + 1;
  }

  /// Whether a minute in working time is one of the grid's, free or not. A packed grid has places
  /// in free segments only.
  boolean isPlace(long minute) {
    int range = working.holding(minute);
    if (range < 0) return false;
    if (grid == Grid.PACKED) return isPackedPlace(range, minute);
    long begin = working.from(range);
    while (segmentEnd(range, begin) <= minute) begin = segmentEnd(range, begin);
    long first = clock.roundUp(begin, unit);
    return minute >= first && (minute - first) % step == 0;
  }

  private boolean isPackedPlace(int range, long minute) {
    var found = new boolean[1];
    packedStarts(range, minute, minute + 1, s -> found[0] = true);
    return found[0];
  }

  /// The nearest free starts before and after a minute on the same day or so; -1 where there is
  /// none.
  long[] around(long minute) {
    var nearest = new long[] {-1, -1};
    starts(
        minute - 24 * 60,
        minute + 24 * 60,
        s -> {
          if (s < minute) nearest[0] = s;
          else if (s > minute && nearest[1] < 0) nearest[1] = s;
        });
    return nearest;
  }
}
