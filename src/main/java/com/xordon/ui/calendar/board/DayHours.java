package com.xordon.ui.calendar.board;

import com.xordon.core.diary.Interval;
import com.xordon.core.practice.Closure;
import com.xordon.core.practice.Leave;
import com.xordon.core.practice.Practice;
import com.xordon.core.practice.StaffMember;
import com.xordon.core.practice.TimeRange;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A person's day in the practice's clock: hours kept, leave, and the closure if there is one. Only
/// for drawing; whether a time can be booked is the engine's to say.
record DayHours(
    List<Span> hours, List<Away> leave, Optional<Closure> closure, boolean otherThanUsual) {
  private static final int LONGEST_BREAK = 150;

  /// Leave on this day.
  record Away(Span span, Leave leave) {}

  static DayHours of(StaffMember member, WallDay day, Practice practice) {
    var closure = practice.closures().stream().filter(c -> c.covers(day.date())).findFirst();
    var hours = new ArrayList<Span>();
    for (var date = day.date().minusDays(1);
        !date.isAfter(day.date().plusDays(1));
        date = date.plusDays(1)) {
      for (var range : ranges(member, date)) add(hours, day, interval(range, date, member.zone()));
    }
    var leave = new ArrayList<Away>();
    for (var l : member.leave()) {
      var when =
          new Interval(
              l.start().atZone(member.zone()).toInstant(),
              l.end().atZone(member.zone()).toInstant());
      if (when.overlaps(day.interval())) leave.add(new Away(day.span(when), l));
    }
    boolean other = member.overrides().stream().anyMatch(o -> o.date().equals(day.date()));
    return new DayHours(joined(hours), leave, closure, other);
  }

  private static List<TimeRange> ranges(StaffMember member, LocalDate date) {
    return member.overrides().stream()
        .filter(o -> o.date().equals(date))
        .findFirst()
        .map(o -> o.hours())
        .orElseGet(
            () -> member.hours().stream().filter(h -> h.holdOn(date)).map(h -> h.range()).toList());
  }

  private static Interval interval(TimeRange range, LocalDate date, ZoneId zone) {
    var midnight = date.atStartOfDay();
    var from = midnight.plusMinutes(range.from()).atZone(zone).toInstant();
    var to = midnight.plusMinutes(range.to()).atZone(zone).toInstant();
    return new Interval(from, to.isBefore(from) ? from : to);
  }

  private static void add(List<Span> hours, WallDay day, Interval when) {
    if (when.overlaps(day.interval())) hours.add(day.span(when));
  }

  /// Ranges that touch or overlap are one.
  static List<Span> joined(List<Span> spans) {
    var all = new ArrayList<>(spans);
    all.sort(Comparator.comparingInt(Span::from));
    var joined = new ArrayList<Span>();
    for (var span : all) {
      if (joined.isEmpty() || joined.getLast().to() < span.from()) joined.add(span);
      else {
        var last = joined.removeLast();
        joined.add(new Span(last.from(), Math.max(last.to(), span.to())));
      }
    }
    return joined;
  }

  /// The hours without leave and closure.
  List<Span> working() {
    if (closure.isPresent()) return List.of();
    var left = hours;
    for (var away : leave) left = without(left, away.span());
    return left;
  }

  static List<Span> without(List<Span> spans, Span hole) {
    var left = new ArrayList<Span>();
    for (var s : spans) {
      if (!s.overlaps(hole)) {
        left.add(s);
        continue;
      }
      if (s.from() < hole.from()) left.add(new Span(s.from(), hole.from()));
      if (hole.to() < s.to()) left.add(new Span(hole.to(), s.to()));
    }
    return left;
  }

  List<Band> bands() {
    var bands = new ArrayList<Band>();
    offHours(bands);
    for (var away : leave) {
      var end = away.leave().end();
      var last =
          end.toLocalTime().toSecondOfDay() == 0
              ? end.toLocalDate().minusDays(1)
              : end.toLocalDate();
      bands.add(new Band(Band.Kind.LEAVE, away.span(), away.leave().reason(), Optional.of(last)));
    }
    closure.ifPresent(c ->
        bands.add(
            new Band(Band.Kind.CLOSURE, new Span(0, Span.DAY), c.name(), Optional.of(c.to()))));
    return bands;
  }

  private void offHours(List<Band> bands) {
    int at = 0;
    for (var span : hours) {
      if (span.from() > at) {
        boolean pause = at > 0 && span.from() - at <= LONGEST_BREAK;
        bands.add(Band.plain(pause ? Band.Kind.BREAK : Band.Kind.OFF, new Span(at, span.from())));
      }
      at = span.to();
    }
    if (at < Span.DAY) bands.add(Band.plain(Band.Kind.OFF, new Span(at, Span.DAY)));
  }
}
