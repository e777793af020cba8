package com.xordon.ui.calendar.board;

import com.xordon.core.booking.Page;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Busy;
import com.xordon.core.diary.Interval;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.StaffId;
import com.xordon.core.practice.StaffMember;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// Reads the board off an open page: one range query for appointments, one for blocked time.
public final class BoardReading {
  private final Page page;
  private final Rules rules;
  private final Instant now;
  private final List<Appointment> appointments;
  private final List<Busy> busy;
  private final CardMaking making;

  private BoardReading(Page page, Interval window, Instant now) {
    this.page = page;
    this.rules = page.rules();
    this.now = now;
    this.appointments = page.appointments(window);
    this.busy = page.busy(window);
    this.making = new CardMaking(this.page, rules, now);
  }

  public static BoardModel read(Page page, BoardQuestion question, Instant now) {
    var zone = page.rules().practice().zone();
    var first = new WallDay(question.from(), zone);
    var last = new WallDay(question.from().plusDays(question.days() - 1L), zone);
    var window = new Interval(first.interval().start(), last.interval().end());
    return new BoardReading(page, window, now).model(question);
  }

  private BoardModel model(BoardQuestion question) {
    var zone = rules.practice().zone();
    var columns = new ArrayList<Column>();
    switch (question) {
      case BoardQuestion.DayByStaff(var date) -> {
        var day = new WallDay(date, zone);
        for (var member : shown(day)) columns.add(ofMember(member, day, false));
      }
      case BoardQuestion.Days(var from, int days, var whose) -> {
        var member = whose.flatMap(rules::staff);
        for (int i = 0; i < days; i++) {
          var day = new WallDay(from.plusDays(i), zone);
          columns.add(member.isPresent() ? ofMember(member.get(), day, true) : ofAll(day));
        }
      }
    }
    return new BoardModel(zone, columns, AllDayMaking.bars(columns));
  }

  /// Active people, and whoever else has something on the day.
  private List<StaffMember> shown(WallDay day) {
    return rules.staff().stream().filter(s -> s.active() || !of(s.id(), day).isEmpty()).toList();
  }

  private Column ofMember(StaffMember member, WallDay day, boolean inWeek) {
    var hours = DayHours.of(member, day, rules.practice());
    var key = new ColumnKey(day.date(), Optional.of(member.id()));
    var mine = of(member.id(), day);
    var bands = new ArrayList<>(hours.bands());
    var blocked = blocked(member.id(), day);
    bands.addAll(blocked);
    var cards = making.cards(mine, day);
    var heading = heading(member.name(), hours, hours.working(), cards, blocked, day);
    boolean slim = inWeek && cards.isEmpty() && hours.working().isEmpty();
    return new Column(key, heading, slim, bands, cards);
  }

  private Column ofAll(WallDay day) {
    var active = rules.staff().stream().filter(StaffMember::active).toList();
    var each = active.stream().map(s -> DayHours.of(s, day, rules.practice())).toList();
    var hours = DayHours.joined(each.stream().flatMap(h -> h.hours().stream()).toList());
    var closure = each.stream().flatMap(h -> h.closure().stream()).findFirst();
    var together = new DayHours(hours, List.of(), closure, false);
    var when = day.interval();
    var all = appointments.stream().filter(a -> onDay(a, when)).toList();
    var cards = making.cards(all, day);
    var working = each.stream().flatMap(h -> h.working().stream()).toList();
    var heading = heading("", together, working, cards, List.of(), day);
    boolean slim = cards.isEmpty() && working.isEmpty();
    return new Column(
        new ColumnKey(day.date(), Optional.empty()), heading, slim, together.bands(), cards);
  }

  private List<Appointment> of(StaffId member, WallDay day) {
    var when = day.interval();
    return appointments.stream().filter(a -> a.staff().contains(member) && onDay(a, when)).toList();
  }

  private static boolean onDay(Appointment a, Interval day) {
    return a.occupied().stream().anyMatch(i -> touches(i, day));
  }

  private static boolean touches(Interval when, Interval day) {
    return when.overlaps(day) || day.contains(when.start());
  }

  private List<Band> blocked(StaffId member, WallDay day) {
    return busy.stream()
        .filter(b -> b.staff().equals(member) && b.when().overlaps(day.interval()))
        .map(b -> new Band(kind(b), day.span(b.when()), source(b), Optional.empty()))
        .toList();
  }

  private static Band.Kind kind(Busy busy) {
    return busy.source() == Busy.Source.EXTERNAL ? Band.Kind.EXTERNAL : Band.Kind.BLOCKED;
  }

  private static String source(Busy busy) {
    return busy.ext().map(e -> e.source()).orElse("");
  }

  private Heading heading(
      String name,
      DayHours hours,
      List<Span> working,
      List<Card> cards,
      List<Band> blocked,
      WallDay day) {
    int available = working.stream().mapToInt(Span::length).sum();
    int booked =
        cards.stream()
            .filter(c -> c.look() != Look.CANCELLED)
            .mapToInt(c -> c.span().length())
            .sum();
    var use =
        available == 0
            ? OptionalInt.empty()
            : OptionalInt.of((int) Math.round(100.0 * booked / available));
    var free = new FreeTime(working, cards, blocked).next(earliest(day));
    var shown = hours.working();
    var span =
        shown.isEmpty() ? new Span(0, 0) : new Span(shown.getFirst().from(), shown.getLast().to());
    int count = (int) cards.stream().filter(c -> c.look() != Look.CANCELLED).count();
    return new Heading(name, span, use, free, count, away(hours));
  }

  private int earliest(WallDay day) {
    return day.minuteOf(now);
  }

  private static Heading.Away away(DayHours hours) {
    if (hours.closure().isPresent()) return Heading.Away.CLOSED;
    if (hours.hours().isEmpty()) return Heading.Away.OFF;
    if (hours.working().isEmpty()) return Heading.Away.LEAVE;
    return hours.otherThanUsual() ? Heading.Away.OTHER_HOURS : Heading.Away.HERE;
  }

  /// What takes a person's time on this day besides their hours.
  record FreeTime(List<Span> working, List<Card> cards, List<Band> blocked) {
    private static final int LEAST = 30;

    OptionalInt next(int from) {
      var free = working;
      var taken =
          Stream.concat(
              cards.stream().filter(c -> c.look() != Look.CANCELLED).map(Card::buffers),
              blocked.stream().map(Band::span));
      for (var span : taken.toList()) free = DayHours.without(free, span);
      return free.stream()
          .map(s -> new Span(Math.max(s.from(), roundUp(from)), s.to()))
          .filter(s -> s.length() >= LEAST)
          .mapToInt(Span::from)
          .min();
    }

    private static int roundUp(int minute) {
      return (minute + 4) / 5 * 5;
    }
  }
}
