package com.xordon.core.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xordon.core.availability.Reason;
import com.xordon.core.booking.BookRequest;
import com.xordon.core.booking.Booking;
import com.xordon.core.booking.BookingDesk;
import com.xordon.core.booking.MemoryLedger;
import com.xordon.core.booking.NewClient;
import com.xordon.core.booking.Undoing;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Cancellation;
import com.xordon.core.diary.Details;
import com.xordon.core.diary.Interval;
import com.xordon.core.diary.Status;
import com.xordon.core.practice.AddOnId;
import com.xordon.core.practice.Client;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import com.xordon.core.problem.ProblemException;
import com.xordon.store.form.PracticeFile;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VisitDeskTest {
  private static final int ROUNDS = Integer.getInteger("xordon.rounds", 200);
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2027-03-01T06:00:00Z"));
  private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
  private static final Instant NINE = Instant.parse("2027-03-01T08:00:00Z");
  private static final StaffId ANNA = new StaffId("anna");
  private static final StaffId BEN = new StaffId("ben");

  /// Only Ben does colours; both cut; a cut with a beard takes 15 minutes more.
  private static final String PRACTICE =
      """
      {"xordon":1,"practice":{"name":"North Street","zone":"Europe/Berlin","currency":"EUR"},
       "staff":[
        {"id":"anna","name":"Anna","hours":[{"days":["MON","TUE"],"from":"09:00","to":"12:00"}]},
        {"id":"ben","name":"Ben","hours":[{"days":["MON","TUE"],"from":"09:00","to":"12:00"}]}],
       "rooms":[{"id":"r1","name":"Basin"}],
       "services":[
        {"id":"cut","name":"Cut","minutes":30,"step":15,"bufferAfter":15,"assignment":"ROUND_ROBIN","price":3000,
         "staff":[{"id":"anna"},{"id":"ben"}],
         "addOns":[{"id":"beard","name":"Beard","minutes":15,"price":1200},{"id":"oil","name":"Oil","price":500}]},
        {"id":"colour","name":"Colour","minutes":45,"step":15,"staff":[{"id":"ben"}],"rooms":[{"anyOf":["r1"]}]},
        {"id":"course","name":"Course","staff":[{"id":"anna"}],
         "multiDay":{"parts":[{"day":0,"from":"09:00","to":"10:00"},{"day":1,"from":"09:00","to":"10:00"}]}}]}
      """;

  private final MemoryLedger ledger = new MemoryLedger(PracticeFile.parse(PRACTICE).rules(), CLOCK);
  private final BookingDesk desk = new BookingDesk(ledger, CLOCK);
  private final VisitDesk visits = new VisitDesk(ledger, CLOCK);

  @Test
  void oneServiceFollowsTheOtherEachWithSomeoneOfItsOwn() {
    var made = made(visits.book(wish("cut", "colour"), NINE));
    assertThat(made.legs())
        .extracting(l -> l.appointment().staff())
        .containsExactly(List.of(ANNA), List.of(BEN));
    assertThat(appointments())
        .extracting(a -> a.when().start())
        .containsExactly(NINE, NINE.plusSeconds(1800));
    assertThat(appointments())
        .extracting(a -> a.details().visit())
        .containsOnly(Optional.of(made.visit()));
    assertThat(made.legs().getFirst().turns()).as("whose turn it was is kept").hasSize(2);
  }

  @Test
  void whoseTurnItIsGivesWayWhenTheNextServiceWouldNotFit() {
    take(ANNA, NINE.minusSeconds(86400), 15); // so that it is Ben's turn
    var made = made(visits.book(wish(Duration.ZERO, "cut", "colour"), NINE));
    assertThat(made.legs().getFirst().appointment().staff())
        .as("Ben would need 15 minutes between cut and colour")
        .containsExactly(ANNA);
  }

  @Test
  void theClientWaitsNoLongerThanTheyLike() {
    take(BEN, NINE.plusSeconds(1800), 45);
    assertThat(visits.offer(wish(Duration.ZERO, "cut", "colour"), MONDAY, MONDAY, 99))
        .noneMatch(o -> o.when().start().equals(NINE));
    var waiting = wish(Duration.ofMinutes(60), "cut", "colour");
    var first = visits.offer(waiting, MONDAY, MONDAY, 99).getFirst();
    assertThat(first.when().start()).isEqualTo(NINE);
    assertThat(first.waits()).isEqualTo(Duration.ofMinutes(60));
  }

  @Test
  void whatStandsInTheWayIsSaidWithTheServiceAndTheNextTimes() {
    take(BEN, NINE.plusSeconds(1800), 120);
    var refused = (VisitAnswer.Refused) visits.book(wish(Duration.ZERO, "cut", "colour"), NINE);
    assertThat(refused.leg()).isOne();
    assertThat(((Booking.Refused) refused.why()).reasons())
        .extracting(Reason::code)
        .contains(Reason.Code.OVERLAPS);
    assertThat(refused.next()).isNotEmpty().allMatch(s -> s.isAfter(NINE));
    assertThat(appointments()).hasSize(1);
  }

  @Test
  void addOnsMakeItLongerAndDearer() {
    var cut = new Leg(new ServiceId("cut"), Optional.of(ANNA), addOns("beard", "oil"));
    var legs = List.of(cut, Leg.of(new ServiceId("colour")));
    var wish = new VisitWish(legs, Optional.empty(), Duration.ZERO, Details.NONE);
    var made = made(visits.book(wish, NINE));
    var first = made.legs().getFirst().appointment();
    assertThat(first.when()).isEqualTo(Interval.of(NINE, Duration.ofMinutes(45)));
    assertThat(first.details().price()).hasValue(4700);
    assertThat(first.details().addOns()).containsExactlyElementsOf(addOns("beard", "oil"));
    assertThat(made.legs().getLast().appointment().when().start())
        .isEqualTo(NINE.plusSeconds(45 * 60));
  }

  @Test
  void anAddOnTheServiceDoesNotHaveIsUnknown() {
    var request =
        new BookRequest(
            new ServiceId("colour"),
            Optional.empty(),
            NINE,
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Details.NONE.with(addOns("beard")));
    assertThat(desk.book(request)).isEqualTo(new Booking.Unknown(Booking.Kind.ADD_ON, "beard"));
  }

  @Test
  void oneUndoTakesBackTheVisitAndItsNewClient() {
    made(visits.book(wish("cut", "colour"), NINE, new NewClient("Ada", "", "")));
    assertThat(appointments()).hasSize(2);
    assertThat(desk.undo()).isInstanceOf(Undoing.Done.class);
    assertThat(appointments()).isEmpty();
    assertThat(ledger.<List<Client>>read(p -> p.clients("", 9))).isEmpty();
  }

  @Test
  void aVisitMovesAndIsCalledOffAsOne() {
    var before = made(visits.book(wish("cut", "colour"), NINE));
    var one = before.legs().getLast().appointment().id();
    var later = made(visits.move(one, NINE.plusSeconds(900)));
    assertThat(later.legs())
        .extracting(l -> l.appointment().when().start())
        .containsExactly(NINE.plusSeconds(900), NINE.plusSeconds(2700));
    made(visits.move(one, NINE));
    assertThat(appointments())
        .containsExactlyElementsOf(before.legs().stream().map(Booking.Made::appointment).toList());
    assertThat(visits.move(one, NINE.plus(Duration.ofHours(3))))
        .isInstanceOf(VisitAnswer.Refused.class);
    made(visits.cancel(one, Cancellation.By.CLIENT, "ill"));
    assertThat(appointments()).extracting(Appointment::status).containsOnly(Status.CANCELLED);
    desk.undo();
    assertThat(appointments()).extracting(Appointment::status).containsOnly(Status.BOOKED);
  }

  @Test
  void whatIsNamedMustBeThereAndOnOneDay() {
    assertThatThrownBy(() -> visits.book(wish("cut", "shave"), NINE))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("UNKNOWN_SERVICE");
    assertThatThrownBy(() -> visits.book(wish("cut", "course"), NINE))
        .hasMessageContaining("VISIT_SEVERAL_DAYS");
  }

  @Test
  void whatIsOfferedCanBeBookedAndNothingOverlaps() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      var random = new Random(seed);
      var books = new MemoryLedger(PracticeFile.parse(PRACTICE).rules(), CLOCK);
      var finder = new VisitDesk(books, CLOCK);
      for (int i = 0; i < 4; i++) {
        var names = random.nextBoolean() ? List.of("cut", "colour") : List.of("colour", "cut");
        var wait = Duration.ofMinutes(15L * random.nextInt(4));
        var wish = wish(wait, names.toArray(String[]::new));
        var offers = finder.offer(wish, MONDAY, MONDAY.plusDays(1), 99);
        if (offers.isEmpty()) continue;
        var offer = offers.get(random.nextInt(offers.size()));
        var made = finder.book(wish, offer.when().start());
        assertThat(made).as("seed " + seed).isInstanceOf(VisitAnswer.Made.class);
        var legs =
            ((VisitAnswer.Made) made).legs().stream().map(l -> l.appointment().when()).toList();
        assertThat(legs)
            .as("seed " + seed)
            .isEqualTo(offer.stops().stream().map(s -> s.start().when()).toList());
      }
      noneOverlaps(books, seed);
    }
  }

  private static void noneOverlaps(MemoryLedger books, int seed) {
    var all = all(books);
    for (var a : all) {
      for (var b : all) {
        if (a != b && a.staff().equals(b.staff())) {
          assertThat(a.when().overlaps(b.when())).as("seed " + seed).isFalse();
        }
      }
    }
  }

  private static List<AddOnId> addOns(String... ids) {
    return Stream.of(ids).map(AddOnId::new).toList();
  }

  private static VisitAnswer.Made made(VisitAnswer answer) {
    assertThat(answer).isInstanceOf(VisitAnswer.Made.class);
    return (VisitAnswer.Made) answer;
  }

  private static VisitWish wish(String... services) {
    return wish(VisitWish.USUAL_WAIT, services);
  }

  private static VisitWish wish(Duration wait, String... services) {
    var legs = new ArrayList<Leg>();
    for (var s : services) legs.add(Leg.of(new ServiceId(s)));
    return new VisitWish(legs, Optional.empty(), wait, Details.NONE);
  }

  private void take(StaffId who, Instant start, int minutes) {
    var request =
        new BookRequest(
            new ServiceId("cut"),
            Optional.empty(),
            start,
            Optional.of(who),
            OptionalInt.of(minutes),
            Optional.of("so it is"),
            Details.NONE);
    assertThat(desk.book(request)).isInstanceOf(Booking.Made.class);
  }

  private List<Appointment> appointments() {
    return all(ledger);
  }

  private static List<Appointment> all(MemoryLedger books) {
    return books.read(
        p -> p.appointments(Interval.of(NINE.minusSeconds(86400), Duration.ofDays(9))));
  }
}
