package com.xordon.core.series;

import com.xordon.core.availability.Availability;
import com.xordon.core.availability.Question;
import com.xordon.core.availability.Start;
import com.xordon.core.booking.BookRequest;
import com.xordon.core.booking.Booking;
import com.xordon.core.booking.BookingStep;
import com.xordon.core.booking.MoveRequest;
import com.xordon.core.booking.Page;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Cancellation;
import com.xordon.core.practice.StaffId;
import com.xordon.core.series.Occurrence.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/// One series inside its transaction: every occurrence is booked or moved like any appointment, so
/// that those before it already stand when the next one is asked about.
final class SeriesStep {
  /// How many days around a clash the nearest free start is looked for.
  private static final int NEAR = 6;

  private final Page page;
  private final Instant now;
  private final BookingStep step;
  private final Availability availability;
  private final ZoneId zone;
  private final List<Occurrence> occurrences = new ArrayList<>();
  private List<Instant> wished = List.of();
  private Optional<Instant> before = Optional.empty();

  SeriesStep(Page page, InstantSource clock) {
    this.page = page;
    this.now = clock.instant();
    this.step = new BookingStep(page, () -> now);
    this.availability = new Availability(page.rules(), page);
    this.zone = page.rules().practice().zone();
  }

  SeriesAnswer book(SeriesWish wish) {
    var series = page.newId();
    var staff = wish.staff();
    wished = wish.times().stream().map(availability::instant).toList();
    for (var wall : wish.times()) {
      var who = staff;
      var question =
          Question.about(wish.service(), now)
              .by(who)
              .forClient(wish.client())
              .lasting(longer(wish))
              .attending(wish.attending());
      var made =
          one(
              wall,
              question,
              wish.onClash(),
              start -> step.book(request(wish, series, start, who)));
      if (made.isPresent()) return refused(series, made.get());
      if (wish.samePerson() && staff.isEmpty()) staff = firstPerson();
    }
    return answer(series, wish.onClash());
  }

  private OptionalInt longer(SeriesWish wish) {
    var addOns = wish.details().addOns();
    if (addOns.isEmpty()) return OptionalInt.empty();
    var service = page.rules().service(wish.service());
    return service.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(service.get().minutesWith(addOns));
  }

  private static BookRequest request(
      SeriesWish wish, String series, Instant start, Optional<StaffId> staff) {
    var details = wish.details().inSeries(series);
    return new BookRequest(
        wish.service(),
        wish.client(),
        start,
        staff,
        OptionalInt.empty(),
        wish.attending(),
        Optional.empty(),
        details);
  }

  private Optional<StaffId> firstPerson() {
    return occurrences.stream()
        .flatMap(o -> o.appointment().stream())
        .flatMap(a -> a.staff().stream())
        .findFirst();
  }

  SeriesAnswer change(SeriesChange wish) {
    var found = page.appointment(wish.from());
    if (found.isEmpty()) return unknown(wish.from());
    var first = wall(found.get());
    var start = wish.start().orElse(first);
    long days = ChronoUnit.DAYS.between(first.toLocalDate(), start.toLocalDate());
    var rest = rest(found.get());
    // who moves on makes room for those behind
    boolean later = start.isAfter(first);
    var order = new ArrayList<>(rest);
    if (later) Collections.reverse(order);
    wished =
        order.stream().map(a -> availability.instant(moved(a, days, start.toLocalTime()))).toList();
    for (var a : order) {
      var wall = moved(a, days, start.toLocalTime());
      var question =
          Question.about(a.service(), now)
              .by(wish.staff().or(() -> a.staff().stream().findFirst()))
              .forClient(a.client())
              .moving(a.id())
              .lasting(wish.minutes())
              .attending(availability.attended(a));
      var failed =
          one(
              wall,
              question,
              wish.onClash(),
              at ->
                  step.move(
                      new MoveRequest(a.id(), at, wish.staff(), wish.minutes(), Optional.empty())));
      if (failed.isPresent()) return refused(series(found.get()), failed.get());
    }
    if (later) Collections.reverse(occurrences);
    return answer(series(found.get()), wish.onClash());
  }

  private LocalDateTime moved(Appointment a, long days, LocalTime time) {
    return wall(a).toLocalDate().plusDays(days).atTime(time);
  }

  SeriesAnswer cancel(AppointmentId from, Cancellation.By by, String reason) {
    var found = page.appointment(from);
    if (found.isEmpty()) return unknown(from);
    for (var a : rest(found.get())) {
      var gone = a.cancelled(new Cancellation(by, now, reason));
      page.save(gone);
      occurrences.add(
          new Occurrence(
              wall(a),
              a.when().start(),
              false,
              Outcome.BOOKED,
              Optional.of(gone),
              List.of(),
              Optional.empty()));
    }
    return new SeriesAnswer(
        series(found.get()), !occurrences.isEmpty(), occurrences, Optional.empty());
  }

  /// This one and those of its series that follow, as far as they can still change.
  private List<Appointment> rest(Appointment from) {
    var series = from.details().series();
    if (series.isEmpty()) return from.status().isOver() ? List.of() : List.of(from);
    return page.appointmentsOfSeries(series.get()).stream()
        .filter(a -> !a.when().start().isBefore(from.when().start()))
        .filter(a -> !a.status().isOver())
        .sorted(Comparator.comparing(a -> a.when().start()))
        .toList();
  }

  /// Does one occurrence by `make`; answers only what ends the whole series.
  private Optional<Booking> one(
      LocalDateTime wall, Question question, OnClash onClash, Function<Instant, Booking> make) {
    var at = availability.instant(wall);
    boolean other = before.filter(b -> !offset(b).equals(offset(at))).isPresent();
    before = Optional.of(at);
    switch (make.apply(at)) {
      case Booking.Made(var appointment, var turns) ->
          occurrences.add(
              new Occurrence(
                  wall,
                  at,
                  other,
                  Outcome.BOOKED,
                  Optional.of(appointment),
                  List.of(),
                  Optional.empty()));
      case Booking.Refused(var reasons, var next) -> {
        var nearest = nearest(question, at);
        var moved =
            onClash == OnClash.NEAREST && nearest.isPresent()
                ? made(make.apply(nearest.get().when().start()))
                : Optional.<Appointment>empty();
        var outcome =
            moved.isPresent()
                ? Outcome.MOVED
                : onClash == OnClash.SKIP ? Outcome.SKIPPED : Outcome.CLASH;
        occurrences.add(new Occurrence(wall, at, other, outcome, moved, reasons, nearest));
      }
      case Booking.Unknown unknown -> {
        return Optional.of(unknown);
      }
      case Booking.NotFrom notFrom -> {
        return Optional.of(notFrom);
      }
    }
    return Optional.empty();
  }

  private static Optional<Appointment> made(Booking outcome) {
    return outcome instanceof Booking.Made(var appointment, var turns)
        ? Optional.of(appointment)
        : Optional.empty();
  }

  private java.time.ZoneOffset offset(Instant at) {
    return zone.getRules().getOffset(at);
  }

  /// The nearest free start that no other occurrence wants: of the same day if there is one, else
  /// of the days around.
  private Optional<Start> nearest(Question question, Instant at) {
    var day = at.atZone(zone).toLocalDate();
    var sameDay = closest(availability.offer(question, day, day), at);
    return sameDay.or(
        () -> closest(availability.offer(question, day.minusDays(NEAR), day.plusDays(NEAR)), at));
  }

  private Optional<Start> closest(List<Start> starts, Instant at) {
    return starts.stream()
        .filter(s -> wished.stream().noneMatch(w -> !w.equals(at) && reaches(s, w)))
        .min(Comparator.comparing(s -> Duration.between(at, s.when().start()).abs()));
  }

  /// Whether one that starts here and one as long that starts there would overlap.
  private static boolean reaches(Start here, Instant there) {
    var apart = Duration.between(here.when().start(), there).abs();
    return apart.compareTo(Duration.between(here.when().start(), here.when().end())) < 0;
  }

  private LocalDateTime wall(Appointment a) {
    return LocalDateTime.ofInstant(a.when().start(), zone);
  }

  private static String series(Appointment a) {
    return a.details().series().orElse("");
  }

  private SeriesAnswer answer(String series, OnClash onClash) {
    boolean clash = occurrences.stream().anyMatch(o -> o.outcome() == Outcome.CLASH);
    boolean any = occurrences.stream().anyMatch(Occurrence::isMade);
    boolean written = any && !(clash && onClash == OnClash.FAIL);
    return new SeriesAnswer(series, written, occurrences, Optional.empty());
  }

  private SeriesAnswer refused(String series, Booking why) {
    return new SeriesAnswer(series, false, occurrences, Optional.of(why));
  }

  private SeriesAnswer unknown(AppointmentId id) {
    return refused("", new Booking.Unknown(Booking.Kind.APPOINTMENT, id.value()));
  }
}
