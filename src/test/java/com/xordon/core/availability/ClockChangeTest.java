package com.xordon.core.availability;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.diary.ListDiary;
import com.xordon.core.practice.Given;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.TimeRange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Days on which the clock does something, seen from the wall: `01:30 +2` is half past one, two
/// hours ahead of Greenwich.
class ClockChangeTest {
  private static final DateTimeFormatter WALL = DateTimeFormatter.ofPattern("HH:mm x", Locale.ROOT);
  private static final TimeRange ALL_DAY = new TimeRange(0, TimeRange.DAY);

  @Test
  void anHourThatBerlinSkipsInSpringHasNoStarts() {
    assertThat(wall("Europe/Berlin", "2027-03-28", 60, TimeRange.of(1, 0, 5, 0)))
        .containsExactly("01:00 +01", "03:00 +02", "04:00 +02");
  }

  @Test
  void hoursInsideTheSkippedHourAreNone() {
    assertThat(wall("Europe/Berlin", "2027-03-28", 30, TimeRange.of(2, 0, 3, 0))).isEmpty();
  }

  @Test
  void hoursThatBeginInTheSkippedHourBeginWhenItIsOver() {
    assertThat(wall("Europe/Berlin", "2027-03-28", 30, TimeRange.of(2, 30, 4, 0)))
        .containsExactly("03:00 +02", "03:30 +02");
  }

  @Test
  void theHourThatNewYorkLivesTwiceIsOfferedTwice() {
    assertThat(wall("America/New_York", "2026-11-01", 60, TimeRange.of(0, 0, 3, 0)))
        .containsExactly("00:00 -04", "01:00 -04", "01:00 -05", "02:00 -05");
  }

  @Test
  void hoursThatBeginInTheDoubledHourBeginInItsFirst() {
    assertThat(wall("America/New_York", "2026-11-01", 60, TimeRange.of(1, 0, 2, 0)))
        .containsExactly("01:00 -04", "01:00 -05");
  }

  @Test
  void aDayOf23HoursHas23StartsAndADayOf25Has25() {
    assertThat(wall("Europe/Berlin", "2027-03-28", 60, ALL_DAY)).hasSize(23);
    assertThat(wall("Europe/Berlin", "2026-10-25", 60, ALL_DAY)).hasSize(25);
  }

  @Test
  void kolkataStartsOnItsOwnFullHour() {
    assertThat(instants("Asia/Kolkata", "2026-12-07", 60, TimeRange.of(9, 0, 11, 0)))
        .containsExactly(
            Instant.parse("2026-12-07T03:30:00Z"), Instant.parse("2026-12-07T04:30:00Z"));
  }

  @Test
  void kathmanduRoundsUpToItsOwnQuarter() {
    assertThat(instants("Asia/Kathmandu", "2026-12-07", 60, TimeRange.of(9, 10, 12, 0)))
        .containsExactly(
            Instant.parse("2026-12-07T04:15:00Z"), Instant.parse("2026-12-07T05:15:00Z"));
  }

  @Test
  void lordHoweSkipsHalfAnHourOnly() {
    assertThat(wall("Australia/Lord_Howe", "2026-10-04", 30, TimeRange.of(1, 30, 3, 30)))
        .containsExactly("01:30 +1030", "02:30 +11", "03:00 +11");
  }

  @Test
  void lordHoweRepeatsHalfAnHourOnly() {
    assertThat(wall("Australia/Lord_Howe", "2027-04-04", 30, TimeRange.of(1, 0, 2, 30)))
        .containsExactly("01:00 +11", "01:30 +11", "01:30 +1030", "02:00 +1030");
  }

  @Test
  void casablancaGoesBackForRamadanAndForthAfterwards() {
    assertThat(wall("Africa/Casablanca", "2027-02-07", 60, TimeRange.of(1, 0, 4, 0)))
        .containsExactly("01:00 +01", "02:00 +01", "02:00 +00", "03:00 +00");
    assertThat(wall("Africa/Casablanca", "2027-03-14", 60, TimeRange.of(1, 0, 4, 0)))
        .containsExactly("01:00 +00", "03:00 +01");
  }

  @Test
  void apiaHasNothingOnTheDayItSkipped() {
    assertThat(wall("Pacific/Apia", "2011-12-30", 60, ALL_DAY)).isEmpty();
  }

  @Test
  void apiaGoesStraightFromTheTwentyNinthToTheThirtyFirst() {
    var late = new TimeRange(23 * 60, TimeRange.DAY);
    var early = TimeRange.of(0, 0, 1, 0);
    assertThat(wall("Pacific/Apia", "2011-12-29", 60, early, late))
        .containsExactly("00:00 -10", "23:00 -10");
    assertThat(wall("Pacific/Apia", "2011-12-31", 60, early)).containsExactly("00:00 +14");
  }

  private static List<String> wall(String zone, String day, int minutes, TimeRange... hours) {
    return instants(zone, day, minutes, hours).stream()
        .map(i -> WALL.format(i.atZone(ZoneId.of(zone))))
        .toList();
  }

  private static List<Instant> instants(String zone, String day, int minutes, TimeRange... hours) {
    var place = ZoneId.of(zone);
    var service = Given.service(minutes, minutes, "anna");
    var anna = Given.member("anna", place, hours);
    var rules = new Rules(Given.practice(place), List.of(anna), List.of(), List.of(service));
    var date = LocalDate.parse(day);
    var now = date.atStartOfDay(place).toInstant().minusSeconds(3 * 86_400);
    return new Availability(rules, new ListDiary(List.of(), List.of()))
        .offer(Question.about(service.id(), now), date, date).stream()
            .map(s -> s.when().start())
            .toList();
  }
}
