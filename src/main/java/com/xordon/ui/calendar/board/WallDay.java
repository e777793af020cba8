package com.xordon.ui.calendar.board;

import com.xordon.core.diary.Interval;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// One day of the practice as the board draws it: 24 hours of wall clock, whatever daylight saving
/// does to it.
public record WallDay(LocalDate date, ZoneId zone) {
  public Interval interval() {
    return new Interval(
        date.atStartOfDay(zone).toInstant(), date.plusDays(1).atStartOfDay(zone).toInstant());
  }

  /// The minute of the clock at a moment; the day's ends when it lies on another day.
  public int minuteOf(Instant moment) {
    var local = moment.atZone(zone).toLocalDateTime();
    if (local.toLocalDate().isBefore(date)) return 0;
    if (local.toLocalDate().isAfter(date)) return Span.DAY;
    return local.getHour() * 60 + local.getMinute();
  }

  /// The moment at a minute of the clock; in a gap the first valid one.
  public Instant at(int minute) {
    return date.atStartOfDay().plusMinutes(minute).atZone(zone).toInstant();
  }

  /// The part of a stretch that lies on this day. An end that the clock repeats before is drawn by
  /// its length, so that no card vanishes in an autumn night.
  public Span span(Interval when) {
    int from = minuteOf(when.start());
    int to = minuteOf(when.end());
    if (to <= from) to = (int) Math.min(Span.DAY, from + Math.max(1, when.minutes()));
    return new Span(from, to);
  }
}
