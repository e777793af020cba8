package com.xordon.core.automation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/// A stretch of each day in which nobody is written to, over midnight when `to` is before `from`.
public record QuietHours(LocalTime from, LocalTime to) {
  /// So long before quiet hours leaves what they would hold up, with time for it to go.
  private static final Duration AHEAD = Duration.ofMinutes(15);

  public QuietHours {
    if (from.equals(to)) throw new IllegalArgumentException("quiet hours begin and end");
  }

  boolean contains(LocalTime time) {
    boolean overMidnight = to.isBefore(from);
    boolean after = !time.isBefore(from);
    boolean before = time.isBefore(to);
    return overMidnight ? after || before : after && before;
  }

  /// The same instant, or the end of the quiet hours it falls into.
  public Instant heed(Instant at, ZoneId zone) {
    var local = at.atZone(zone);
    if (!contains(local.toLocalTime())) return at;
    var end = local.toLocalDate().atTime(to);
    if (!end.isAfter(local.toLocalDateTime())) end = end.plusDays(1);
    return end.atZone(zone).toInstant();
  }

  public boolean contains(Instant at, ZoneId zone) {
    return contains(at.atZone(zone).toLocalTime());
  }

  /// The same instant, or a little before the quiet hours it falls into.
  public Instant before(Instant at, ZoneId zone) {
    var local = at.atZone(zone);
    if (!contains(local.toLocalTime())) return at;
    var begin = local.toLocalDate().atTime(from);
    if (begin.isAfter(local.toLocalDateTime())) begin = begin.minusDays(1);
    return begin.atZone(zone).toInstant().minus(AHEAD);
  }
}
