package com.xordon.core.rescue;

import com.xordon.core.availability.Availability;
import com.xordon.core.availability.Reason;
import com.xordon.core.availability.Start;
import com.xordon.core.availability.Verdict;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Interval;
import com.xordon.core.diary.Sheet;
import com.xordon.core.practice.Assignment;
import com.xordon.core.practice.Horizon;
import com.xordon.core.practice.Practice;
import com.xordon.core.practice.Requirement;
import com.xordon.core.practice.RoomId;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import com.xordon.core.rotation.Matching;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts bundles elsewhere, as the engine allows: it alone knows the rules. Turns are left aside,
/// since nobody new is booked. A client is never sent to two places at once, allowed or not, unless
/// they have booked it that way.
final class Placer {
  private final Rules asBooked;
  private final Rules elsewhere;
  private final Instant now;
  private final Map<About, Rules> narrow = new HashMap<>();

  Placer(Rules rules, Instant now) {
    var services = rules.services().stream().map(Placer::withoutTurns).toList();
    this.asBooked = new Rules(rules.practice(), rules.staff(), rules.rooms(), services);
    this.elsewhere = new Rules(strict(rules.practice()), rules.staff(), rules.rooms(), services);
    this.now = now;
  }

  private static Service withoutTurns(Service service) {
    return service.assignment() == Assignment.ROUND_ROBIN
        ? service.by(service.staff(), Assignment.SINGLE)
        : service;
  }

  private static Practice strict(Practice p) {
    return new Practice(
        p.name(),
        p.zone(),
        p.currency(),
        p.weekStart(),
        p.buffers(),
        p.cancelNotice(),
        p.closures(),
        Practice.ClientOverlap.REFUSE);
  }

  /// The engine's answer about a bundle at a moment with anyone.
  Verdict whether(Sheet sheet, Bundle bundle, Instant start) {
    return whether(sheet, bundle, Optional.empty(), start);
  }

  private Verdict whether(Sheet sheet, Bundle bundle, Optional<StaffId> who, Instant start) {
    var rules = bundle.startsAt(start) ? asBooked : elsewhere;
    return new Availability(rules, sheet.without(bundle.seats()))
        .explain(bundle.question(bundle.first(), now).by(who), start);
  }

  /// All starts of some days, whoever takes them.
  List<Start> starts(Sheet sheet, Bundle bundle, LocalDate from, LocalDate to) {
    return new Availability(elsewhere, sheet.without(bundle.seats()))
        .offer(bundle.question(bundle.first(), now), from, to);
  }

  /// Those of a panel's people who can sit on one at a moment.
  List<StaffId> canSit(Sheet sheet, Bundle bundle, Instant start) {
    if (!whether(sheet, bundle, start).isOffered()) return List.of();
    return bundle.service().collective().stream()
        .flatMap(r -> r.anyOf().stream())
        .distinct()
        .filter(s -> whether(sheet, bundle, Optional.of(s), start).isOffered())
        .toList();
  }

  /// Puts every seat of a bundle at a moment, with these people.
  Placed place(Sheet sheet, Bundle bundle, List<StaffId> staff, Instant start) {
    if (bundle.isPanel() && !Panels.isPanel(bundle.service(), staff)) {
      return new Placed.Barred(List.of(new Reason.NoPanel()));
    }
    var target = sheet.without(bundle.seats());
    var full = full(target, bundle, staff, start);
    if (full.isPresent()) return new Placed.Barred(List.of(full.get()));
    var placed = new ArrayList<Appointment>();
    for (var seat : bundle.seats()) {
      var rooms = new ArrayList<RoomId>();
      for (var who : staff) {
        switch (ask(target, bundle, seat, who, start)) {
          case Verdict.Offered(var offered) -> {
            rooms.clear();
            rooms.addAll(offered.rooms());
          }
          case Verdict.NotOffered(var reasons) -> {
            return new Placed.Barred(reasons);
          }
        }
      }
      var time = new Interval(start, start.plus(bundle.when().length()));
      var where = keepsRooms(target, bundle, seat, staff, time) ? seat.rooms() : rooms;
      var moved = seat.movedTo(time, List.of(), staff, where, Optional.empty());
      target.put(moved);
      placed.add(moved);
    }
    return new Placed.At(target, placed);
  }

  private Verdict ask(Sheet sheet, Bundle bundle, Appointment seat, StaffId who, Instant start) {
    var rules = bundle.startsAt(start) ? asBooked : elsewhere;
    return new Availability(about(rules, bundle.service(), who), sheet)
        .explain(bundle.question(seat, now).by(who), start);
  }

  /// The rules as far as they bear on one person: nobody else's calendar has to be read.
  private Rules about(Rules rules, Service service, StaffId who) {
    boolean alone = service.assignment() != Assignment.COLLECTIVE && service.isOfferedBy(who);
    boolean needsAll =
        service.starts().horizon() instanceof Horizon.Days(var kind, _)
            && kind == Horizon.Kind.BOOKABLE;
    if (!alone || needsAll) return rules;
    return narrow.computeIfAbsent(
        new About(rules, service.id(), who),
        about -> {
          var own = service.staff().stream().filter(s -> s.id().equals(who)).toList();
          var services =
              rules.services().stream()
                  .map(s -> s.id().equals(service.id()) ? s.by(own, Assignment.SINGLE) : s)
                  .toList();
          return new Rules(rules.practice(), rules.staff(), rules.rooms(), services);
        });
  }

  /// `Rules` are compared by identity.
  private record About(Rules rules, ServiceId service, StaffId who) {}

  /// A session that can't seat all of them; the engine asks for one seat at a time.
  private static Optional<Reason> full(
      Sheet sheet, Bundle bundle, List<StaffId> staff, Instant start) {
    int seats = bundle.service().seats();
    var time = new Interval(start, start.plus(bundle.when().length()));
    for (var who : staff) {
      int taken = session(sheet, bundle, who, time).stream().mapToInt(Appointment::seats).sum();
      if (taken > 0 && taken + bundle.seatsTaken() > seats) {
        return Optional.of(new Reason.SeatsFull(who, time, taken, seats));
      }
    }
    return Optional.empty();
  }

  private static List<Appointment> session(Sheet sheet, Bundle bundle, StaffId who, Interval time) {
    if (bundle.service().seats() == 1) return List.of();
    return sheet.appointments(time).stream()
        .filter(a -> a.holdsTime() && a.service().equals(bundle.service().id()))
        .filter(a -> a.when().equals(time) && a.staff().contains(who))
        .toList();
  }

  /// Whoever keeps their time keeps their room, unless they take a seat in a session elsewhere.
  private static boolean keepsRooms(
      Sheet sheet, Bundle bundle, Appointment seat, List<StaffId> staff, Interval time) {
    if (!bundle.startsAt(time.start()) || seat.rooms().isEmpty()) return false;
    if (staff.stream().anyMatch(s -> !session(sheet, bundle, s, time).isEmpty())) return false;
    var needed = bundle.service().rooms().stream().filter(r -> r.count() > 0).toList();
    boolean enough =
        seat.rooms().size() == needed.stream().mapToInt(Requirement::count).sum()
            && new Matching<>(needed).choose(seat.rooms()::contains, Optional.empty()).isPresent();
    return enough && sheet.appointments(time).stream().noneMatch(a -> shares(a, seat, time));
  }

  private static boolean shares(Appointment other, Appointment seat, Interval time) {
    if (!other.holdsTime() || other.id().equals(seat.id())) return false;
    Collection<RoomId> rooms = new HashSet<>(seat.rooms());
    return other.rooms().stream()
        .filter(rooms::contains)
        .anyMatch(r -> other.occupied(r).stream().anyMatch(t -> t.overlaps(time)));
  }
}
