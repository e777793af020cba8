package com.xordon.core.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xordon.core.availability.Reason;
import com.xordon.core.booking.Booking;
import com.xordon.core.booking.BookingDesk;
import com.xordon.core.booking.MemoryLedger;
import com.xordon.core.booking.MoveRequest;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Cancellation;
import com.xordon.core.diary.Details;
import com.xordon.core.diary.Interval;
import com.xordon.core.diary.Status;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import com.xordon.core.series.Occurrence.Outcome;
import com.xordon.store.form.PracticeFile;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeriesDeskTest {
  private static final int ROUNDS = Integer.getInteger("xordon.rounds", 300);
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2027-03-01T08:00:00Z"));
  private static final LocalDateTime FIRST = LocalDateTime.of(2027, 3, 8, 10, 0);
  private static final StaffId ANNA = new StaffId("anna");
  private static final StaffId BEN = new StaffId("ben");

  private static final String PRACTICE =
      """
      {"xordon":1,"practice":{"name":"North Street","zone":"Europe/Berlin","currency":"EUR"},
       "staff":[
        {"id":"anna","name":"Anna","hours":[{"days":["MON","TUE","WED"],"from":"09:00","to":"12:00"}]},
        {"id":"ben","name":"Ben","hours":[{"days":["MON","TUE","WED"],"from":"09:00","to":"12:00"}]}],
       "services":[{"id":"talk","name":"Talk","minutes":30,"step":30,"assignment":"ROUND_ROBIN",
        "staff":[{"id":"anna"},{"id":"ben"}]}]}
      """;

  private final MemoryLedger ledger = new MemoryLedger(PracticeFile.parse(PRACTICE).rules(), CLOCK);
  private final BookingDesk desk = new BookingDesk(ledger, CLOCK);
  private final SeriesDesk series = new SeriesDesk(ledger, CLOCK);

  @Test
  void theWallTimeIsKeptWhenTheClockChangesAndItIsSaid() {
    var answer = series.book(wish(OnClash.FAIL, weekly(4)));
    assertThat(answer.written()).isTrue();
    assertThat(answer.occurrences())
        .extracting(o -> o.start().atZone(BERLIN).toLocalTime())
        .containsOnly(LocalTime.of(10, 0));
    assertThat(answer.occurrences())
        .extracting(Occurrence::otherOffset)
        .containsExactly(false, false, false, true);
    assertThat(all())
        .extracting(a -> a.details().series())
        .containsOnly(Optional.of(answer.series()));
  }

  @Test
  void thePlanIsTheBookingThrownAway() {
    var plan = series.plan(wish(OnClash.FAIL, weekly(5)));
    assertThat(plan.written()).isFalse();
    assertThat(plan.occurrences()).hasSize(5).allMatch(Occurrence::isMade);
    assertThat(all()).isEmpty();
  }

  @Test
  void aClashIsListedWithReasonsAndTheNearestStartAndNothingIsBooked() {
    take(FIRST.plusWeeks(1), ANNA);
    var answer = series.book(wish(OnClash.FAIL, weekly(3)));
    assertThat(answer.written()).isFalse();
    var clash = answer.occurrences().get(1);
    assertThat(clash.outcome()).isEqualTo(Outcome.CLASH);
    assertThat(clash.reasons()).extracting(Reason::code).containsExactly(Reason.Code.OVERLAPS);
    assertThat(wall(clash.nearest().orElseThrow().when()))
        .isEqualTo(FIRST.plusWeeks(1).minusMinutes(30));
    assertThat(all()).hasSize(1);
  }

  @Test
  void aTimeOfALaterOccurrenceIsNotTheNearestStart() {
    take(FIRST.plusWeeks(1), ANNA);
    take(FIRST.plusWeeks(1).minusMinutes(30), ANNA);
    var next = List.of(FIRST.plusWeeks(1), FIRST.plusWeeks(1).plusMinutes(30));
    assertThat(outcomes(series.book(wish(OnClash.NEAREST, next))))
        .containsExactly(Outcome.MOVED, Outcome.BOOKED);
  }

  @Test
  void aClashCanBeSkippedOrGoToTheNearestStart() {
    take(FIRST.plusWeeks(1), ANNA);
    assertThat(outcomes(series.plan(wish(OnClash.SKIP, weekly(3)))))
        .containsExactly(Outcome.BOOKED, Outcome.SKIPPED, Outcome.BOOKED);
    assertThat(outcomes(series.book(wish(OnClash.NEAREST, weekly(3)))))
        .containsExactly(Outcome.BOOKED, Outcome.MOVED, Outcome.BOOKED);
    assertThat(all()).hasSize(4);
  }

  @Test
  void theSamePersonGetsThemAllWhenAsked() {
    var wish =
        new SeriesWish(
            new ServiceId("talk"),
            Optional.empty(),
            weekly(4),
            Optional.empty(),
            true,
            OnClash.FAIL,
            Details.NONE);
    series.book(wish);
    assertThat(all().stream().map(Appointment::staff).distinct()).hasSize(1);
  }

  @Test
  void theRestIsChangedAndTakenBackAsOne() {
    series.book(wish(OnClash.FAIL, weekly(4)));
    var before = all();
    var second = before.get(1);
    var change =
        new SeriesChange(
            second.id(),
            Optional.of(FIRST.plusWeeks(1).plusDays(1).plusMinutes(30)),
            Optional.of(BEN),
            OptionalInt.empty(),
            OnClash.FAIL);
    assertThat(series.planChange(change).occurrences()).hasSize(3);
    assertThat(all()).isEqualTo(before);
    assertThat(series.change(change).written()).isTrue();
    assertThat(all())
        .extracting(a -> wall(a.when()))
        .containsExactly(
            FIRST,
            FIRST.plusDays(8).plusMinutes(30),
            FIRST.plusDays(15).plusMinutes(30),
            FIRST.plusDays(22).plusMinutes(30));
    assertThat(all().subList(1, 4)).allMatch(a -> a.staff().equals(List.of(BEN)));
    desk.undo();
    assertThat(all()).isEqualTo(before);
  }

  @Test
  void occurrencesThatFollowEachOtherMakeRoomForOneAnother() {
    var times = IntStream.range(0, 4).mapToObj(i -> FIRST.plusMinutes(30L * i)).toList();
    series.book(wish(OnClash.FAIL, times));
    var later =
        new SeriesChange(
            all().getFirst().id(),
            Optional.of(FIRST.plusMinutes(30)),
            Optional.empty(),
            OptionalInt.empty(),
            OnClash.FAIL);
    // all move to the same time of day; only one can have it
    assertThat(series.change(later).written()).isFalse();
    assertThat(all()).extracting(a -> wall(a.when())).containsExactlyElementsOf(times);
  }

  @Test
  void oneMovedOccurrenceStaysInItsSeriesAndTheRestIsCalledOffAsOne() {
    series.book(wish(OnClash.FAIL, weekly(4)));
    var third = all().get(2);
    desk.move(
        new MoveRequest(
            third.id(),
            instant(FIRST.plusWeeks(2).plusHours(1)),
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty()));
    assertThat(all().get(2).details().series()).isEqualTo(third.details().series());
    series.cancel(all().get(1).id(), Cancellation.By.CLIENT, "moved away");
    assertThat(all())
        .extracting(Appointment::status)
        .containsExactly(Status.BOOKED, Status.CANCELLED, Status.CANCELLED, Status.CANCELLED);
    desk.undo();
    assertThat(all()).extracting(Appointment::status).containsOnly(Status.BOOKED);
  }

  @Test
  void whatIsUnknownEndsItAndTooMuchIsRefused() {
    var nobody =
        new SeriesChange(
            new AppointmentId("x"),
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            OnClash.FAIL);
    assertThat(series.change(nobody).refused())
        .contains(new Booking.Unknown(Booking.Kind.APPOINTMENT, "x"));
    assertThatThrownBy(() -> wish(OnClash.FAIL, weekly(SeriesWish.MOST + 1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> wish(OnClash.FAIL, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void noOccurrenceIsBookedAcrossAnotherAndUndoGivesTheVerySameState() {
    for (long seed = 1; seed <= ROUNDS; seed++) {
      var random = new Random(seed);
      var books = new MemoryLedger(PracticeFile.parse(PRACTICE).rules(), CLOCK);
      var one = new SeriesDesk(books, CLOCK);
      for (int i = 0; i < 3; i++) {
        var before = all(books);
        var start = FIRST.plusDays(random.nextInt(3)).plusMinutes(30L * random.nextInt(4));
        int every = 1 + random.nextInt(2);
        var times = IntStream.range(0, 6).mapToObj(n -> start.plusWeeks((long) n * every)).toList();
        var onClash = OnClash.values()[random.nextInt(3)];
        var plan = one.plan(wish(onClash, times));
        var answer = one.book(wish(onClash, times));
        assertThat(outcomes(answer)).as("seed %d", seed).isEqualTo(outcomes(plan));
        assertNoneAcross(all(books), seed);
        if (answer.written() && random.nextBoolean()) {
          new BookingDesk(books, CLOCK).undo();
          assertThat(all(books)).as("seed %d", seed).isEqualTo(before);
        }
      }
    }
  }

  private static void assertNoneAcross(List<Appointment> all, long seed) {
    for (var a : all) {
      for (var b : all) {
        boolean clash =
            !a.id().equals(b.id()) && a.staff().equals(b.staff()) && a.when().overlaps(b.when());
        assertThat(clash).as("seed %d: %s and %s", seed, a, b).isFalse();
      }
    }
  }

  private void take(LocalDateTime wall, StaffId staff) {
    var outcome =
        desk.book(
            new com.xordon.core.booking.BookRequest(
                new ServiceId("talk"),
                Optional.empty(),
                instant(wall),
                Optional.of(staff),
                OptionalInt.empty(),
                Optional.empty(),
                Details.NONE));
    assertThat(outcome).isInstanceOf(Booking.Made.class);
  }

  private static SeriesWish wish(OnClash onClash, List<LocalDateTime> times) {
    return new SeriesWish(
        new ServiceId("talk"),
        Optional.empty(),
        times,
        Optional.of(ANNA),
        false,
        onClash,
        Details.NONE);
  }

  private static List<LocalDateTime> weekly(int times) {
    return IntStream.range(0, times).mapToObj(FIRST::plusWeeks).toList();
  }

  private static List<Outcome> outcomes(SeriesAnswer answer) {
    return answer.occurrences().stream().map(Occurrence::outcome).toList();
  }

  private List<Appointment> all() {
    return all(ledger);
  }

  private static List<Appointment> all(MemoryLedger ledger) {
    var year = new Interval(CLOCK.instant(), CLOCK.instant().plusSeconds(366L * 86400));
    return ledger.read(page -> page.appointments(year));
  }

  private static Instant instant(LocalDateTime wall) {
    return wall.atZone(BERLIN).toInstant();
  }

  private static LocalDateTime wall(Interval when) {
    return LocalDateTime.ofInstant(when.start(), BERLIN);
  }
}
