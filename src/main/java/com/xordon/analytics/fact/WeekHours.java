package com.xordon.analytics.fact;

import com.xordon.core.diary.Interval;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// The hours of a week of wall time, from Monday 00:00.
public final class WeekHours {
  public static final int IN_A_DAY = 24;
  private static final long HOUR = 3600;
  public static final int ALL = 7 * IN_A_DAY;

  private WeekHours() {}

  public static int of(ZonedDateTime at) {
    return (at.getDayOfWeek().getValue() - DayOfWeek.MONDAY.getValue()) * IN_A_DAY + at.getHour();
  }

  /// Spreads the minutes of a stretch over the hours in which they lie. Each hour gets the whole
  /// minutes that end in it, so that their sum is the whole's.
  public static void spread(Interval stretch, ZoneId zone, Packing.Reader reader) {
    long counted = 0;
    for (var at = stretch.start().atZone(zone); at.toInstant().isBefore(stretch.end()); ) {
      var next = next(at);
      Instant until = next.toInstant().isBefore(stretch.end()) ? next.toInstant() : stretch.end();
      long minutes = new Interval(stretch.start(), until).minutes();
      if (minutes > counted) reader.take(of(at), (int) (minutes - counted));
      counted = minutes;
      at = next;
    }
  }

  /// Where the clock's hour ends: when it is full, or when the clock is turned, which in some zones
  /// is by half an hour.
  private static ZonedDateTime next(ZonedDateTime at) {
    long left = HOUR - at.getMinute() * 60L - at.getSecond();
    var full = at.plusSeconds(left).minusNanos(at.getNano());
    if (full.getOffset().equals(at.getOffset())) return full;
    var turn = at.getZone().getRules().nextTransition(at.toInstant());
    return turn == null ? full : turn.getInstant().atZone(at.getZone());
  }
}
