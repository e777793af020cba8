package com.xordon.ui.calendar.board;

import static com.xordon.ui.calendar.board.NorthStreet.ANNA;
import static com.xordon.ui.calendar.board.NorthStreet.NOW;
import static com.xordon.ui.calendar.board.NorthStreet.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.booking.BookRequest;
import com.xordon.core.booking.Booking;
import com.xordon.core.booking.BookingDesk;
import com.xordon.core.booking.MemoryLedger;
import com.xordon.core.change.Deed;
import com.xordon.core.diary.Cancellation;
import com.xordon.core.diary.Details;
import com.xordon.core.diary.Status;
import com.xordon.ui.calendar.board.AllDay.Side;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class BoardReadingTest {
  private final MemoryLedger ledger = NorthStreet.ledger();

  @Test
  void theDayHasAColumnForEachPerson() {
    assertThat(day(TUESDAY).columns().stream().map(c -> c.heading().name()))
        .containsExactly(
            "Anna Keller",
            "Ben Okafor",
            "Cara Lindqvist",
            "Davit Petrosyan",
            "Elif Yıldız",
            "Studio");
  }

  @Test
  void theHeadSaysHoursUseAndTheNextGap() {
    var anna = day(TUESDAY).columns().get(0).heading();
    assertThat(anna.hours()).isEqualTo(new Span(8 * 60, 16 * 60));
    assertThat(anna.use()).hasValue(77);
    assertThat(anna.initials()).isEqualTo("AK");
    assertThat(day(TUESDAY).columns().get(1).heading().free()).hasValue(11 * 60 + 15);
  }

  @Test
  void aPauseBetweenHoursIsABreak() {
    assertThat(bands(0))
        .extracting(Band::kind, Band::span)
        .contains(
            org.assertj.core.groups.Tuple.tuple(Band.Kind.BREAK, new Span(12 * 60 + 30, 13 * 60)),
            org.assertj.core.groups.Tuple.tuple(Band.Kind.OFF, new Span(0, 8 * 60)),
            org.assertj.core.groups.Tuple.tuple(
                Band.Kind.EXTERNAL, new Span(15 * 60 + 15, 16 * 60)));
  }

  @Test
  void leaveSaysUntilWhen() {
    var leave =
        bands(2).stream().filter(b -> b.kind() == Band.Kind.LEAVE).findFirst().orElseThrow();
    assertThat(leave.span()).isEqualTo(new Span(14 * 60, Span.DAY));
    assertThat(leave.until()).contains(TUESDAY.plusDays(1));
  }

  @Test
  void aClosureGoesThroughAllColumns() {
    var model = day(LocalDate.of(2026, 12, 24));
    assertThat(model.columns())
        .allMatch(c -> c.heading().away() == Heading.Away.CLOSED)
        .allMatch(c -> c.bands().stream().anyMatch(b -> b.words().equals("Christmas")));
  }

  @Test
  void whatIsPastWithoutAnOutcomeIsUnrecorded() {
    assertThat(card("Clara Jansen").look()).isEqualTo(Look.UNRECORDED);
    assertThat(card("Lena Hoffmann").look()).isEqualTo(Look.ARRIVED);
  }

  @Test
  void aGroupSessionIsOneCard() {
    var pilates =
        day(TUESDAY).columns().get(5).cards().stream()
            .filter(c -> c.who().equals("Pilates"))
            .findFirst()
            .orElseThrow();
    assertThat(pilates.seats()).isEqualTo(new Card.Seats(5, 6));
    assertThat(pilates.members()).hasSize(5);
  }

  @Test
  void eachDayOfACourseHasABarWithItsPartAndTime() {
    var bars = week(Optional.of(NorthStreet.DAVIT)).allDay();
    assertThat(bars).extracting(AllDay::column).containsExactly(1, 2, 3);
    assertThat(bars).extracting(b -> b.part().number()).containsExactly(1, 2, 3);
    assertThat(bars)
        .extracting(AllDay::span)
        .containsExactly(new Span(930, 1050), new Span(930, 1050), new Span(9 * 60, 12 * 60));
    assertThat(bars).extracting(AllDay::before).containsExactly(Side.END, Side.JOINED, Side.JOINED);
    assertThat(bars).extracting(AllDay::after).containsExactly(Side.JOINED, Side.JOINED, Side.END);
    var dayOnly = day(TUESDAY.plusDays(1)).allDay().getFirst();
    assertThat(dayOnly.before()).isEqualTo(Side.GOES_ON);
    assertThat(dayOnly.after()).isEqualTo(Side.GOES_ON);
  }

  @Test
  void whoLeavesTheFirstPartOutComesToTheOthersByTheirNumbers() {
    var camp =
        week(Optional.of(NorthStreet.DAVIT)).columns().get(1).cards().stream()
            .filter(c -> c.part().isMany())
            .findFirst()
            .orElseThrow()
            .appointment();
    var late =
        new BookRequest(
                camp.service(),
                Optional.empty(),
                camp.parts().get(1).when().start(),
                Optional.of(NorthStreet.DAVIT),
                OptionalInt.empty(),
                Optional.empty(),
                Details.NONE)
            .attending(List.of(1, 2));
    assertThat(new BookingDesk(ledger, NorthStreet.CLOCK).book(late))
        .isInstanceOf(Booking.Made.class);
    var model = week(Optional.of(NorthStreet.DAVIT));
    assertThat(model.allDay()).as("they sit in the same session").hasSize(3);
    assertThat(model.columns().subList(1, 4))
        .flatExtracting(Column::cards)
        .filteredOn(c -> c.part().isMany())
        .extracting(c -> c.seats().taken())
        .containsExactly(8, 9, 9);
    ledger.write(
        Deed.CANCEL,
        page -> {
          for (var a : page.appointments(camp.when())) {
            if (!a.when().equals(camp.when())) continue;
            page.save(a.cancelled(new Cancellation(Cancellation.By.CLIENT, NOW, "")));
          }
          return true;
        });
    var alone = week(Optional.of(NorthStreet.DAVIT)).allDay();
    assertThat(alone).extracting(b -> b.part().number()).containsExactly(2, 3);
    assertThat(alone.getFirst().before()).as("there is no part before").isEqualTo(Side.END);
  }

  @Test
  void aCancelledOneShowsWhileItsTimeIsFree() {
    assertThat(card("Felix Braun").look()).isEqualTo(Look.CANCELLED);
    ledger.write(
        Deed.EDIT,
        page -> {
          var a = card("Rosa Delgado").appointment();
          page.save(
              a.movedTo(
                  card("Felix Braun").appointment().when(),
                  List.of(),
                  a.staff(),
                  List.of(),
                  Optional.empty()));
          return "";
        });
    assertThat(cards(3).stream().map(Card::who)).doesNotContain("Felix Braun");
  }

  @Test
  void aClosedDayOfAWeekIsSlim() {
    var model = week(Optional.of(ANNA));
    assertThat(model.columns()).hasSize(7);
    assertThat(model.columns().stream().filter(Column::slim)).hasSize(2);
  }

  @Test
  void onlyTheColumnThatChangedDiffers() {
    var before = day(TUESDAY);
    ledger.write(
        Deed.CONFIRM,
        page -> {
          page.save(card("Emil Kovács").appointment().with(Status.CONFIRMED));
          return "";
        });
    var after = day(TUESDAY);
    for (int i = 0; i < 6; i++) {
      assertThat(after.columns().get(i).equals(before.columns().get(i))).isEqualTo(i != 1);
    }
  }

  @Test
  void anAutumnNightKeepsItsCards() {
    var day = new WallDay(LocalDate.of(2026, 10, 25), NorthStreet.ZONE);
    assertThat(day.interval().minutes()).isEqualTo(25 * 60);
    var first = day.at(2 * 60 + 30);
    assertThat(day.span(new com.xordon.core.diary.Interval(first, first.plusSeconds(3600))))
        .isEqualTo(new Span(150, 210));
  }

  private BoardModel day(LocalDate date) {
    return ledger.read(p -> BoardReading.read(p, new BoardQuestion.DayByStaff(date), NOW));
  }

  private BoardModel week(Optional<com.xordon.core.practice.StaffId> whose) {
    var monday = TUESDAY.minusDays(1);
    return ledger.read(p -> BoardReading.read(p, new BoardQuestion.Days(monday, 7, whose), NOW));
  }

  private List<Band> bands(int column) {
    return day(TUESDAY).columns().get(column).bands();
  }

  private List<Card> cards(int column) {
    return day(TUESDAY).columns().get(column).cards();
  }

  private Card card(String who) {
    return day(TUESDAY).columns().stream()
        .flatMap(c -> c.cards().stream())
        .filter(c -> c.who().equals(who))
        .findFirst()
        .orElseThrow();
  }
}
