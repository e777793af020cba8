package com.xordon.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.ui.calendar.board.NorthStreet;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ReadingTest {
  @Test
  void theMonthShowsACourseOnTheDaysOfItsPartsOnly() {
    var wish = new Reading.Wish(Mode.MONTH, NorthStreet.TUESDAY, Optional.of(NorthStreet.DAVIT));
    var camp =
        NorthStreet.ledger()
            .read(page -> Reading.of(page, wish, NorthStreet.NOW))
            .entries()
            .stream()
            .filter(e -> e.words().equals("Running camp"))
            .toList();
    assertThat(camp)
        .extracting(e -> day(e.when().start()))
        .containsExactly(
            NorthStreet.TUESDAY, NorthStreet.TUESDAY.plusDays(1), NorthStreet.TUESDAY.plusDays(2));
    assertThat(camp).allMatch(e -> day(e.when().start()).equals(day(e.when().end())));
    assertThat(camp).extracting(e -> e.part().number()).containsExactly(1, 2, 3);
    assertThat(camp).extracting(e -> e.part().of()).containsOnly(3);
  }

  private static LocalDate day(java.time.Instant moment) {
    return moment.atZone(NorthStreet.ZONE).toLocalDate();
  }
}
