package com.xordon.core.visit;

import com.xordon.core.availability.Availability;
import com.xordon.core.availability.Question;
import com.xordon.core.availability.Reason;
import com.xordon.core.availability.Start;
import com.xordon.core.availability.Verdict;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Diary;
import com.xordon.core.diary.Interval;
import com.xordon.core.diary.Sheet;
import com.xordon.core.diary.Status;
import com.xordon.core.practice.Assignment;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Finds times at which one service can follow the other. Each is asked of the engine on a sheet
/// that has those before it, so that buffers, limits and rooms hold between them as well. Where one
/// choice of person leaves none for the next service, the others are tried.
final class Planner {
  private final Rules rules;
  private final VisitWish wish;
  private final Instant now;

  Planner(Rules rules, VisitWish wish, Instant now) {
    this.rules = rules;
    this.wish = wish;
    this.now = now;
  }

  /// The first `most` starts on some days, both included, at which the whole visit fits.
  List<VisitOffer> offer(Diary diary, LocalDate from, LocalDate to, int most) {
    var found = new ArrayList<VisitOffer>();
    var first = new Availability(rules, diary).offer(question(0), from, to);
    for (var start : first) {
      if (found.size() == most) break;
      follow(new Sheet(diary), 0, List.of(start), List.of())
          .ifPresent(stops -> found.add(new VisitOffer(stops)));
    }
    return found;
  }

  /// The whole visit from this moment on, or why not: the first service that stands in the way.
  Plan at(Diary diary, Instant start) {
    var sheet = new Sheet(diary);
    return switch (new Availability(rules, sheet).explain(question(0), start)) {
      case Verdict.NotOffered(var reasons) -> new Plan.Barred(0, reasons);
      case Verdict.Offered(var offered) ->
          follow(sheet, 0, List.of(offered), List.of())
              .<Plan>map(stops -> new Plan.Fits(new VisitOffer(stops)))
              .orElseGet(() -> barred(sheet, offered));
    };
  }

  sealed interface Plan {
    record Fits(VisitOffer offer) implements Plan {}

    record Barred(int leg, List<Reason> reasons) implements Plan {}
  }

  /// Goes on as far as it can with the first choice everywhere, and says what is in the way there.
  private Plan barred(Sheet sheet, Start first) {
    var start = first;
    for (int leg = 0; leg + 1 < wish.legs().size(); leg++) {
      var after = start.when().end();
      sheet.put(trial(leg, start, choices(sheet, leg, start).getFirst()));
      var next = following(sheet, leg + 1, after);
      if (next.isEmpty()) {
        var verdict = new Availability(rules, sheet).explain(question(leg + 1), after);
        return new Plan.Barred(leg + 1, verdict.reasons());
      }
      start = next.getFirst();
    }
    return new Plan.Barred(wish.legs().size() - 1, List.of());
  }

  private Optional<List<Stop>> follow(Sheet sheet, int leg, List<Start> starts, List<Stop> before) {
    for (var start : starts) {
      for (var staff : choices(sheet, leg, start)) {
        var stops = new ArrayList<>(before);
        stops.add(new Stop(wish.legs().get(leg), start, staff));
        if (stops.size() == wish.legs().size()) return Optional.of(stops);
        var with = sheet.copy();
        with.put(trial(leg, start, staff));
        var rest = follow(with, leg + 1, following(with, leg + 1, start.when().end()), stops);
        if (rest.isPresent()) return rest;
      }
    }
    return Optional.empty();
  }

  /// Where a service can begin when the one before ended.
  private List<Start> following(Sheet sheet, int leg, Instant after) {
    var latest = after.plus(wish.mostWait());
    var zone = rules.practice().zone();
    return new Availability(rules, sheet)
            .offer(
                question(leg), after.atZone(zone).toLocalDate(), latest.atZone(zone).toLocalDate())
            .stream()
            .filter(s -> !s.when().start().isBefore(after) && !s.when().start().isAfter(latest))
            .toList();
  }

  /// Who could do it: whoever's turn it is, then the others one by one; of a panel only itself.
  private List<List<StaffId>> choices(Sheet sheet, int leg, Start start) {
    var turn = new Availability(rules, sheet).choose(question(leg), start).staff();
    var all = new ArrayList<List<StaffId>>();
    all.add(turn);
    if (service(leg).assignment() == Assignment.COLLECTIVE) return all;
    for (var other : start.staff()) if (!turn.contains(other)) all.add(List.of(other));
    return all;
  }

  Question question(int leg) {
    var wanted = wish.legs().get(leg);
    var service = service(leg);
    return Question.about(wanted.service(), now)
        .by(wanted.staff())
        .forClient(wish.client())
        .lasting(
            wanted.addOns().isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(service.minutesWith(wanted.addOns())));
  }

  private Service service(int leg) {
    return rules.service(wish.legs().get(leg).service()).orElseThrow();
  }

  private Appointment trial(int leg, Start start, List<StaffId> staff) {
    return new Appointment(
        new AppointmentId("leg " + leg),
        wish.legs().get(leg).service(),
        wish.client(),
        staff,
        start.rooms(),
        new Interval(start.when().start(), start.when().end()),
        List.of(),
        Status.BOOKED,
        now,
        1,
        wish.details(),
        Optional.empty(),
        Optional.empty());
  }
}
