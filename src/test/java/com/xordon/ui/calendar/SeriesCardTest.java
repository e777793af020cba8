package com.xordon.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.booking.BookRequest;
import com.xordon.core.booking.Booking;
import com.xordon.core.booking.BookingDesk;
import com.xordon.core.change.Deed;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Details;
import com.xordon.core.practice.AddOn;
import com.xordon.core.practice.AddOnId;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.series.Pattern;
import com.xordon.ui.calendar.SeriesCard.Line;
import com.xordon.ui.calendar.SeriesCard.State;
import com.xordon.ui.calendar.board.NorthStreet;
import com.xordon.ui.kit.Mode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A series from the booking card: what it promises is what is booked.
final class SeriesCardTest {
  private static final LocalDate FRIDAY = NorthStreet.TUESDAY.plusDays(3);
  private static final LocalDateTime SUNDAY = FRIDAY.plusDays(2).atTime(9, 0);
  private static final LocalDateTime MONDAY = FRIDAY.plusDays(3).atTime(9, 0);

  private final CalendarWindow window = new CalendarWindow(Mode.LIGHT, Locale.ENGLISH, 1544, 900);
  private final BookingCard card = window.screen.stories().booking();
  private final SeriesCard series = card.series();

  @AfterEach
  void close() {
    assertThat(window.problems.open()).isEmpty();
    window.close();
  }

  @Test
  void aTimeOfAnotherOccurrenceIsNoWayOut() {
    daily("4");
    assertThat(line(SUNDAY).state()).isEqualTo(State.CLASH);
    assertThat(line(SUNDAY).nearest()).isPresent();
    for (var one : lines()) {
      assertThat(lines()).noneMatch(other -> one.nearest().equals(Optional.of(other.at())));
    }
  }

  @Test
  void ofTwoAtOneTimeTheSecondIsToSolve() {
    daily("4");
    window.does(() -> series.take(SUNDAY, MONDAY));
    assertThat(line(MONDAY).state()).as("it was meant for this time").isEqualTo(State.FREE);
    assertThat(line(SUNDAY).state()).isEqualTo(State.CLASH);
    assertThat(line(SUNDAY).why()).containsExactly("Another one of the series has this time.");
    assertThat(card.canBook().get()).isFalse();
  }

  @Test
  void asManyAreBookedAsThePlanSays() {
    daily("8");
    int all = lines().size();
    for (int i = 0; i < all; i++) {
      var clash = lines().stream().filter(l -> l.state() == State.CLASH).findFirst();
      if (clash.isEmpty()) break;
      var it = clash.get();
      window.does(() -> series.take(it.meant(), it.nearest().orElseThrow()));
    }
    assertThat(series.planProperty().get().free()).isEqualTo(all);
    window.does(card::book);
    assertThat(made()).hasSize(all);
  }

  @Test
  void aNoteTypedAfterTheTimeIsKept() {
    daily("1");
    window.does(() -> card.notes().set("brings her own towel"));
    window.does(card::book);
    assertThat(made()).extracting(a -> a.details().notes()).containsExactly("brings her own towel");
  }

  @Test
  void anAddOnTakenAfterTheTimeIsInThePlan() {
    var physio = window.ledger.read(p -> p.rules().services().getFirst());
    var heat = new AddOn(new AddOnId("heat"), "Heat pack", 15, OptionalLong.of(600));
    window.ledger.write(
        Deed.EDIT,
        page -> {
          page.save(physio.offering(List.of(heat)));
          return true;
        });
    window.does(() -> window.screen.stories().refresh());
    daily("1");
    window.does(() -> card.choose(card.offersProperty().get().starts().getFirst().when().start()));
    window.does(() -> card.takeAddOn(heat.id(), true));
    window.does(card::book);
    assertThat(made()).extracting(a -> a.when().minutes()).containsExactly(45L);
    assertThat(made()).extracting(a -> a.details().addOns()).containsExactly(List.of(heat.id()));
  }

  @Test
  void aPartThatIsLeftOutIsLeftOutEachTime() {
    var tuesday = NorthStreet.TUESDAY.plusDays(7);
    window.does(() -> window.screen.stories().book());
    window.does(() -> {
      card.whom().text().set("Nora Lind");
      card.takeService(new ServiceId("RC"));
      card.choose(NorthStreet.at(tuesday, "15:30"));
    });
    window.does(() -> {
      series.times().set("2");
      series.on().set(true);
    });
    window.does(() -> card.attend(0, false, 3));
    assertThat(lines())
        .extracting(Line::at)
        .containsExactly(tuesday.plusDays(1).atTime(15, 30), tuesday.plusDays(8).atTime(15, 30));
    window.does(card::book);
    assertThat(made()).hasSize(2).allMatch(a -> a.parts().size() == 2);
  }

  @Test
  void theSumCountsAll() {
    daily("4");
    assertThat(texts()).contains("2 of 4 free, 2 to solve");
  }

  @Test
  void whenSomebodyWasQuickerTheCardSaysSo() {
    daily("1");
    assertThat(card.canBook().get()).isTrue();
    assertThat(texts()).noneMatch(t -> t.startsWith("Somebody was quicker"));
    var rival =
        new BookRequest(
            new ServiceId("PT30"),
            Optional.empty(),
            NorthStreet.at(FRIDAY, "09:00"),
            Optional.of(NorthStreet.BEN),
            OptionalInt.empty(),
            Optional.empty(),
            Details.NONE);
    assertThat(new BookingDesk(window.ledger, NorthStreet.CLOCK).book(rival))
        .isInstanceOf(Booking.Made.class);
    window.does(card::book);
    assertThat(card.openProperty().get()).isTrue();
    assertThat(line(FRIDAY.atTime(9, 0)).state()).isEqualTo(State.CLASH);
    assertThat(texts())
        .contains("Somebody was quicker: nothing is booked yet. What is to solve is marked below.");
    window.does(() -> series.skip(FRIDAY.atTime(9, 0)));
    assertThat(texts()).noneMatch(t -> t.startsWith("Somebody was quicker"));
  }

  /// Day by day with Ben from Friday nine o'clock on; he has the weekend off.
  private void daily(String times) {
    window.does(() -> window.screen.stories().book());
    window.does(() -> {
      card.whom().text().set("Nora Lind");
      card.takeStaff(Optional.of(NorthStreet.BEN));
    });
    window.does(() -> {
      card.choose(NorthStreet.at(FRIDAY, "09:00"));
      series.unit().set(Pattern.Unit.DAYS);
      series.times().set(times);
      series.on().set(true);
    });
  }

  private List<Line> lines() {
    return series.planProperty().get().lines();
  }

  private Line line(LocalDateTime meant) {
    return lines().stream().filter(l -> l.meant().equals(meant)).findFirst().orElseThrow();
  }

  private List<String> texts() {
    return window.all(".series .label").stream()
        .filter(n -> n.isVisible() && n.getParent().isVisible())
        .map(n -> ((Label) n).getText())
        .toList();
  }

  private List<Appointment> made() {
    var from = NorthStreet.at(NorthStreet.TUESDAY, "00:00");
    var until = NorthStreet.at(FRIDAY.plusDays(20), "00:00");
    return window
        .ledger
        .read(p -> p.appointments(new com.xordon.core.diary.Interval(from, until)))
        .stream()
        .filter(a -> a.created().equals(NorthStreet.NOW) && a.details().series().isPresent())
        .toList();
  }
}
