package com.xordon.core.series;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.booking.BookRequest;
import com.xordon.core.booking.Booking;
import com.xordon.core.booking.BookingDesk;
import com.xordon.core.booking.MemoryLedger;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Details;
import com.xordon.core.diary.Interval;
import com.xordon.core.diary.Part;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.series.Occurrence.Outcome;
import com.xordon.store.form.PracticeFile;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// A series of a course of which a client leaves parts out.
final class CourseSeriesTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2027-04-01T08:00:00Z"));

  /// The second part of a course that begins on the Monday before.
  private static final LocalDateTime TUESDAY = LocalDateTime.of(2027, 4, 6, 10, 0);

  private static final String PRACTICE =
      """
      {"xordon":1,"practice":{"name":"North Street","zone":"Europe/Berlin","currency":"EUR"},
       "staff":[{"id":"anna","name":"Anna",
        "hours":[{"days":["MON","TUE","WED","THU","FRI"],"from":"09:00","to":"17:00"}]}],
       "services":[
        {"id":"talk","name":"Talk","minutes":30,"step":30,"staff":[{"id":"anna"}]},
        {"id":"course","name":"Course","staff":[{"id":"anna"}],"multiDay":{"parts":[
         {"day":0,"from":"09:00","to":"12:00"},
         {"day":1,"from":"10:00","to":"11:00"},
         {"day":2,"from":"14:00","to":"16:00"}]}}]}
      """;

  private final MemoryLedger ledger = new MemoryLedger(PracticeFile.parse(PRACTICE).rules(), CLOCK);
  private final SeriesDesk series = new SeriesDesk(ledger, CLOCK);

  @Test
  void eachTimeOnlyTheWantedPartsAreBooked() {
    var answer = series.book(wish(List.of(1, 2), OnClash.FAIL));
    assertThat(answer.written()).isTrue();
    assertThat(all()).hasSize(2);
    assertThat(parts(all().getFirst())).containsExactly(TUESDAY, TUESDAY.plusDays(1).withHour(14));
    assertThat(parts(all().getLast()))
        .containsExactly(TUESDAY.plusWeeks(1), TUESDAY.plusWeeks(1).plusDays(1).withHour(14));
  }

  @Test
  void whatIsLeftOutStandsAgainstNothing() {
    take(TUESDAY.plusWeeks(1).minusDays(1).withHour(9));
    take(TUESDAY.plusWeeks(1).plusDays(1).withHour(14));
    var answer = series.plan(wish(List.of(1), OnClash.FAIL));
    assertThat(answer.occurrences())
        .extracting(Occurrence::outcome)
        .containsExactly(Outcome.BOOKED, Outcome.BOOKED);
  }

  @Test
  void theNearestTimeIsOneOfTheWantedParts() {
    take(TUESDAY.plusWeeks(1));
    var clash = series.plan(wish(List.of(1), OnClash.FAIL)).occurrences().getLast();
    assertThat(wall(clash.nearest().orElseThrow().when())).isEqualTo(TUESDAY.plusDays(6));
    assertThat(clash.nearest().orElseThrow().parts()).hasSize(1);
  }

  @Test
  void aChangeThatClashesGoesToTheNearestTimeOfTheSameParts() {
    series.book(wish(List.of(1), OnClash.FAIL));
    take(TUESDAY.plusDays(1));
    var change =
        new SeriesChange(
            all().getFirst().id(),
            Optional.of(TUESDAY.plusDays(1)),
            Optional.empty(),
            OptionalInt.empty(),
            OnClash.FAIL);
    var clash = series.planChange(change).occurrences().getFirst();
    assertThat(clash.outcome()).isEqualTo(Outcome.CLASH);
    assertThat(clash.nearest().orElseThrow().parts()).hasSize(1);
    assertThat(wall(clash.nearest().orElseThrow().when()).getHour()).isEqualTo(10);
  }

  private static SeriesWish wish(List<Integer> parts, OnClash onClash) {
    return new SeriesWish(
            new ServiceId("course"),
            Optional.empty(),
            List.of(TUESDAY, TUESDAY.plusWeeks(1)),
            Optional.empty(),
            true,
            onClash,
            Details.NONE)
        .attending(parts);
  }

  private void take(LocalDateTime wall) {
    var talk =
        new BookRequest(
            new ServiceId("talk"),
            Optional.empty(),
            wall.atZone(BERLIN).toInstant(),
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Details.NONE);
    assertThat(new BookingDesk(ledger, CLOCK).book(talk)).isInstanceOf(Booking.Made.class);
  }

  private List<Appointment> all() {
    var year = new Interval(CLOCK.instant(), CLOCK.instant().plusSeconds(366L * 86400));
    return ledger.read(page -> page.appointments(year)).stream()
        .filter(a -> a.details().series().isPresent())
        .toList();
  }

  private static List<LocalDateTime> parts(Appointment a) {
    return a.parts().stream().map(Part::when).map(CourseSeriesTest::wall).toList();
  }

  private static LocalDateTime wall(Interval when) {
    return LocalDateTime.ofInstant(when.start(), BERLIN);
  }
}
