package com.xordon.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.change.Deed;
import com.xordon.core.diary.Busy;
import com.xordon.core.diary.Interval;
import com.xordon.core.practice.ServiceId;
import com.xordon.ui.calendar.board.NorthStreet;
import com.xordon.ui.calendar.board.Offer;
import com.xordon.ui.kit.Mode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The running camp begins on Tuesday, and eight of ten are in it.
final class AttendPaneTest {
  private static final LocalDate WEDNESDAY = NorthStreet.TUESDAY.plusDays(1);
  private static final LocalDate THURSDAY = NorthStreet.TUESDAY.plusDays(2);

  private final CalendarWindow window = new CalendarWindow(Mode.LIGHT, Locale.ENGLISH, 1544, 900);
  private final BookingCard card = window.screen.stories().booking();

  @AfterEach
  void close() {
    assertThat(window.problems.open()).isEmpty();
    window.close();
  }

  @Test
  void eachPartSaysHowManySeatsAreLeft() {
    camp();
    assertThat(boxes())
        .extracting(CheckBox::getText)
        .containsExactly(
            "Part 1: Tue 17 Nov, 15:30–17:30 · 2 of 10 seats left",
            "Part 2: Wed 18 Nov, 15:30–17:30 · 2 of 10 seats left",
            "Part 3: Thu 19 Nov, 09:00–12:00 · 2 of 10 seats left");
  }

  @Test
  void theBoxesFollowTheModel() {
    camp();
    assertThat(boxes()).allMatch(CheckBox::isSelected);
    window.does(() -> card.attend(0, false, 3));
    assertThat(boxes()).extracting(CheckBox::isSelected).containsExactly(false, true, true);
    window.does(() -> card.attend(0, true, 3));
    assertThat(boxes()).allMatch(CheckBox::isSelected);
  }

  @Test
  void withoutTheFirstPartItStaysTheSameCourseOnItsOtherDays() {
    camp();
    window.does(() -> card.attend(0, false, 3));
    assertThat(card.chosenProperty().get()).contains(NorthStreet.at(WEDNESDAY, "15:30"));
    window.does(
        () -> window.screen.stories().calendar().showWeekOf(Optional.of(NorthStreet.DAVIT)));
    assertThat(chosenDays()).containsExactly(WEDNESDAY, THURSDAY);
    assertThat(window.state().offers().get()).as("no other course").hasSize(2);
    window.does(() -> card.attend(0, true, 3));
    assertThat(chosenDays()).containsExactly(NorthStreet.TUESDAY, WEDNESDAY, THURSDAY);
  }

  @Test
  void whatStandsAgainstAPartIsSaidThereAndOnlyThere() {
    window.ledger.write(
        Deed.EDIT,
        page -> {
          page.add(
              new Busy(
                  NorthStreet.DAVIT,
                  new Interval(
                      NorthStreet.at(WEDNESDAY.plusDays(7), "15:00"),
                      NorthStreet.at(WEDNESDAY.plusDays(7), "16:00")),
                  Busy.Source.BLOCKED,
                  Optional.empty()));
          return true;
        });
    open(NorthStreet.TUESDAY.plusDays(7));
    assertThat(card.isAgainstRules()).isTrue();
    assertThat(whys()).hasSize(1);
    assertThat(whys().getFirst()).contains("Davit");
    assertThat(boxes().get(1).getText()).endsWith("0 of 10 seats left");
    window.does(() -> card.attend(1, false, 3));
    assertThat(card.isAgainstRules()).isFalse();
    assertThat(boxes()).extracting(CheckBox::isSelected).containsExactly(true, false, true);
  }

  @Test
  void noPartIsOfferedWhereAnotherCourseHasOneOfTheSameHours() {
    camp();
    assertThat(starts()).as("its second part").doesNotContain(NorthStreet.at(WEDNESDAY, "15:30"));
    window.does(() -> card.attend(0, false, 3));
    assertThat(starts())
        .as("its first part")
        .contains(NorthStreet.at(WEDNESDAY, "15:30"))
        .doesNotContain(NorthStreet.at(NorthStreet.TUESDAY, "15:30"));
  }

  @Test
  void thePartsKeepTheirNumbersWhenOneIsLeftOut() {
    camp();
    window.does(() -> card.attend(0, false, 3));
    assertThat(wholes())
        .containsExactly("Part 2: Wed 18 Nov, 15:30–17:30", "Part 3: Thu 19 Nov, 09:00–12:00");
  }

  private List<Instant> starts() {
    return card.offersProperty().get().starts().stream().map(s -> s.when().start()).toList();
  }

  private List<String> wholes() {
    return window.all(".offer-part").stream().map(n -> ((Label) n).getText()).toList();
  }

  private void camp() {
    open(NorthStreet.TUESDAY);
  }

  private void open(LocalDate day) {
    window.does(() ->
        card.open(
            new Opening(
                Optional.of(new ServiceId("RC")),
                Optional.of(NorthStreet.at(day, "15:30")),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty())));
  }

  private List<LocalDate> chosenDays() {
    var model = window.state().model().get();
    return window.state().offers().get().stream()
        .filter(Offer::chosen)
        .map(o -> model.columns().get(o.cell().column()).key().date())
        .toList();
  }

  private List<CheckBox> boxes() {
    return window.all(".attend .check-box").stream().map(n -> (CheckBox) n).toList();
  }

  private List<String> whys() {
    return window.all(".attend-why").stream().map(n -> ((Label) n).getText()).toList();
  }
}
