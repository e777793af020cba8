package com.xordon.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Interval;
import com.xordon.core.diary.Status;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.StaffId;
import com.xordon.core.practice.TimeRange;
import com.xordon.demo.DemoPractice.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemoPracticeTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Instant TUESDAY = Instant.parse("2026-11-17T09:26:00Z");

  static Stream<DemoPractice> practices() {
    return Stream.of(
        practice(Size.SMALL, "2026-11-17T09:26:00Z", "Europe/Berlin", Locale.ENGLISH), // a Tuesday
        practice(Size.SMALL, "2026-11-22T10:00:00Z", "Asia/Kolkata", Locale.ENGLISH), // a Sunday
        practice(Size.SMALL, "2026-03-30T22:30:00Z", "Europe/Berlin", Locale.GERMAN), // new clocks
        practice(Size.SMALL, "2026-12-24T12:00:00Z", "America/New_York", Locale.ENGLISH));
  }

  @ParameterizedTest
  @MethodSource("practices")
  void somebodyWaitsForWhatThePracticeOffers(DemoPractice practice) {
    var sample = practice.sample();
    assertThat(sample.waitlist()).hasSize(5);
    for (var entry : sample.waitlist()) {
      assertThat(sample.rules().service(entry.wish().service())).isPresent();
      assertThat(sample.clients()).anyMatch(c -> c.id().equals(entry.client()));
    }
  }

  @ParameterizedTest
  @MethodSource("practices")
  void nobodyIsDoubleBookedUnlessFlagged(DemoPractice practice) {
    var sample = practice.sample();
    for (var own : byStaff(sample).values()) {
      own.removeIf(t -> t.of().overridden().isPresent());
      for (int i = 1; i < own.size(); i++) {
        var before = own.get(i - 1);
        var gap = Duration.between(before.when().end(), own.get(i).when().start()).toMinutes();
        assertThat(gap)
            .as("%s then %s", before, own.get(i))
            .isGreaterThanOrEqualTo(after(sample, before.of()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("practices")
  void blockedTimeAndAppointmentsDontMeet(DemoPractice practice) {
    var sample = practice.sample();
    var byStaff = byStaff(sample);
    for (var busy : sample.busy()) {
      assertThat(byStaff.getOrDefault(busy.staff(), List.of()))
          .noneMatch(a -> a.when().overlaps(busy.when()));
    }
    assertThat(sample.busy()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("practices")
  void everyAppointmentLiesWithinHours(DemoPractice practice) {
    var sample = practice.sample();
    for (var a : sample.appointments()) {
      assertThat(a).matches(it -> isWorkedThrough(sample.rules(), it), "is worked through");
    }
  }

  @ParameterizedTest
  @MethodSource("practices")
  void onlyOfferedServicesWithTheirRoomsAreBooked(DemoPractice practice) {
    var sample = practice.sample();
    for (var a : sample.appointments()) {
      var service = sample.rules().service(a.service()).orElseThrow();
      assertThat(service.isOfferedBy(a.staff().getFirst())).isTrue();
      assertThat(a.seats()).isBetween(1, service.seats());
      assertThat(a.rooms()).hasSize(service.rooms().size());
      for (var need : service.rooms()) assertThat(need.anyOf()).containsAll(a.rooms());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-17T09:26:00Z", "2026-11-22T10:00:00Z", "2026-12-25T20:00:00Z"})
  void todayIsFullOnEveryDay(String now) {
    var sample = practice(Size.SMALL, now, BERLIN.getId(), Locale.ENGLISH).sample();
    var today = LocalDate.ofInstant(Instant.parse(now), BERLIN);
    assertThat(sample.appointments())
        .filteredOn(a -> day(sample.rules(), a).equals(today))
        .hasSize(52);
  }

  @Test
  void statusesFitTheClock() {
    var sample = practice(Size.SMALL, TUESDAY.toString(), BERLIN.getId(), Locale.ENGLISH).sample();
    for (var a : sample.appointments()) {
      assertThat(a.created()).isBefore(a.when().start()).isBefore(TUESDAY);
      a.cancelled().ifPresent(c -> assertThat(c.at()).isBetween(a.created(), TUESDAY));
      if (a.when().start().isAfter(TUESDAY.plus(Duration.ofMinutes(20)))) {
        assertThat(a.status())
            .isIn(Status.REQUESTED, Status.BOOKED, Status.CONFIRMED, Status.CANCELLED);
      }
    }
    assertThat(sample.appointments()).extracting(Appointment::status).contains(Status.values());
    assertThat(arrived(sample))
        .containsExactlyInAnyOrder(
            "Lena Hoffmann", "Yuki Tanaka", "Aisha Rahman", "Samuel Osei", "Birgit Krüger");
    assertThat(sample.appointments())
        .filteredOn(a -> !a.status().isOver() && !a.when().end().isAfter(TUESDAY))
        .hasSize(1);
  }

  @Test
  void sixWeeksAheadAndEightBackAreFilled() {
    var sample = practice(Size.SMALL, TUESDAY.toString(), BERLIN.getId(), Locale.ENGLISH).sample();
    assertThat(sample.appointments().getFirst().when().start())
        .isBefore(TUESDAY.minus(Duration.ofDays(54)));
    assertThat(sample.appointments().getLast().when().start())
        .isAfter(TUESDAY.plus(Duration.ofDays(36)));
    assertThat(sample.appointments()).hasSizeBetween(1_500, 4_000);
    assertThat(sample.rules().staff()).hasSize(6);
    assertThat(sample.rules().rooms()).hasSize(3);
  }

  @Test
  void theSameSeedGivesTheSamePractice() {
    var one = practice(Size.SMALL, TUESDAY.toString(), BERLIN.getId(), Locale.ENGLISH).sample();
    var again = practice(Size.SMALL, TUESDAY.toString(), BERLIN.getId(), Locale.ENGLISH).sample();
    var other = new DemoPractice(Size.SMALL, 2, BERLIN, TUESDAY, Locale.ENGLISH).sample();
    assertThat(again.appointments()).isEqualTo(one.appointments());
    assertThat(again.clients()).isEqualTo(one.clients());
    assertThat(other.appointments()).isNotEqualTo(one.appointments());
  }

  @Test
  void namesAndIdsAreUnique() {
    var sample = practice(Size.LARGE, TUESDAY.toString(), BERLIN.getId(), Locale.ENGLISH).sample();
    assertThat(sample.clients()).extracting(c -> c.name()).doesNotHaveDuplicates();
    assertThat(sample.appointments()).extracting(Appointment::id).doesNotHaveDuplicates();
    assertThat(sample.clients())
        .allMatch(c -> c.email().isEmpty() || c.email().matches("[a-z.-]+@example\\.org"));
  }

  @Test
  void theLargeOneHoldsMoreThanFiftyThousand() {
    var sample = practice(Size.LARGE, TUESDAY.toString(), BERLIN.getId(), Locale.ENGLISH).sample();
    assertThat(sample.appointments()).hasSizeGreaterThan(50_000);
    nobodyIsDoubleBookedUnlessFlagged(
        practice(Size.LARGE, TUESDAY.toString(), BERLIN.getId(), Locale.ENGLISH));
  }

  @Test
  void itSpeaksGermanAndEnglishWhateverTheSystemSpeaks() {
    var usual = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(names(Locale.ENGLISH)).contains("Physiotherapy", "Back class");
      Locale.setDefault(Locale.UK);
      assertThat(names(Locale.GERMAN)).contains("Physiotherapie", "Rückenkurs");
    } finally {
      Locale.setDefault(usual);
    }
  }

  @Test
  void nobodyIsInTwoPlacesAtOnce() {
    var sample = practice(Size.SMALL, TUESDAY.toString(), BERLIN.getId(), Locale.ENGLISH).sample();
    var seen = new HashSet<String>();
    for (var a : sample.appointments()) {
      if (a.client().isEmpty() || !a.holdsTime()) continue;
      assertThat(seen.add(a.client().get() + " " + day(sample.rules(), a))).isTrue();
    }
  }

  private static DemoPractice practice(Size size, String now, String zone, Locale locale) {
    return new DemoPractice(size, 1, ZoneId.of(zone), Instant.parse(now), locale);
  }

  private static List<String> names(Locale locale) {
    var rules = practice(Size.SMALL, TUESDAY.toString(), BERLIN.getId(), locale).rules();
    return rules.services().stream().map(s -> s.name()).toList();
  }

  private static List<String> arrived(Sample sample) {
    var names = sample.clients().stream().collect(Collectors.toMap(c -> c.id(), c -> c.name()));
    return sample.appointments().stream()
        .filter(a -> a.status() == Status.ARRIVED && a.client().isPresent())
        .map(a -> names.get(a.client().get()))
        .toList();
  }

  /// A stretch of time that an appointment takes.
  private record Taken(Appointment of, Interval when) {}

  private static HashMap<StaffId, List<Taken>> byStaff(Sample sample) {
    var all = new HashMap<StaffId, List<Taken>>();
    sample.appointments().stream()
        .filter(Appointment::holdsTime)
        .flatMap(a -> a.occupied().stream().map(when -> new Taken(a, when)))
        .sorted(Comparator.comparing(t -> t.when().start()))
        .forEach(
            t -> all.computeIfAbsent(t.of().staff().getFirst(), s -> new ArrayList<>()).add(t));
    return all;
  }

  private static int after(Sample sample, Appointment appointment) {
    return sample.rules().service(appointment.service()).orElseThrow().buffers().after();
  }

  private static LocalDate day(Rules rules, Appointment a) {
    return LocalDate.ofInstant(a.when().start(), rules.practice().zone());
  }

  /// Asks each quarter of an hour, the slow and obvious way.
  private static boolean isWorkedThrough(Rules rules, Appointment a) {
    Function<Instant, LocalDateTime> wall =
        at -> LocalDateTime.ofInstant(at, rules.practice().zone());
    for (var when : a.occupied()) {
      for (var at = when.start(); at.isBefore(when.end()); at = at.plusSeconds(900)) {
        if (!isAtWork(rules, a.staff().getFirst(), wall.apply(at))) return false;
      }
    }
    return !new Interval(a.when().start(), a.when().end()).length().isZero();
  }

  private static boolean isAtWork(Rules rules, StaffId id, LocalDateTime at) {
    var member = rules.staff(id).orElseThrow();
    var day = at.toLocalDate();
    if (rules.practice().closures().stream().anyMatch(c -> c.covers(day))) return false;
    if (member.leave().stream().anyMatch(l -> !at.isBefore(l.start()) && at.isBefore(l.end())))
      return false;
    var override = member.overrides().stream().filter(o -> o.date().equals(day)).findFirst();
    Stream<TimeRange> hours =
        override.isPresent()
            ? override.get().hours().stream()
            : member.hours().stream().filter(h -> h.holdOn(day)).map(h -> h.range());
    var minute = at.getHour() * 60 + at.getMinute();
    return hours.anyMatch(r -> r.from() <= minute && minute < r.to());
  }
}
