package com.xordon.core.booking;

import com.xordon.core.availability.Availability;
import com.xordon.core.availability.PartOffer;
import com.xordon.core.availability.Question;
import com.xordon.core.availability.Reason;
import com.xordon.core.availability.Start;
import com.xordon.core.availability.Verdict;
import com.xordon.core.change.Deed;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Cancellation;
import com.xordon.core.diary.Status;
import com.xordon.core.meeting.MeetingFollowUp;
import com.xordon.core.practice.ClientId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where appointments are made, moved, called off and taken back. Each wish is one transaction: the
/// people and rooms are locked, the engine is asked again, and only what it offers (or what staff
/// override with a reason) is written.
public final class BookingDesk {
  private static final int NEXT_DAYS = 60;

  private final Ledger ledger;
  private final InstantSource clock;

  public BookingDesk(Ledger ledger, InstantSource clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  public Booking book(BookRequest wish) {
    return ledger.write(Deed.BOOK, page -> kept(page, new BookingStep(page, clock).book(wish)));
  }

  /// Books for someone new: client and appointment are one deed, so that taking it back takes back
  /// both.
  public Booking book(BookRequest wish, NewClient who) {
    return ledger.write(
        Deed.BOOK,
        page -> {
          var client = who.as(new ClientId(page.newId()));
          page.save(client);
          return kept(page, new BookingStep(page, clock).book(wish.forClient(client.id())));
        });
  }

  /// Moves to another time, person or length; the appointment keeps its id and its history.
  public Booking move(MoveRequest wish) {
    return ledger.write(Deed.MOVE, page -> kept(page, new BookingStep(page, clock).move(wish)));
  }

  public Booking cancel(AppointmentId id, Cancellation.By by, String reason) {
    return ledger.write(Deed.CANCEL, page -> kept(page, cancelOn(page, id, by, reason)));
  }

  public Booking confirm(AppointmentId id) {
    return mark(Deed.CONFIRM, id, Status.CONFIRMED);
  }

  public Booking arrive(AppointmentId id) {
    return mark(Deed.ARRIVE, id, Status.ARRIVED);
  }

  public Booking complete(AppointmentId id) {
    return mark(Deed.COMPLETE, id, Status.COMPLETED);
  }

  public Booking noShow(AppointmentId id) {
    return mark(Deed.NO_SHOW, id, Status.NO_SHOW);
  }

  /// Whether something can be booked at a moment; the answer the confirming step would give now.
  public Verdict whether(Question question, Instant at) {
    return ledger.read(page -> new Availability(page.rules(), page).explain(question, at));
  }

  /// How every part stands of the course whose wanted parts begin at a moment.
  public List<PartOffer> parts(Question question, Instant at) {
    return ledger.read(page -> new Availability(page.rules(), page).parts(question, at));
  }

  /// The next free starts from a moment on.
  public List<Start> next(Question question, Instant from, int most) {
    return ledger.read(
        page -> new Availability(page.rules(), page).next(question, from, most, NEXT_DAYS));
  }

  /// Takes back the last deed that isn't taken back yet, today's or an older one.
  public Undoing undo() {
    return ledger.write(Deed.UNDO, page -> takeBack(page, page.undoable()));
  }

  /// Does again what was undone last.
  public Undoing redo() {
    return ledger.write(Deed.REDO, page -> takeBack(page, page.redoable()));
  }

  private Booking mark(Deed deed, AppointmentId id, Status next) {
    return ledger.write(deed, page -> kept(page, markOn(page, id, next)));
  }

  private static Booking markOn(Page page, AppointmentId id, Status next) {
    var found = page.appointment(id);
    if (found.isEmpty()) return new Booking.Unknown(Booking.Kind.APPOINTMENT, id.value());
    var appointment = found.get();
    if (!canBecome(appointment.status(), next)) return new Booking.NotFrom(appointment, next);
    var marked = appointment.with(next);
    page.save(marked);
    return new Booking.Made(marked, List.of());
  }

  /// Steps forward only; a wrong outcome may be put right as long as the appointment holds its
  /// time.
  private static boolean canBecome(Status from, Status next) {
    return switch (from) {
      case REQUESTED, BOOKED, CONFIRMED, ARRIVED -> from.compareTo(next) < 0;
      case COMPLETED -> next == Status.NO_SHOW;
      case NO_SHOW -> next == Status.COMPLETED || next == Status.ARRIVED;
      case CANCELLED -> false;
    };
  }

  private Booking cancelOn(Page page, AppointmentId id, Cancellation.By by, String reason) {
    var found = page.appointment(id);
    if (found.isEmpty()) return new Booking.Unknown(Booking.Kind.APPOINTMENT, id.value());
    var appointment = found.get();
    if (appointment.status().isOver()) return new Booking.NotFrom(appointment, Status.CANCELLED);
    var cancelled = appointment.cancelled(new Cancellation(by, clock.instant(), reason));
    page.save(cancelled);
    return new Booking.Made(cancelled, List.of());
  }

  private static Booking kept(Page page, Booking outcome) {
    if (!(outcome instanceof Booking.Made)) page.discard();
    return outcome;
  }

  private Undoing takeBack(Page page, Optional<Step> last) {
    if (last.isEmpty()) return new Undoing.Nothing();
    var step = last.get();
    var held = new ArrayList<Appointment>();
    for (var id : step.appointments()) {
      page.appointment(id).filter(Appointment::holdsTime).ifPresent(held::add);
    }
    if (!page.takeBack(step)) {
      page.discard();
      return new Undoing.MovedOn(step);
    }
    var reasons =
        step.deed() == Deed.IMPORT // which takes a calendar as it is, double bookings included
            ? List.<Reason>of()
            : new Clashes(page).among(step.appointments(), held);
    if (!reasons.isEmpty()) {
      page.discard();
      return new Undoing.Taken(step, reasons);
    }
    return new Undoing.Done(step, bringsNewLink(page, step));
  }

  private static boolean bringsNewLink(Page page, Step step) {
    return step.deed() != Deed.IMPORT
        && step.appointments().stream()
            .flatMap(id -> page.appointment(id).stream())
            .anyMatch(a -> MeetingFollowUp.bringsNewLink(page.rules(), page.meetings(), a));
  }
}
