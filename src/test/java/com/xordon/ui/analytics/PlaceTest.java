package com.xordon.ui.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.analytics.book.RowQuery.Behind;
import com.xordon.analytics.fact.Filter;
import com.xordon.analytics.fact.Period;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

  @Test
  void anyPlaceIsWrittenAndReadAgain() {
    var random = new Random(7);
    for (int i = 0; i < 5_000; i++) {
      var place = place(random);
      assertThat(Place.of(place.text())).as(place.text()).isEqualTo(place);
    }
  }

  private static Place place(RandomGenerator random) {
    var preset = one(random, Preset.values());
    var against = one(random, Against.values());
    var behind = new Drill(one(random, Behind.values()), period(random), filter(random));
    return new Place(
        one(random, Topic.values()),
        preset,
        maybe(random, period(random)),
        against,
        maybe(random, period(random)),
        filter(random),
        maybe(random, behind));
  }

  private static Filter filter(RandomGenerator random) {
    return new Filter(
        maybe(random, new StaffId("anna & ben=1")),
        maybe(random, new ServiceId("süß\tund\nzwei")),
        maybe(random, "desk?"),
        maybe(random, "zoom"),
        maybe(random, "EUR"));
  }

  private static Period period(RandomGenerator random) {
    var from = DAY.plusDays(random.nextInt(900) - 450);
    return new Period(from, from.plusDays(random.nextInt(400)));
  }

  private static <T> Optional<T> maybe(RandomGenerator random, T value) {
    return random.nextBoolean() ? Optional.of(value) : Optional.empty();
  }

  private static <T> T one(RandomGenerator random, T[] values) {
    return values[random.nextInt(values.length)];
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?",
        "nowhere?period=someday&against=hope",
        "overview?period=own&from=2026-13-01&to=x",
        "overview?period=own&from=2026-11-30&to=2026-11-01",
        "overview?rows=everything&rows-from=2026-11-01&rows-to=2026-11-02",
        "overview?staff=%zz&&&=&a=b=c"
      })
  void whatIsWrongIsAsAtTheStart(String text) {
    var place = Place.of(text);
    assertThat(place.topic()).isEqualTo(Topic.OVERVIEW);
    assertThat(place.own()).isEmpty();
    assertThat(place.rows()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "MONTH_SO_FAR, 2026-11-01, 2026-11-26",
    "THIS_MONTH, 2026-11-01, 2026-11-30",
    "LAST_MONTH, 2026-10-01, 2026-10-31",
    "LAST_28_DAYS, 2026-10-29, 2026-11-25",
    "THIS_WEEK, 2026-11-23, 2026-11-29",
    "LAST_WEEK, 2026-11-16, 2026-11-22",
    "THIS_QUARTER, 2026-10-01, 2026-12-31",
    "LAST_QUARTER, 2026-07-01, 2026-09-30",
    "THIS_YEAR, 2026-01-01, 2026-12-31",
    "LAST_YEAR, 2025-01-01, 2025-12-31",
    "NEXT_8_WEEKS, 2026-11-26, 2027-01-20"
  })
  void presetsMeanTheseDays(Preset preset, LocalDate from, LocalDate to) {
    assertThat(preset.of(DAY, DayOfWeek.MONDAY)).isEqualTo(new Period(from, to));
  }

  @ParameterizedTest
  @CsvSource({
    "BEFORE, 2026-11-01, 2026-11-26, 2026-10-06, 2026-10-31",
    "MONTH_BEFORE, 2026-11-01, 2026-11-26, 2026-10-01, 2026-10-26",
    // a whole month against a whole one
    "MONTH_BEFORE, 2026-11-01, 2026-11-30, 2026-10-01, 2026-10-31",
    "MONTH_BEFORE, 2027-03-01, 2027-03-31, 2027-02-01, 2027-02-28",
    "YEAR_BEFORE, 2028-02-01, 2028-02-29, 2027-02-01, 2027-02-28",
    "YEAR_BEFORE, 2026-01-01, 2026-12-31, 2025-01-01, 2025-12-31"
  })
  void periodsAreHeldAgainstThese(
      Against against, LocalDate from, LocalDate to, LocalDate otherFrom, LocalDate otherTo) {
    assertThat(against.of(new Period(from, to))).contains(new Period(otherFrom, otherTo));
  }

  @Test
  void theWayBackAndForthIsKept() {
    var trail = new Trail(Place.START);
    var staff = Place.START.at(Topic.STAFF);
    var year = staff.during(Preset.THIS_YEAR);
    trail.go(staff);
    trail.go(year);
    trail.go(year);
    trail.back();
    assertThat(trail.here().get()).isEqualTo(staff);
    trail.back();
    assertThat(trail.here().get()).isEqualTo(Place.START);
    assertThat(trail.canBack().get()).isFalse();
    trail.forward();
    trail.forward();
    assertThat(trail.here().get()).isEqualTo(year);
    trail.back();
    trail.go(Place.START.at(Topic.VIDEO));
    assertThat(trail.canForward().get()).isFalse();
  }
}
