package com.xordon.core.visit;

import com.xordon.core.availability.Availability;
import com.xordon.core.booking.BookRequest;
import com.xordon.core.booking.Booking;
import com.xordon.core.booking.BookingStep;
import com.xordon.core.booking.MoveRequest;
import com.xordon.core.booking.Page;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Cancellation;
import com.xordon.core.diary.Diary;
import com.xordon.core.diary.Interval;
import com.xordon.core.diary.Remembered;
import com.xordon.core.diary.Sheet;
import com.xordon.core.diary.Status;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.StaffId;
import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// One visit inside its transaction.
final class VisitStep {
  private static final int NEXT_STARTS = 5;
  private static final int NEXT_DAYS = 14;

  private final Page page;
  private final Instant now;
  private final ZoneId zone;

  VisitStep(Page page, Instant now) {
    this.page = page;
    this.now = now;
    this.zone = page.rules().practice().zone();
  }

  List<VisitOffer> offer(VisitWish wish, LocalDate from, LocalDate to, int most) {
    wish.legs().forEach(this::known);
    return planner(wish).offer(remembered(from, to), from, to, most);
  }

  private Remembered remembered(LocalDate from, LocalDate to) {
    return new Remembered(
        page,
        new Interval(
            from.atStartOfDay(zone).toInstant(), to.plusDays(1).atStartOfDay(zone).toInstant()));
  }

  private Planner planner(VisitWish wish) {
    return new Planner(page.rules(), wish, now);
  }

  private Service known(Leg leg) {
    var service =
        page.rules()
            .service(leg.service())
            .orElseThrow(() -> unknown("UNKNOWN_SERVICE", leg.service()));
    if (service.multiDay().isPresent()) {
      throw new ProblemException(Problem.of("VISIT_SEVERAL_DAYS", service.name()));
    }
    for (var who : leg.staff().stream().toList()) {
      if (page.rules().staff(who).isEmpty()) throw unknown("UNKNOWN_STAFF", who);
    }
    for (var taken : leg.addOns()) {
      if (service.addOn(taken).isEmpty()) throw unknown("UNKNOWN_ADD_ON", taken);
    }
    return service;
  }

  private static ProblemException unknown(String code, Object id) {
    return new ProblemException(Problem.of(code, id.toString()));
  }

  VisitAnswer book(VisitWish wish, Instant start) {
    var everyone = new ArrayList<StaffId>();
    for (var leg : wish.legs()) known(leg).staff().forEach(s -> everyone.add(s.id()));
    page.lock(everyone, List.of());
    return switch (planner(wish).at(page, start)) {
      case Planner.Plan.Fits(var offer) -> book(wish, offer);
      case Planner.Plan.Barred(var leg, var reasons) ->
          refused(leg, new Booking.Refused(reasons, List.of()), wish, page, start);
    };
  }

  private VisitAnswer book(VisitWish wish, VisitOffer offer) {
    var visit = page.newId();
    var made = new ArrayList<Booking.Made>();
    for (int i = 0; i < offer.stops().size(); i++) {
      var stop = offer.stops().get(i);
      var request =
          new BookRequest(
              stop.leg().service(),
              wish.client(),
              stop.start().when().start(),
              person(planner(wish), i, stop),
              OptionalInt.empty(),
              Optional.empty(),
              wish.details().with(stop.leg().addOns()).inVisit(visit));
      var booked = new BookingStep(page, () -> now).book(request);
      if (!(booked instanceof Booking.Made leg)) {
        return refused(i, booked, wish, page, offer.when().start());
      }
      made.add(leg);
    }
    return new VisitAnswer.Made(visit, made);
  }

  /// Nobody in particular where turns say the same, so that the table of the decision is kept.
  private Optional<StaffId> person(Planner planner, int leg, Stop stop) {
    if (stop.leg().staff().isPresent() || stop.staff().size() != 1) return stop.leg().staff();
    var turn = new Availability(page.rules(), page).choose(planner.question(leg), stop.start());
    return turn.staff().equals(stop.staff()) ? Optional.empty() : stop.staff().stream().findFirst();
  }

  private VisitAnswer refused(int leg, Booking why, VisitWish wish, Diary diary, Instant start) {
    var from = (start.isBefore(now) ? now : start).atZone(zone).toLocalDate();
    var next =
        planner(wish).offer(diary, from, from.plusDays(NEXT_DAYS), 10 * NEXT_STARTS).stream()
            .map(o -> o.when().start())
            .filter(s -> s.isAfter(start))
            .limit(NEXT_STARTS)
            .toList();
    return new VisitAnswer.Refused(leg, why, next);
  }

  VisitAnswer move(AppointmentId one, Instant start) {
    var legs = legs(one);
    var visit = legs.getFirst().details().visit().orElseThrow();
    var by = Duration.between(legs.getFirst().when().start(), start);
    var order = new ArrayList<>(legs);
    if (!by.isNegative()) Collections.reverse(order);
    var made = new ArrayList<Booking.Made>();
    for (var leg : order) {
      var request =
          new MoveRequest(
              leg.id(),
              leg.when().start().plus(by),
              Optional.empty(),
              OptionalInt.empty(),
              Optional.empty());
      var moved = new BookingStep(page, () -> now).move(request);
      if (!(moved instanceof Booking.Made done)) {
        return refused(legs.indexOf(leg), moved, wish(legs), new Sheet(page).without(legs), start);
      }
      made.add(done);
    }
    made.sort(Comparator.comparing(m -> m.appointment().when().start()));
    return new VisitAnswer.Made(visit, made);
  }

  /// The visit as it would be wished for again, by the same people.
  private static VisitWish wish(List<Appointment> legs) {
    var wait = Duration.ZERO;
    for (int i = 1; i < legs.size(); i++) {
      var pause = Duration.between(legs.get(i - 1).when().end(), legs.get(i).when().start());
      if (pause.compareTo(wait) > 0) wait = pause;
    }
    return new VisitWish(
        legs.stream()
            .map(a -> new Leg(a.service(), a.staff().stream().findFirst(), a.details().addOns()))
            .toList(),
        legs.getFirst().client(),
        wait,
        legs.getFirst().details());
  }

  VisitAnswer cancel(AppointmentId one, Cancellation.By by, String reason) {
    var legs = legs(one);
    var made = new ArrayList<Booking.Made>();
    for (var leg : legs) {
      var cancelled = leg.cancelled(new Cancellation(by, now, reason));
      page.save(cancelled);
      made.add(new Booking.Made(cancelled, List.of()));
    }
    return new VisitAnswer.Made(legs.getFirst().details().visit().orElseThrow(), made);
  }

  /// What is still to come of a visit, in order of start.
  ///
  /// @throws ProblemException when there is no such appointment, or none of them is to come
  private List<Appointment> legs(AppointmentId one) {
    var found = page.appointment(one).orElseThrow(() -> unknown("UNKNOWN_APPOINTMENT", one));
    var visit = found.details().visit().orElseThrow(() -> unknown("NO_VISIT", one));
    var day = found.when().start().atZone(zone).toLocalDate();
    var around = remembered(day.minusDays(1), day.plusDays(1));
    var legs =
        around
            .appointments(
                new Interval(
                    day.minusDays(1).atStartOfDay(zone).toInstant(),
                    day.plusDays(2).atStartOfDay(zone).toInstant()))
            .stream()
            .filter(a -> a.details().visit().filter(visit::equals).isPresent())
            .filter(a -> !a.status().isOver() && a.status() != Status.ARRIVED)
            .toList();
    if (legs.isEmpty()) throw unknown("NO_VISIT", one);
    return legs;
  }
}
