package com.xordon.core.booking;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.availability.Availability;
import com.xordon.core.availability.Question;
import com.xordon.core.availability.Reason;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Details;
import com.xordon.core.diary.Interval;
import com.xordon.core.diary.ListDiary;
import com.xordon.core.practice.RoomId;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import com.xordon.store.form.PracticeFile;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Workshops: booked, moved and taken back as one, with staff, rooms and seats of their parts.
class SeveralDaysTest {
  private static final int ROUNDS = Integer.getInteger("xordon.rounds", 2000);
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-12-01T08:00:00Z"));
  private static final Instant MONDAY = Instant.parse("2026-12-07T08:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2026-12-08T08:00:00Z");
  private static final StaffId ANNA = new StaffId("anna");
  private static final StaffId BEN = new StaffId("ben");

  private static final String PRACTICE =
      """
      {"xordon":1,"practice":{"name":"North Street","zone":"Europe/Berlin","currency":"EUR"},
       "staff":[
        {"id":"anna","name":"Anna","hours":[{"days":["MON","TUE","WED","THU","FRI"],"from":"08:00","to":"18:00"}]},
        {"id":"ben","name":"Ben","hours":[{"days":["MON","TUE","WED","THU","FRI"],"from":"08:00","to":"18:00"}]}],
       "rooms":[{"id":"hall","name":"Hall"},{"id":"pool","name":"Pool"}],
       "services":[
        {"id":"course","name":"Course","minutes":60,"staff":[{"id":"anna"}],"rooms":[{"anyOf":["hall"]}],
         "multiDay":{"days":"WORKING","blockWholeDays":%s,"parts":[
          {"day":0,"from":"09:00","to":"12:00"},
          {"day":1,"from":"09:00","to":"11:00","staff":["ben"],"rooms":[{"anyOf":["pool"]}]}]}},
        {"id":"class","name":"Class","minutes":60,"seats":3,"staff":[{"id":"anna"}],
         "multiDay":{"days":"CALENDAR","parts":[
          {"day":0,"from":"09:00","to":"12:00"},{"day":1,"from":"09:00","to":"12:00","seats":2}]}},
        {"id":"massage","name":"Massage","minutes":60,"step":60,"bufferAfter":15,
         "staff":[{"id":"anna"},{"id":"ben"}],"rooms":[]}]}
      """;

  private MemoryLedger ledger = ledger(false);
  private BookingDesk desk = new BookingDesk(ledger, CLOCK);

  @Test
  void aPartIsHeldByItsOwnPeopleInItsOwnRooms() {
    var course = made(desk.book(wish("course", MONDAY)));
    assertThat(course.staff()).containsExactly(ANNA, BEN);
    assertThat(course.rooms()).containsExactly(new RoomId("hall"), new RoomId("pool"));
    assertThat(course.parts()).hasSize(2);
    assertThat(course.occupied(ANNA)).containsExactly(hours(MONDAY, 3));
    assertThat(course.occupied(BEN)).containsExactly(hours(TUESDAY, 2));
    made(desk.book(wish("massage", BEN, MONDAY)));
    assertThat(reasons(desk.book(wish("massage", BEN, TUESDAY)))).contains(Reason.Code.OVERLAPS);
    made(desk.book(wish("massage", ANNA, TUESDAY)));
  }

  @Test
  void aPartWhosePeopleAreTakenFailsByName() {
    made(desk.book(wish("massage", BEN, TUESDAY)));
    var refused = (Booking.Refused) desk.book(wish("course", MONDAY));
    assertThat(refused.reasons()).contains(new Reason.PartFails(1));
    assertThat(refused.reasons()).anyMatch(r -> r.about().equals(Optional.of(BEN)));
    assertThat(refused.next().getFirst().when().start()).isEqualTo(TUESDAY);
  }

  @Test
  void movedAsOneAndTakenBackAsOne() {
    var course = made(desk.book(wish("course", MONDAY)));
    var moved = made(desk.move(move(course, TUESDAY)));
    assertThat(moved.id()).isEqualTo(course.id());
    assertThat(moved.occupied(ANNA)).containsExactly(hours(TUESDAY, 3));
    assertThat(moved.occupied(BEN)).containsExactly(hours(TUESDAY.plusSeconds(86400), 2));
    assertThat(moved.staff()).isEqualTo(course.staff());
    desk.undo();
    assertThat(stored(course)).isEqualTo(course);
    desk.redo();
    assertThat(stored(course)).isEqualTo(moved);
  }

  @Test
  void wholeDaysStayBlockedBetweenThePartsAndComeBackOnlyWhenFree() {
    ledger = ledger(true);
    desk = new BookingDesk(ledger, CLOCK);
    var course = made(desk.book(wish("course", MONDAY)));
    var afternoon = MONDAY.plusSeconds(6 * 3600);
    assertThat(reasons(desk.book(wish("massage", ANNA, afternoon)))).contains(Reason.Code.OVERLAPS);
    desk.cancel(course.id(), com.xordon.core.diary.Cancellation.By.PRACTICE, "");
    var massage = made(desk.book(wish("massage", ANNA, afternoon)));
    assertThat(desk.undo()).isInstanceOf(Undoing.Done.class);
    assertThat(desk.undo()).isInstanceOf(Undoing.Done.class);
    assertThat(stored(course)).isEqualTo(course);
    var gone = ledger.read(p -> p.appointment(massage.id()));
    assertThat(gone).isEmpty();
  }

  @Test
  void aSeatIsTakenInEachPartThatIsAttended() {
    made(desk.book(wish("class", MONDAY)));
    var second = made(desk.book(wish("class", TUESDAY).attending(List.of(1))));
    assertThat(second.occupied()).containsExactly(hours(TUESDAY, 3));
    var full = (Booking.Refused) desk.book(wish("class", MONDAY));
    assertThat(full.reasons()).contains(new Reason.PartFails(1));
    assertThat(codes(full)).contains(Reason.Code.SEATS_FULL).doesNotContain(Reason.Code.OVERLAPS);
    var first = made(desk.book(wish("class", MONDAY).attending(List.of(0))));
    assertThat(first.occupied()).containsExactly(hours(MONDAY, 3));
    var moved = desk.move(move(first, MONDAY.plusSeconds(7 * 86400)));
    assertThat(made(moved).occupied()).containsExactly(hours(MONDAY.plusSeconds(7 * 86400), 3));
  }

  @Test
  void nobodyJoinsAnotherCourseInAPartOfTheSameHours() {
    made(desk.book(wish("class", MONDAY)));
    var late = (Booking.Refused) desk.book(wish("class", TUESDAY));
    assertThat(codes(late)).contains(Reason.Code.OVERLAPS);
    var early = (Booking.Refused) desk.book(wish("class", MONDAY).attending(List.of(1)));
    assertThat(codes(early)).contains(Reason.Code.OVERLAPS);
    assertThat(early.next().getFirst().when().start()).isEqualTo(TUESDAY);
  }

  @Test
  void anOverrideKeepsTheParts() {
    made(desk.book(wish("massage", BEN, TUESDAY)));
    var wish = wish("course", MONDAY).because("Ben asked for it");
    var forced = made(desk.book(wish));
    assertThat(forced.overridden()).isPresent();
    assertThat(forced.occupied(BEN)).containsExactly(hours(TUESDAY, 2));
  }

  @Test
  void noOfferHasABusyPart() {
    int offered = 0;
    for (long seed = 1; seed <= ROUNDS; seed++) {
      var random = new Random(seed);
      var file = PracticeFile.parse(PRACTICE.formatted(random.nextBoolean()));
      var taken = new ArrayList<Appointment>();
      for (int i = random.nextInt(12); i > 0; i--) taken.add(massage(random, i));
      var engine = new Availability(file.rules(), new ListDiary(taken, List.of()));
      var asked = Question.about(new ServiceId("course"), CLOCK.instant());
      var day = LocalDate.of(2026, 12, 7);
      for (var start : engine.offer(asked, day, day.plusDays(11))) {
        offered++;
        for (int i = 0; i < 2; i++) {
          var who = i == 0 ? ANNA : BEN;
          var time = start.parts().get(i).when();
          assertThat(taken)
              .as("seed %d at %s", seed, time)
              .noneMatch(a -> a.staff().contains(who) && a.when().overlaps(time));
        }
      }
    }
    assertThat(offered).isGreaterThan(ROUNDS);
  }

  private static Appointment massage(Random random, int id) {
    var start = MONDAY.plusSeconds(3600L * (random.nextInt(12) * 24 + random.nextInt(9)));
    return new Appointment(
        new com.xordon.core.diary.AppointmentId("a" + id),
        new ServiceId("massage"),
        Optional.empty(),
        List.of(random.nextBoolean() ? ANNA : BEN),
        List.of(),
        hours(start, 1),
        List.of(),
        com.xordon.core.diary.Status.BOOKED,
        MONDAY,
        1,
        Details.NONE,
        Optional.empty(),
        Optional.empty());
  }

  private static MemoryLedger ledger(boolean wholeDays) {
    return new MemoryLedger(PracticeFile.parse(PRACTICE.formatted(wholeDays)).rules(), CLOCK);
  }

  private static Interval hours(Instant start, int hours) {
    return new Interval(start, start.plusSeconds(hours * 3600L));
  }

  private Appointment stored(Appointment one) {
    return ledger.read(p -> p.appointment(one.id())).orElseThrow();
  }

  private static Appointment made(Booking outcome) {
    assertThat(outcome).isInstanceOf(Booking.Made.class);
    return ((Booking.Made) outcome).appointment();
  }

  private static List<Reason.Code> reasons(Booking outcome) {
    assertThat(outcome).isInstanceOf(Booking.Refused.class);
    return codes((Booking.Refused) outcome);
  }

  private static List<Reason.Code> codes(Booking.Refused refused) {
    return refused.reasons().stream().map(Reason::code).toList();
  }

  private static MoveRequest move(Appointment one, Instant to) {
    return new MoveRequest(one.id(), to, Optional.empty(), OptionalInt.empty(), Optional.empty());
  }

  private static BookRequest wish(String service, StaffId staff, Instant start) {
    return new BookRequest(
        new ServiceId(service),
        Optional.empty(),
        start,
        Optional.of(staff),
        OptionalInt.empty(),
        Optional.empty(),
        Details.NONE);
  }

  private static BookRequest wish(String service, Instant start) {
    return wish(service, ANNA, start);
  }
}
