package com.xordon.core.waitlist;

import com.xordon.core.booking.BookRequest;
import com.xordon.core.booking.Booking;
import com.xordon.core.booking.BookingStep;
import com.xordon.core.booking.Page;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Details;
import com.xordon.core.diary.Status;
import com.xordon.core.diary.WaitlistEntry;
import com.xordon.core.diary.WaitlistEntry.State;
import com.xordon.core.diary.WaitlistId;
import com.xordon.core.practice.StaffId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// One wish about the waitlist inside its transaction.
final class WaitStep {
  private static final Details HELD =
      new Details(OptionalLong.empty(), "", "", "waitlist", Optional.empty(), Optional.empty());

  private final Page page;
  private final Instant now;
  private final ZoneId zone;

  WaitStep(Page page, Instant now) {
    this.page = page;
    this.now = now;
    this.zone = page.rules().practice().zone();
  }

  Waited add(WaitRequest wish) {
    var missing = missing(wish);
    if (missing.isPresent()) return missing.get();
    var entry =
        new WaitlistEntry(
            new WaitlistId(page.newId()),
            wish.client().orElseThrow(),
            wish.wish(),
            wish.priority(),
            now,
            wish.notes(),
            State.WAITING,
            Optional.empty(),
            List.of());
    return save(entry, Optional.empty());
  }

  Waited change(WaitlistId id, WaitRequest wish) {
    var found = page.waiting(id);
    if (found.isEmpty()) return new Waited.Unknown(id);
    if (!found.get().isWaiting()) return new Waited.NotFrom(found.get());
    var missing = missing(wish.forClient(found.get().client()));
    if (missing.isPresent()) return missing.get();
    return save(found.get().wishing(wish.wish(), wish.priority(), wish.notes()), Optional.empty());
  }

  private Optional<Waited> missing(WaitRequest request) {
    var wish = request.wish();
    var client = request.client().orElseThrow(() -> new IllegalArgumentException("nobody waits"));
    return Stream.<Optional<Booking>>of(
            unknown(page.client(client), Booking.Kind.CLIENT, client),
            unknown(page.rules().service(wish.service()), Booking.Kind.SERVICE, wish.service()),
            wish.anyOf().stream()
                .flatMap(s -> unknown(page.rules().staff(s), Booking.Kind.STAFF, s).stream())
                .findFirst())
        .flatMap(Optional::stream)
        .findFirst()
        .map(Waited.Refused::new);
  }

  private static Optional<Booking> unknown(Optional<?> found, Booking.Kind kind, Object id) {
    return found.isPresent()
        ? Optional.empty()
        : Optional.of(new Booking.Unknown(kind, id.toString()));
  }

  Waited remove(WaitlistId id) {
    var found = page.waiting(id);
    if (found.isEmpty()) return new Waited.Unknown(id);
    if (found.get().isOver()) return new Waited.NotFrom(found.get());
    free(found.get());
    return save(found.get().closed(State.REMOVED), Optional.empty());
  }

  Waited offer(WaitlistId id, Instant start, Optional<StaffId> by, Duration hold) {
    var found = page.waiting(id);
    if (found.isEmpty()) return new Waited.Unknown(id);
    var entry = found.get();
    if (!entry.isWaiting()) return new Waited.NotFrom(entry);
    var wish =
        new BookRequest(
            entry.wish().service(),
            Optional.of(entry.client()),
            start,
            by,
            OptionalInt.empty(),
            Optional.empty(),
            HELD);
    var booking = new BookingStep(page, () -> now).book(wish);
    if (!(booking instanceof Booking.Made made)) return new Waited.Refused(booking);
    var held = made.appointment().with(Status.REQUESTED);
    page.save(held);
    var end = now.plus(hold);
    var until = end.isBefore(start) ? end : start;
    return save(entry.offered(new WaitlistEntry.Offer(held.id(), until)), Optional.of(held));
  }

  Waited accept(WaitlistId id) {
    var found = page.waiting(id);
    if (found.isEmpty()) return new Waited.Unknown(id);
    var held = held(found.get()).filter(Appointment::holdsTime);
    if (found.get().state() != State.OFFERED || held.isEmpty()) {
      return new Waited.NotFrom(found.get());
    }
    var taken = held.get();
    if (taken.status() == Status.REQUESTED) {
      taken = taken.with(Status.BOOKED);
      page.save(taken);
    }
    return save(found.get().booked(), Optional.of(taken));
  }

  Waited decline(WaitlistId id) {
    var found = page.waiting(id);
    if (found.isEmpty()) return new Waited.Unknown(id);
    if (found.get().state() != State.OFFERED) return new Waited.NotFrom(found.get());
    var held = held(found.get());
    free(found.get());
    return save(afterwards(found.get(), held), held);
  }

  /// The entries that don't stand as the clock and their appointments say.
  List<WaitlistEntry> due() {
    return page.waitlist(false).stream().filter(e -> !settled(e).equals(e)).toList();
  }

  List<WaitlistEntry> settle() {
    var due = due();
    for (var entry : due) {
      var next = settled(entry);
      if (entry.state() == State.OFFERED && next.state() != State.BOOKED) free(entry);
      page.save(next);
    }
    return due.stream().map(this::settled).toList();
  }

  private WaitlistEntry settled(WaitlistEntry entry) {
    if (entry.state() == State.OFFERED) {
      var held = held(entry);
      if (held.isEmpty() || !held.get().holdsTime()) return settled(afterwards(entry, held));
      if (held.get().status() != Status.REQUESTED) return entry.booked();
      boolean ended = !entry.offer().orElseThrow().until().isAfter(now);
      return ended ? settled(afterwards(entry, held)) : entry;
    }
    boolean past = entry.wish().latest().filter(today()::isAfter).isPresent();
    return entry.isWaiting() && past ? entry.closed(State.EXPIRED) : entry;
  }

  Optional<Instant> nextDue() {
    return page.waitlist(false).stream()
        .flatMap(e ->
            e.state() == State.OFFERED
                ? e.offer().map(WaitlistEntry.Offer::until).stream()
                : e.wish().latest().map(this::midnightAfter).stream())
        .min(Instant::compareTo);
  }

  private Instant midnightAfter(LocalDate day) {
    return day.plusDays(1).atStartOfDay(zone).toInstant();
  }

  private LocalDate today() {
    return now.atZone(zone).toLocalDate();
  }

  private static WaitlistEntry afterwards(WaitlistEntry entry, Optional<Appointment> held) {
    return held.map(a -> entry.waitingAfter(a.when().start()))
        .orElseGet(() -> entry.closed(State.WAITING));
  }

  private Optional<Appointment> held(WaitlistEntry entry) {
    return entry.offer().flatMap(o -> page.appointment(o.appointment()));
  }

  /// Removes what only held the time; an appointment that became more than that stays.
  private void free(WaitlistEntry entry) {
    held(entry).filter(a -> a.status() == Status.REQUESTED).ifPresent(a -> page.remove(a.id()));
  }

  private Waited save(WaitlistEntry entry, Optional<Appointment> appointment) {
    page.save(entry);
    return new Waited.Kept(entry, appointment);
  }
}
