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
import com.xordon.core.practice.Assignment;
import com.xordon.core.practice.MultiDay;
import com.xordon.core.practice.RoomId;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.ServiceStaff;
import com.xordon.core.practice.StaffId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;

/// One booking or move inside its transaction; for all who do more than one thing in it.
public final class BookingStep {
  private static final int NEXT_STARTS = 5;
  private static final int NEXT_DAYS = 60;

  private final Page page;
  private final Instant now;
  private final Availability availability;

  public BookingStep(Page page, InstantSource clock) {
    this.page = page;
    this.now = clock.instant();
    this.availability = new Availability(page.rules(), page);
  }

  public Booking book(BookRequest wish) {
    var service = page.rules().service(wish.service());
    if (service.isEmpty()) return unknown(Booking.Kind.SERVICE, wish.service().value());
    var missing = missing(wish.staff());
    if (missing.isPresent()) return missing.get();
    if (wish.client().isPresent() && page.client(wish.client().get()).isEmpty()) {
      return unknown(Booking.Kind.CLIENT, wish.client().get().value());
    }
    for (var taken : wish.details().addOns()) {
      if (service.get().addOn(taken).isEmpty()) {
        return unknown(Booking.Kind.ADD_ON, taken.value());
      }
    }
    lock(service.get(), List.of());
    return book(service.get(), wish.withAddOns(service.get()));
  }

  private Booking book(Service service, BookRequest wish) {
    var question =
        Question.about(wish.service(), now)
            .by(wish.staff())
            .forClient(wish.client())
            .lasting(wish.minutes())
            .attending(wish.attending());
    return switch (availability.explain(question, wish.start())) {
      case Verdict.Offered(var start) -> take(question, wish, start);
      case Verdict.NotOffered(var reasons) ->
          wish.override().isPresent()
              ? force(service, question, wish, reasons)
              : refused(question, wish.start(), reasons);
    };
  }

  public Booking move(MoveRequest wish) {
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
            .lasting(length)
            .attending(availability.attended(old));
    return switch (availability.explain(question, wish.start())) {
      case Verdict.Offered(var start) -> {
        boolean panel = service.get().assignment() == Assignment.COLLECTIVE;
        var staff = panel ? start.staff() : one(keeper);
        yield save(Placing.at(start, old, staff));
      }
      case Verdict.NotOffered(var reasons) ->
          wish.override().isPresent()
              ? forceMove(
                  old,
                  wish,
                  question,
                  service.get(),
                  length.orElse(service.get().minutes()),
                  reasons)
              : refused(question, wish.start(), reasons);
    };
  }

  private Booking take(Question question, BookRequest wish, Start start) {
    var decision = availability.choose(question, start);
    var offered = start;
    if (start.staff().size() > 1 && question.staff().isEmpty() && isGroup(question)) {
      // one may join a session while another begins a new one: each has rooms of their own
      var chosen = question.by(decision.staff().stream().findFirst());
      offered = availability.explain(chosen, wish.start()).offer().orElse(start);
    }
    var made =
        appointment(wish, offered.when(), decision.staff(), offered.rooms(), Optional.empty());
    made = Placing.at(offered, made, decision.staff());
    made = made.with(made.details().decided(decision.ballot()));
    page.save(made);
    return new Booking.Made(made, decision.turns());
  }

  private boolean isGroup(Question question) {
    return page.rules()
        .service(question.service())
        .filter(s -> s.isGroup() && s.assignment() != Assignment.COLLECTIVE)
        .isPresent();
  }

  private Booking force(
      Service service, Question question, BookRequest wish, List<Reason> reasons) {
    var length = Duration.ofMinutes(wish.minutes().orElse(service.minutes()));
    var staff = wish.staff().or(() -> service.staff().stream().map(ServiceStaff::id).findFirst());
    var override = Optional.of(overridden(wish.override().orElseThrow(), reasons));
    var plain =
        appointment(wish, Interval.of(wish.start(), length), one(staff), List.of(), override);
    return save(
        availability
            .planned(question, wish.start())
            .map(start -> Placing.at(start, plain, one(staff)))
            .orElse(plain));
  }

  private Booking forceMove(
      Appointment old,
      MoveRequest wish,
      Question question,
      Service service,
      int minutes,
      List<Reason> why) {
    var time = Interval.of(wish.start(), Duration.ofMinutes(minutes));
    var staff = forced(old, wish, service);
    var override = Optional.of(overridden(wish.override().orElseThrow(), why));
    var plain = old.movedTo(time, List.of(), staff, old.rooms(), override);
    return save(
        availability
            .planned(question, wish.start())
            .map(start -> Placing.at(start, plain, staff))
            .orElse(plain));
  }

  /// Who has it after a move against the rules: whoever is named, beside those of a panel.
  private static List<StaffId> forced(Appointment old, MoveRequest wish, Service service) {
    if (wish.staff().isEmpty() || old.staff().contains(wish.staff().get())) return old.staff();
    if (service.assignment() != Assignment.COLLECTIVE) return one(wish.staff());
    var all = new ArrayList<>(old.staff());
    all.add(wish.staff().get());
    return all;
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
    var staff = new TreeSet<>(also);
    service.staff().forEach(s -> staff.add(s.id()));
    var rooms = new TreeSet<RoomId>();
    service.rooms().forEach(r -> rooms.addAll(r.anyOf()));
    var parts = service.multiDay().map(MultiDay::parts).orElse(List.of());
    for (var part : parts) {
      staff.addAll(part.staff());
      part.rooms().forEach(r -> rooms.addAll(r.anyOf()));
    }
    page.lock(staff, rooms);
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
