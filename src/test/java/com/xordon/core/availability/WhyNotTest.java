package com.xordon.core.availability;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Interval;
import com.xordon.core.practice.BufferPolicy;
import com.xordon.core.practice.Closure;
import com.xordon.core.practice.Leave;
import com.xordon.core.practice.Limit;
import com.xordon.core.practice.Practice;
import com.xordon.core.practice.RoomId;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import com.xordon.core.practice.StaffMember;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WhyNotTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final StaffId ANNA = new StaffId("anna");
  private static final Instant NINE = Instant.parse("2026-12-07T08:00:00Z");
  private static final Interval HALF_HOUR = Interval.of(NINE, Duration.ofMinutes(30));
  private static final LocalDate DAY = LocalDate.of(2026, 12, 7);

  private final WhyNot english = new WhyNot(rules(), Locale.ENGLISH);
  private final WhyNot german = new WhyNot(rules(), Locale.GERMAN);

  @Test
  void peopleHaveTheirNamesAndTimesAreThePractices() {
    var reason = new Reason.Overlaps(ANNA, HALF_HOUR, Optional.of(new AppointmentId("a1")));
    assertThat(english.sentence(reason))
        .isEqualTo("Anna Berg has another appointment: Mon 7 Dec 2026, 09:00–09:30.");
    assertThat(german.sentence(reason)).startsWith("Anna Berg hat einen anderen Termin: Mo");
  }

  @Test
  void aStretchOverMidnightNamesBothDays() {
    var night = Interval.of(NINE, Duration.ofHours(20));
    assertThat(english.sentence(new Reason.ExternalBusy(ANNA, night)))
        .endsWith("Mon 7 Dec 2026, 09:00–Tue 8 Dec 2026, 05:00.");
  }

  @Test
  void aLimitSaysHowManyOfHowManyInWhichPeriod() {
    var limit = new Limit(Limit.Period.MONTH, Limit.Measure.BOOKINGS, 5);
    var first = LocalDate.of(2026, 12, 1);
    assertThat(
            english.sentence(new Reason.LimitReached(new Reason.OfMember(ANNA), limit, first, 5)))
        .isEqualTo("Anna Berg has 5 of at most 5 bookings in December 2026.");
  }

  @Test
  void whatHelpsNamesTheEarliestTime() {
    assertThat(english.help(new Reason.TooSoon(NINE)))
        .isEqualTo("Choose a time from Mon 7 Dec 2026, 09:00 on, or shorten the notice.");
  }

  @Test
  void anUnknownNameIsSaidAsItsId() {
    var room = new Reason.RoomTaken(new RoomId("blue"), HALF_HOUR, Optional.empty());
    assertThat(english.sentence(room)).startsWith("blue is taken");
  }

  @ParameterizedTest
  @MethodSource("reasons")
  void everyReasonHasASentenceAndAFixInBothLanguages(Reason reason) {
    for (var whyNot : List.of(english, german)) {
      assertThat(whyNot.sentence(reason)).endsWith(".").doesNotContain("{", "}");
      assertThat(whyNot.help(reason)).endsWith(".").doesNotContain("{", "}");
    }
  }

  @Test
  void bothLanguagesHaveTheSameKeys() {
    var name = "com.xordon.core.availability.whynot";
    var root = ResourceBundle.getBundle(name, Locale.ROOT).keySet();
    var inGerman = ResourceBundle.getBundle(name, Locale.GERMAN);
    assertThat(root).isEqualTo(inGerman.keySet()).allSatisfy(inGerman::getString);
  }

  static Stream<Reason> reasons() {
    var bookings = new Limit(Limit.Period.DAY, Limit.Measure.BOOKINGS, 1);
    var minutes = new Limit(Limit.Period.WEEK, Limit.Measure.MINUTES, 90);
    var closed = new Limit(Limit.Period.YEAR, Limit.Measure.BOOKINGS, 0);
    var service = new Reason.OfService(new ServiceId("s"));
    return Stream.of(
        new Reason.OutsideHours(ANNA),
        new Reason.OtherHours(ANNA, DAY),
        new Reason.Closed(new Closure(DAY, DAY, "Holiday"), Optional.empty()),
        new Reason.OnLeave(ANNA, new Leave(DAY.atStartOfDay(), DAY.atTime(12, 0), "")),
        new Reason.Overlaps(ANNA, HALF_HOUR, Optional.empty()),
        new Reason.TooClose(ANNA, HALF_HOUR, Optional.empty(), 10),
        new Reason.PastHorizon(Optional.of(DAY), Optional.of(DAY)),
        new Reason.PastHorizon(Optional.empty(), Optional.of(DAY)),
        new Reason.PastHorizon(Optional.of(DAY), Optional.empty()),
        new Reason.LimitReached(service, bookings, DAY, 1),
        new Reason.LimitReached(service, minutes, DAY, 60),
        new Reason.LimitReached(service, closed, DAY, 0),
        new Reason.NoRoom(),
        new Reason.SeatsFull(ANNA, HALF_HOUR, 8, 8),
        new Reason.NotThisService(Optional.of(ANNA)),
        new Reason.NotThisService(Optional.empty()),
        new Reason.Inactive(ANNA),
        new Reason.OffGrid(ANNA, Optional.of(NINE), Optional.of(NINE)),
        new Reason.OffGrid(ANNA, Optional.of(NINE), Optional.empty()),
        new Reason.OffGrid(ANNA, Optional.empty(), Optional.empty()),
        new Reason.NoPanel(),
        new Reason.PartFails(1));
  }

  private static Rules rules() {
    var practice =
        new Practice(
            "Praxis",
            BERLIN,
            "EUR",
            DayOfWeek.MONDAY,
            BufferPolicy.SUM,
            Duration.ZERO,
            List.of(),
            Practice.ClientOverlap.ALLOW);
    var anna =
        new StaffMember(
            ANNA,
            "Anna Berg",
            BERLIN,
            true,
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return new Rules(practice, List.of(anna), List.of(), List.of());
  }
}
