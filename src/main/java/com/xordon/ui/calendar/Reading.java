package com.xordon.ui.calendar;

import com.xordon.core.booking.Page;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Interval;
import com.xordon.core.diary.Status;
import com.xordon.core.practice.Client;
import com.xordon.core.practice.ClientId;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import com.xordon.core.practice.StaffMember;
import com.xordon.ui.calendar.board.BoardModel;
import com.xordon.ui.calendar.board.BoardQuestion;
import com.xordon.ui.calendar.board.BoardReading;
import com.xordon.ui.calendar.board.HeldParts;
import com.xordon.ui.calendar.board.Hue;
import com.xordon.ui.calendar.timeline.TimelineModel;
import com.xordon.ui.calendar.timeline.TimelineReading;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// What the calendar shows for one question, read off one page. The panel beside it is read after,
/// for it asks for two months and nobody should wait for it.
record Reading(Rules rules, BoardModel board, List<Entry> entries, TimelineModel timeline) {
  /// What is to be shown.
  record Wish(Mode mode, LocalDate date, Optional<StaffId> whose) {}

  static Reading of(Page page, Wish wish, Instant now) {
    var rules = page.rules();
    var start = rules.practice().weekStart();
    var first = wish.mode().first(wish.date(), start);
    var reader = new Reader(page, rules, now);
    var board =
        switch (wish.mode()) {
          case DAY -> BoardReading.read(page, new BoardQuestion.DayByStaff(first), now);
          case WEEK -> BoardReading.read(page, new BoardQuestion.Days(first, 7, wish.whose()), now);
          case MONTH, YEAR, TIMELINE -> BoardModel.EMPTY;
        };
    List<Entry> entries =
        wish.mode().isBoard() || wish.mode() == Mode.TIMELINE
            ? List.of()
            : reader.entries(first, wish.mode().end(wish.date(), start), wish.whose());
    return new Reading(rules, board, entries, timeline(page, wish, first, now));
  }

  private static TimelineModel timeline(Page page, Wish wish, LocalDate first, Instant now) {
    if (wish.mode() != Mode.TIMELINE) return TimelineModel.EMPTY;
    var end = wish.mode().end(wish.date(), page.rules().practice().weekStart());
    return TimelineReading.read(page, first, (int) first.until(end, ChronoUnit.DAYS), now);
  }

  static Side side(Page page, LocalDate date, Instant now) {
    return new Reader(page, page.rules(), now).side(date);
  }

  /// Reads entries and the panel beside.
  private static final class Reader {
    private final Page page;
    private final Rules rules;
    private final Instant now;
    private final HeldParts parts;
    private final Map<ServiceId, Hue> hues = new HashMap<>();
    private final Map<ClientId, String> names = new HashMap<>();

    Reader(Page page, Rules rules, Instant now) {
      this.page = page;
      this.rules = rules;
      this.now = now;
      this.parts = new HeldParts(page);
      for (var service : rules.services()) hues.put(service.id(), Hue.at(hues.size()));
    }

    private Interval days(LocalDate from, LocalDate end) {
      var zone = rules.practice().zone();
      return new Interval(from.atStartOfDay(zone).toInstant(), end.atStartOfDay(zone).toInstant());
    }

    List<Entry> entries(LocalDate from, LocalDate end, Optional<StaffId> whose) {
      return page.appointments(days(from, end)).stream()
          .filter(Appointment::holdsTime)
          .filter(a -> whose.isEmpty() || a.staff().contains(whose.get()))
          .flatMap(a -> HeldParts.places(a).mapToObj(i -> new Held(a, i)))
          .filter(distinctSessions())
          .map(h -> entry(h.appointment(), h.place()))
          .toList();
    }

    private record Held(Appointment appointment, int place) {}

    private Entry entry(Appointment a, int place) {
      var part = parts.part(a, place);
      var words = parts.seats(a, part) > 1 ? service(a) : who(a);
      return new Entry(a.id(), words, a.occupied().get(place), hue(a), part);
    }

    /// Of a group session only the first booking: it stands for all.
    private Predicate<Held> distinctSessions() {
      var seen = new HashSet<Object>();
      return h -> seen.add(parts.session(h.appointment(), h.place()));
    }

    private String service(Appointment a) {
      return rules.service(a.service()).map(s -> s.name()).orElse("");
    }

    private Hue hue(Appointment a) {
      return hues.getOrDefault(a.service(), Hue.SLATE);
    }

    private String who(Appointment a) {
      var client = a.client().map(id -> names.computeIfAbsent(id, this::name)).orElse("");
      if (!client.isEmpty()) return client;
      if (!a.details().title().isEmpty()) return a.details().title();
      return service(a);
    }

    private String name(ClientId id) {
      return page.client(id).map(Client::name).orElse("");
    }

    Side side(LocalDate date) {
      var zone = rules.practice().zone();
      var month = date.withDayOfMonth(1);
      var load = new HashMap<LocalDate, Integer>();
      for (var a : page.appointments(days(month.minusDays(6), month.plusDays(42)))) {
        if (!a.holdsTime()) continue;
        load.merge(a.when().start().atZone(zone).toLocalDate(), 1, Integer::sum);
      }
      var today = now.atZone(zone).toLocalDate();
      var todays = page.appointments(days(today, today.plusDays(1)));
      return new Side(
          month,
          load,
          waiting(todays, a -> a.status() == Status.ARRIVED && a.when().end().isAfter(now)),
          waiting(todays, a -> !a.status().isOver() && !a.when().end().isAfter(now)),
          people(),
          rules.services().stream()
              .map(s -> new Side.Meaning(hues.getOrDefault(s.id(), Hue.SLATE), s.name()))
              .toList());
    }

    private List<Side.Person> people() {
      return rules.staff().stream()
          .filter(StaffMember::active)
          .map(s -> new Side.Person(s.id(), s.name()))
          .toList();
    }

    private List<Side.Waiting> waiting(List<Appointment> all, Predicate<Appointment> which) {
      return all.stream()
          .filter(which)
          .filter(a -> seats(a) == 1)
          .map(a -> new Side.Waiting(a.id(), who(a), staff(a), a.when().start()))
          .toList();
    }

    private int seats(Appointment a) {
      return rules.service(a.service()).map(s -> s.seats()).orElse(1);
    }

    private String staff(Appointment a) {
      return a.staff().stream()
          .findFirst()
          .flatMap(rules::staff)
          .map(s -> s.name().split(" ", 2)[0])
          .orElse("");
    }
  }
}
