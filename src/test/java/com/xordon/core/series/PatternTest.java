package com.xordon.core.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xordon.core.series.Pattern.Unit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PatternTest {
  private static final LocalDateTime WEDNESDAY = LocalDateTime.of(2026, 12, 2, 10, 0);

  @Test
  void itComesSoManyTimes() {
    assertThat(times(Unit.WEEKS, 2, Set.of(), 3))
        .containsExactly(WEDNESDAY, WEDNESDAY.plusWeeks(2), WEDNESDAY.plusWeeks(4));
    assertThat(times(Unit.DAYS, 1, Set.of(), 2)).containsExactly(WEDNESDAY, WEDNESDAY.plusDays(1));
  }

  @Test
  void theDaysOfAWeekBeginWithTheFirstOne() {
    assertThat(times(Unit.WEEKS, 1, Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY), 4))
        .containsExactly(
            WEDNESDAY, WEDNESDAY.plusDays(5), WEDNESDAY.plusDays(7), WEDNESDAY.plusDays(12));
  }

  @Test
  void aMonthWithoutTheDayIsPassedOver() {
    var last = LocalDateTime.of(2027, 1, 31, 10, 0);
    assertThat(
            new Pattern(Unit.MONTHS, 1, Set.of(), OptionalInt.of(3), Optional.empty()).from(last))
        .containsExactly(last, last.withMonth(3), last.withMonth(5));
  }

  @Test
  void itEndsOnADayIncluded() {
    var until = Optional.of(WEDNESDAY.toLocalDate().plusWeeks(1));
    assertThat(new Pattern(Unit.WEEKS, 1, Set.of(), OptionalInt.empty(), until).from(WEDNESDAY))
        .hasSize(2);
    var never = Optional.of(LocalDate.of(9999, 1, 1));
    assertThat(new Pattern(Unit.DAYS, 1, Set.of(), OptionalInt.empty(), never).from(WEDNESDAY))
        .hasSize(SeriesWish.MOST);
  }

  @Test
  void withoutAnEndItIsRefused() {
    assertThatThrownBy(
            () -> new Pattern(Unit.WEEKS, 1, Set.of(), OptionalInt.empty(), Optional.empty()))
        .hasMessageContaining("end");
    assertThatThrownBy(() -> times(Unit.WEEKS, 0, Set.of(), 1)).hasMessageContaining("1 or more");
  }

  private static List<LocalDateTime> times(Unit unit, int every, Set<DayOfWeek> on, int times) {
    return new Pattern(unit, every, on, OptionalInt.of(times), Optional.empty()).from(WEDNESDAY);
  }
}
