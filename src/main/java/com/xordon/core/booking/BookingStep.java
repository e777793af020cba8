package com.xordon.core.booking;

import com.xordon.core.availability.Availability;
import com.xordon.core.availability.Question;
import com.xordon.core.availability.Reason;
import com.xordon.core.availability.Start;
import com.xordon.core.availability.Verdict;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Interval;
import com.xordon.core.diary.Overridden;
import com.xordon.core.diary.Status;
import com.xordon.core.practice.RoomId;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.ServiceStaff;
import com.xordon.core.practice.StaffId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;

/// One booking or move inside its transaction.
final class BookingStep {
  private static final int NEXT_STARTS = 5;
  private static final int NEXT_DAYS = 60;

  private final Page page;
  private final Instant now;
  private final Availability availability;

  BookingStep(Page page, InstantSource clock) {
    this.page = page;
    this.now = clock.instant();
    this.availability = new Availability(page.rules(), page);
  }

  Booking book(BookRequest wish) {
    var service = page.rules().service(wish.service());
    if (service.isEmpty()) return unknown(Booking.Kind.SERVICE, wish.service().value());
    var missing = missing(wish.staff());
    if (missing.isPresent()) return missing.get();
    if (wish.client().isPresent() && page.client(wish.client().get()).isEmpty()) {
      return unknown(Booking.Kind.CLIENT, wish.client().get().value());
    }
    lock(service.get(), List.of());
    var question =
        Question.about(wish.service(), now)
            .by(wish.staff())
            .forClient(wish.client())
            .lasting(wish.minutes());
    return switch (availability.explain(question, wish.start())) {
      case Verdict.Offered(var start) -> take(question, wish, start);
      case Verdict.NotOffered(var reasons) ->
          wish.override().isPresent()
              ? force(service.get(), wish, reasons)
              : refused(question, wish.start(), reasons);
    };
  }

  Booking move(MoveRequest wish) {
    var found = page.appointment(wish.appointment());
    if (found.isEmpty()) return unknown(Booking.Kind.APPOINTMENT, wish.appointment().value());
    var old = found.get();
    if (old.status().isOver()) return new Booking.NotFrom(old, old.status());
    var service = page.rules().service(old.service());
    if (service.isEmpty()) return unknown(Booking.Kind.SERVICE, old.service().value());
    var missing = missing(wish.staff());
    if (missing.isPresent()) return missing.get();
    lock(service.get(), old.staff());
    var keeper = wish.staff().or(() -> old.staff().stream().findFirst());
    var length = wish.minutes().isPresent() ? wish.minutes() : ownLength(old, service.get());
    var question =
        Question.about(old.service(), now)
            .by(keeper)
            .forClient(old.client())
            .moving(old.id())
            .lasting(length);
    return switch (availability.explain(question, wish.start())) {
      case Verdict.Offered(var start) -> {
        var staff = wish.staff().isEmpty() && old.staff().size() > 1 ? start.staff() : one(keeper);
        yield save(
            old.movedTo(start.when(), start.parts(), staff, start.rooms(), Optional.empty()));
      }
      case Verdict.NotOffered(var reasons) ->
          wish.override().isPresent()
              ? forceMove(old, wish, keeper, length.orElse(service.get().minutes()), reasons)
              : refused(question, wish.start(), reasons);
    };
  }

  private Booking take(Question question, BookRequest wish, Start start) {
    var decision = availability.choose(question, start);
    var made = appointment(wish, start.when(), decision.staff(), start.rooms(), Optional.empty());
    made = made.movedTo(start.when(), start.parts(), made.staff(), made.rooms(), Optional.empty());
    page.save(made);
    return new Booking.Made(made, decision.turns());
  }

  private Booking force(Service service, BookRequest wish, List<Reason> reasons) {
    var length = Duration.ofMinutes(wish.minutes().orElse(service.minutes()));
    var staff = wish.staff().or(() -> service.staff().stream().map(ServiceStaff::id).findFirst());
    return save(
        appointment(
            wish,
            Interval.of(wish.start(), length),
            one(staff),
            List.of(),
            Optional.of(overridden(wish.override().orElseThrow(), reasons))));
  }

  private Booking forceMove(
      Appointment old, MoveRequest wish, Optional<StaffId> keeper, int minutes, List<Reason> why) {
    var time = Interval.of(wish.start(), Duration.ofMinutes(minutes));
    var staff = wish.staff().isPresent() ? one(keeper) : old.staff();
    return save(
        old.movedTo(
            time,
            List.of(),
            staff,
            old.rooms(),
            Optional.of(overridden(wish.override().orElseThrow(), why))));
  }

  private Appointment appointment(
      BookRequest wish,
      Interval when,
      List<StaffId> staff,
      List<RoomId> rooms,
      Optional<Overridden> overridden) {
    return new Appointment(
        new AppointmentId(page.newId()),
        wish.service(),
        wish.client(),
        staff,
        rooms,
        when,
        List.of(),
        Status.BOOKED,
        now,
        1,
        wish.details(),
        overridden,
        Optional.empty());
  }

  private Booking save(Appointment appointment) {
    page.save(appointment);
    return new Booking.Made(appointment, List.of());
  }

  private Booking refused(Question question, Instant at, List<Reason> reasons) {
    var from = at.isBefore(now) ? now : at;
    return new Booking.Refused(reasons, availability.next(question, from, NEXT_STARTS, NEXT_DAYS));
  }

  private void lock(Service service, List<StaffId> also) {
    var staff = service.staff().stream().map(ServiceStaff::id).toList();
    var rooms = service.rooms().stream().flatMap(r -> r.anyOf().stream()).distinct().toList();
    var all = new TreeSet<>(staff);
    all.addAll(also);
    page.lock(all, rooms);
  }

  private Optional<Booking> missing(Optional<StaffId> staff) {
    return staff
        .filter(s -> page.rules().staff(s).isEmpty())
        .map(s -> unknown(Booking.Kind.STAFF, s.value()));
  }

  /// An appointment that was made longer or shorter keeps its length when it moves.
  private static OptionalInt ownLength(Appointment old, Service service) {
    var minutes = (int) old.when().minutes();
    return !old.parts().isEmpty() || minutes == service.minutes() || minutes == 0
        ? OptionalInt.empty()
        : OptionalInt.of(minutes);
  }

  private static Overridden overridden(String reason, List<Reason> reasons) {
    return new Overridden(reason, reasons.stream().map(r -> r.code().name()).distinct().toList());
  }

  private static List<StaffId> one(Optional<StaffId> staff) {
    return staff.map(List::of).orElse(List.of());
  }

  private static Booking unknown(Booking.Kind kind, String id) {
    return new Booking.Unknown(kind, id);
  }
}
