package com.xordon.core.booking;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.change.Deed;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Cancellation;
import com.xordon.core.diary.Details;
import com.xordon.core.diary.Interval;
import com.xordon.core.diary.Status;
import com.xordon.core.practice.Assignment;
import com.xordon.core.practice.Given;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import com.xordon.core.practice.TimeRange;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class BookingDeskTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-12-01T08:00:00Z"));
  private static final Instant NINE = Instant.parse("2026-12-07T08:00:00Z");
  private static final Instant TEN = Instant.parse("2026-12-07T09:00:00Z");
  private static final Instant NIGHT = Instant.parse("2026-12-07T22:00:00Z");
  private static final int RACES = 1000;

  private final MemoryLedger ledger = new MemoryLedger(rules(1), CLOCK);
  private final BookingDesk desk = new BookingDesk(ledger, CLOCK);

  @Test
  void aFreeStartIsBooked() {
    var made = made(desk.book(wish(NINE)));
    assertThat(made.when().start()).isEqualTo(NINE);
    assertThat(made.when().minutes()).isEqualTo(30);
    assertThat(made.status()).isEqualTo(Status.BOOKED);
    assertThat(stored(made.id())).isEqualTo(made);
  }

  @Test
  void aTakenStartIsRefusedWithTheReasonAndTheNextFreeStarts() {
    made(desk.book(by("anna", NINE, 0, "")));
    var refused = (Booking.Refused) desk.book(by("anna", NINE, 0, ""));
    assertThat(codes(refused)).containsExactly("OVERLAPS");
    assertThat(refused.next()).isNotEmpty();
    assertThat(refused.next().getFirst().when().start()).isEqualTo(NINE.plusSeconds(1800));
  }

  @Test
  void whatIsUnknownIsNamed() {
    assertThat(desk.book(by("nobody", NINE, 0, "")))
        .isEqualTo(new Booking.Unknown(Booking.Kind.STAFF, "nobody"));
    assertThat(desk.complete(new AppointmentId("x")))
        .isEqualTo(new Booking.Unknown(Booking.Kind.APPOINTMENT, "x"));
  }

  @Test
  void aMoveKeepsIdPersonAndLength() {
    var longer = by("ben", NINE, 45, "");
    var before = made(desk.book(longer));
    var after = made(desk.move(move(before, TEN, Optional.empty())));
    assertThat(after.id()).isEqualTo(before.id());
    assertThat(after.staff()).containsExactly(new StaffId("ben"));
    assertThat(after.when().start()).isEqualTo(TEN);
    assertThat(after.when().minutes()).isEqualTo(45);
  }

  @Test
  void aMoveOntoTakenTimeChangesNothing() {
    var other = made(desk.book(by("anna", TEN, 0, "")));
    var mine = made(desk.book(by("anna", NINE, 0, "")));
    assertThat(desk.move(move(mine, TEN, Optional.empty()))).isInstanceOf(Booking.Refused.class);
    assertThat(stored(mine.id())).isEqualTo(mine);
    assertThat(stored(other.id())).isEqualTo(other);
  }

  @Test
  void anAppointmentDoesNotStandInItsOwnWay() {
    var mine = made(desk.book(by("anna", NINE, 60, "")));
    var later = NINE.plusSeconds(1800);
    assertThat(made(desk.move(move(mine, later, Optional.empty()))).when().start())
        .isEqualTo(later);
  }

  @Test
  void aCancelledTimeIsFreeAgain() {
    var mine = made(desk.book(by("anna", NINE, 0, "")));
    var gone = made(desk.cancel(mine.id(), Cancellation.By.CLIENT, "ill"));
    assertThat(gone.cancelled())
        .contains(new Cancellation(Cancellation.By.CLIENT, CLOCK.instant(), "ill"));
    made(desk.book(by("anna", NINE, 0, "")));
    assertThat(desk.cancel(mine.id(), Cancellation.By.CLIENT, ""))
        .isInstanceOf(Booking.NotFrom.class);
  }

  @Test
  void statusGoesForwardOnly() {
    var id = made(desk.book(wish(NINE))).id();
    assertThat(made(desk.confirm(id)).status()).isEqualTo(Status.CONFIRMED);
    assertThat(made(desk.arrive(id)).status()).isEqualTo(Status.ARRIVED);
    assertThat(desk.confirm(id)).isInstanceOf(Booking.NotFrom.class);
    assertThat(made(desk.complete(id)).status()).isEqualTo(Status.COMPLETED);
    assertThat(desk.move(move(stored(id), TEN, Optional.empty())))
        .isInstanceOf(Booking.NotFrom.class);
  }

  @Test
  void aWrongOutcomeCanBePutRight() {
    var id = made(desk.book(wish(NINE))).id();
    desk.noShow(id);
    assertThat(made(desk.complete(id)).status()).isEqualTo(Status.COMPLETED);
    assertThat(made(desk.noShow(id)).status()).isEqualTo(Status.NO_SHOW);
  }

  @Test
  void undoTakesBackAndRedoDoesItAgain() {
    var mine = made(desk.book(wish(NINE)));
    made(desk.move(move(mine, TEN, Optional.empty())));
    assertThat(desk.undo()).isInstanceOf(Undoing.Done.class);
    assertThat(stored(mine.id())).isEqualTo(mine);
    assertThat(desk.redo()).isInstanceOf(Undoing.Done.class);
    assertThat(stored(mine.id()).when().start()).isEqualTo(TEN);
  }

  @Test
  void aCancellationIsNotTakenBackWhenItsTimeIsGone() {
    var mine = made(desk.book(by("anna", NINE, 0, "")));
    desk.cancel(mine.id(), Cancellation.By.CLIENT, "");
    var other = bookedBesides(NINE);
    assertThat(desk.undo()).isInstanceOf(Undoing.Taken.class);
    assertThat(stored(mine.id()).status()).isEqualTo(Status.CANCELLED);
    assertThat(stored(other.id())).isEqualTo(other);
  }

  @Test
  void whatWasChangedSinceIsNotTakenBack() {
    var mine = made(desk.book(wish(NINE)));
    silently(mine.with(Status.CONFIRMED));
    assertThat(desk.undo()).isInstanceOf(Undoing.MovedOn.class);
    assertThat(stored(mine.id()).status()).isEqualTo(Status.CONFIRMED);
  }

  @Test
  void staffMayBreakRulesWithAReasonAndItShows() {
    var made = made(desk.book(by("anna", NIGHT, 0, "an emergency")));
    var flag = made.overridden().orElseThrow();
    assertThat(flag.reason()).isEqualTo("an emergency");
    assertThat(flag.rules()).contains("OUTSIDE_HOURS");
    assertThat(made(desk.book(by("anna", NINE, 0, "not needed"))).overridden()).isEmpty();
  }

  @Test
  void aNewClientAndTheirAppointmentAreOneDeed() {
    var made = made(desk.book(wish(NINE), new NewClient(" Ada ", "", "")));
    var id = made.client().orElseThrow();
    assertThat(ledger.read(p -> p.client(id)).orElseThrow().name()).isEqualTo("Ada");
    assertThat(desk.undo()).isInstanceOf(Undoing.Done.class);
    assertThat(ledger.<Boolean>read(p -> p.client(id).isEmpty())).isTrue();
    assertThat(ledger.<Boolean>read(p -> p.appointment(made.id()).isEmpty())).isTrue();
  }

  @Test
  void aNewClientWhoIsRefusedIsNotKept() {
    desk.book(wish(NIGHT), new NewClient("Ada", "", ""));
    assertThat(ledger.<Boolean>read(p -> p.clients("", 10).isEmpty())).isTrue();
    assertThat(ledger.steps()).isEmpty();
  }

  @Test
  void aGroupTakesAsManyAsItHasSeats() {
    var group = new BookingDesk(new MemoryLedger(rules(2), CLOCK), CLOCK);
    made(group.book(by("anna", NINE, 0, "")));
    made(group.book(by("anna", NINE, 0, "")));
    var refused = (Booking.Refused) group.book(by("anna", NINE, 0, ""));
    assertThat(codes(refused)).containsExactly("SEATS_FULL");
  }

  @Test
  void ofTwoWhoWantOneStartExactlyOneGetsIt() throws Exception {
    try (var threads = Executors.newFixedThreadPool(2)) {
      for (int race = 0; race < RACES; race++) {
        var raced = new BookingDesk(new MemoryLedger(rules(1), CLOCK), CLOCK);
        var gate = new CyclicBarrier(2);
        var wish = by("anna", NINE, 0, "");
        var one = threads.submit(() -> at(gate, raced, wish));
        var two = threads.submit(() -> at(gate, raced, wish));
        assertThat(List.of(one.get() instanceof Booking.Made, two.get() instanceof Booking.Made))
            .containsExactlyInAnyOrder(true, false);
      }
    }
  }

  private static Booking at(CyclicBarrier gate, BookingDesk desk, BookRequest wish)
      throws Exception {
    gate.await();
    return desk.book(wish);
  }

  /// An appointment that came some other way, and no deed to undo.
  private Appointment bookedBesides(Instant start) {
    var like = ledger.read(page -> page.appointments(new Interval(start, TEN))).getFirst();
    var other =
        new Appointment(
            new AppointmentId("besides"),
            like.service(),
            Optional.empty(),
            like.staff(),
            List.of(),
            like.when(),
            List.of(),
            Status.BOOKED,
            CLOCK.instant(),
            1,
            Details.NONE,
            Optional.empty(),
            Optional.empty());
    silently(other);
    return other;
  }

  /// Changes a row and forgets it happened, as another desk would.
  private void silently(Appointment changed) {
    ledger.write(
        Deed.UNDO,
        page -> {
          page.save(changed);
          return "";
        });
  }

  private Appointment stored(AppointmentId id) {
    return ledger.read(page -> page.appointment(id)).orElseThrow();
  }

  private static Appointment made(Booking booking) {
    assertThat(booking).isInstanceOf(Booking.Made.class);
    return ((Booking.Made) booking).appointment();
  }

  private static List<String> codes(Booking.Refused refused) {
    return refused.reasons().stream().map(r -> r.code().name()).toList();
  }

  private static MoveRequest move(Appointment of, Instant to, Optional<StaffId> staff) {
    return new MoveRequest(of.id(), to, staff, OptionalInt.empty(), Optional.empty());
  }

  private static BookRequest wish(Instant start) {
    return new BookRequest(
        new ServiceId("s"),
        Optional.empty(),
        start,
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Details.NONE);
  }

  private static BookRequest by(String staff, Instant start, int minutes, String reason) {
    return new BookRequest(
        new ServiceId("s"),
        Optional.empty(),
        start,
        Optional.of(new StaffId(staff)),
        minutes == 0 ? OptionalInt.empty() : OptionalInt.of(minutes),
        reason.isEmpty() ? Optional.empty() : Optional.of(reason),
        Details.NONE);
  }

  private static Rules rules(int seats) {
    var hours = TimeRange.of(9, 0, 17, 0);
    var staff = List.of(Given.member("anna", BERLIN, hours), Given.member("ben", BERLIN, hours));
    var service =
        Given.service(
            30, 30, seats, Service.Buffers.NONE, Assignment.SINGLE, List.of("anna", "ben"));
    return new Rules(Given.practice(BERLIN), staff, List.of(), List.of(service));
  }
}
