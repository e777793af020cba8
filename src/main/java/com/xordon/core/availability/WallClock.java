package com.xordon.core.availability;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.ArrayList;

/// Wall time of one zone as epoch minutes. The midnights of a window of days are looked up once; on
/// days without a change of the clock the rest is addition.
final class WallClock {
  private static final int DAY = 24 * 60;

  private final ZoneRules rules;
  private final long firstDay;
  private final long[] midnight;

  /// Where the clock changes in the window, in epoch minutes, and the offset before each and after
  /// the last.
  private final long[] changes;

  private final long[] offsets;
  private final long certainFrom;
  private final long certainTo;

  /// For the days `firstDay` to `lastDay` (epoch days, both included); others work too, slower.
  WallClock(ZoneId zone, long firstDay, long lastDay) {
    this.rules = zone.getRules();
    this.firstDay = firstDay;
    this.certainFrom = (firstDay - 2) * DAY;
    this.certainTo = (lastDay + 3) * DAY;
    this.changes = changes();
    this.offsets = new long[changes.length + 1];
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = ruleOffset(i == 0 ? certainFrom : changes[i - 1]);
    }
    this.midnight = new long[(int) (lastDay - firstDay) + 2];
    for (int i = 0; i < midnight.length; i++) midnight[i] = findMidnight(firstDay + i);
  }

  private long[] changes() {
    var found = new ArrayList<Long>();
    var next = rules.nextTransition(Instant.ofEpochSecond(certainFrom * 60));
    while (next != null && next.toEpochSecond() / 60 < certainTo) {
      found.add(Math.floorDiv(next.toEpochSecond(), 60L));
      next = rules.nextTransition(next.getInstant());
    }
    return found.stream().mapToLong(Long::longValue).toArray();
  }

  /// Days far from a change of the clock need no rules.
  private long findMidnight(long epochDay) {
    long wall = epochDay * DAY;
    for (long change : changes) {
      if (Math.abs(change - wall) < 2 * DAY) {
        return slow(LocalDate.ofEpochDay(epochDay).atStartOfDay());
      }
    }
    return wall - offset(wall);
  }

  long firstDay() {
    return firstDay;
  }

  long lastDay() {
    return firstDay + midnight.length - 2;
  }

  /// The epoch minute at which a day begins: 00:00, or the first valid minute after it.
  long midnight(long epochDay) {
    long i = epochDay - firstDay;
    return i >= 0 && i < midnight.length
        ? midnight[(int) i]
        : slow(LocalDate.ofEpochDay(epochDay).atStartOfDay());
  }

  /// The epoch minute of a wall time; in a gap the first valid one, in an overlap the first of the
  /// two.
  long at(long epochDay, int minuteOfDay) {
    if (minuteOfDay == 0) return midnight(epochDay);
    if (minuteOfDay == DAY) return midnight(epochDay + 1);
    return isPlain(epochDay)
        ? midnight(epochDay) + minuteOfDay
        : slow(LocalDate.ofEpochDay(epochDay).atStartOfDay().plusMinutes(minuteOfDay));
  }

  long at(LocalDateTime wall) {
    return slow(wall);
  }

  /// The day a minute belongs to.
  long dayOf(long minute) {
    return Math.floorDiv(minute + offset(minute), DAY);
  }

  /// Minutes to add to an epoch minute to get the clock's own.
  long offset(long minute) {
    if (minute < certainFrom || minute >= certainTo) return ruleOffset(minute);
    int i = 0;
    while (i < changes.length && changes[i] <= minute) i++;
    return offsets[i];
  }

  private long ruleOffset(long minute) {
    return rules.getOffset(Instant.ofEpochSecond(minute * 60)).getTotalSeconds() / 60;
  }

  /// The first minute from `minute` on at which the clock shows a multiple of `unit` minutes.
  long roundUp(long minute, int unit) {
    long offset = offset(minute);
    long up = minute + Math.floorMod(-(minute + offset), (long) unit);
    if (offset(up) == offset) return up;
    long at = minute;
    while (Math.floorMod(at + offset(at), (long) unit) != 0) at++;
    return at;
  }

  private boolean isPlain(long epochDay) {
    return midnight(epochDay + 1) - midnight(epochDay) == DAY;
  }

  private long slow(LocalDateTime wall) {
    var change = rules.getTransition(wall);
    long second =
        change != null && change.isGap()
            ? change.toEpochSecond()
            : wall.toEpochSecond(change == null ? rules.getOffset(wall) : change.getOffsetBefore());
    return Math.floorDiv(second, 60);
  }
}
