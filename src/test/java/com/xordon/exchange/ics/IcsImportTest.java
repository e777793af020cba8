package com.xordon.exchange.ics;

import static com.xordon.exchange.ics.Desk.calendar;
import static com.xordon.exchange.ics.Desk.event;
import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.change.Deed;
import com.xordon.core.diary.Cancellation;
import com.xordon.core.diary.Interval;
import com.xordon.core.diary.Status;
import com.xordon.core.practice.StaffId;
import com.xordon.exchange.ImportReport;
import com.xordon.exchange.Imported;
import com.xordon.exchange.Progress;
import com.xordon.exchange.Row;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class IcsImportTest {
  private static final String WEEKLY =
      event(
          "w",
          "DTSTART;TZID=Europe/Berlin:20260601T090000",
          "DURATION:PT30M",
          "RRULE:FREQ=WEEKLY;COUNT=4",
          "SUMMARY:Weekly");
  private final Desk desk = new Desk();

  @Test
  void aSeriesMovedByAnHourIsMovedAndNotDoubled() {
    desk.take(calendar(WEEKLY));
    var report = desk.take(calendar(WEEKLY.replace("T090000", "T100000")));
    assertThat(report.count(Row.Outcome.UPDATED)).isEqualTo(4);
    assertThat(starts())
        .containsExactly(
            "2026-06-01T08:00:00Z",
            "2026-06-08T08:00:00Z",
            "2026-06-15T08:00:00Z",
            "2026-06-22T08:00:00Z");
    assertThat(again(WEEKLY.replace("T090000", "T100000")).count(Row.Outcome.UNCHANGED))
        .isEqualTo(4);
  }

  @Test
  void anOccurrenceThatIsGoneIsAskedForAndStays() {
    desk.take(calendar(WEEKLY));
    var report = desk.take(calendar(WEEKLY.replace("COUNT=4", "COUNT=3")));
    assertThat(report.count(Row.Outcome.ASKS)).isEqualTo(1);
    assertThat(desk.appointments()).hasSize(4);
  }

  @Test
  void aSingleEventThatBecomesASeriesIsItsFirstOccurrence() {
    desk.take(calendar(WEEKLY.replace("RRULE:FREQ=WEEKLY;COUNT=4\r\n", "")));
    var report = desk.take(calendar(WEEKLY));
    assertThat(report.count(Row.Outcome.CREATED)).isEqualTo(3);
    assertThat(desk.appointments()).hasSize(4);
    assertThat(again(WEEKLY).count(Row.Outcome.CREATED)).isZero();
  }

  @Test
  void whatWasMovedOrCancelledAtTheDeskStaysSo() {
    desk.take(calendar(WEEKLY));
    var first = desk.appointments().getFirst();
    var noon = Interval.of(Instant.parse("2026-06-02T12:00:00Z"), Duration.ofMinutes(30));
    desk.ledger.write(
        Deed.MOVE,
        page -> {
          page.save(first.movedTo(noon, List.of(), first.staff(), List.of(), Optional.empty()));
          return "";
        });
    desk.booking.cancel(desk.appointments().getLast().id(), Cancellation.By.CLIENT, "ill");
    var before = desk.state();
    var report = desk.take(calendar(WEEKLY));
    assertThat(report.count(Row.Outcome.UNCHANGED)).isEqualTo(4);
    assertThat(desk.state()).isEqualTo(before);
  }

  @Test
  void whatTheFileCallsOffIsCancelledOnlyWhenAskedTo() {
    desk.take(calendar(WEEKLY));
    var off = calendar("METHOD:CANCEL", WEEKLY.replace("SUMMARY", "SEQUENCE:1\r\nSUMMARY"));
    assertThat(desk.take(off).count(Row.Outcome.ASKS)).isEqualTo(4);
    assertThat(desk.take(off, Desk.FOR_ANNA.cancellingToo()).count(Row.Outcome.UPDATED))
        .isEqualTo(4);
    assertThat(desk.appointments()).allMatch(a -> a.status() == Status.CANCELLED);
    assertThat(desk.take(off, Desk.FOR_ANNA.cancellingToo()).count(Row.Outcome.UPDATED)).isZero();
  }

  @Test
  void anUnknownZoneIsAskedForAndTakenWithTheAnswer() {
    var file = calendar(event("z", "DTSTART;TZID=Middle Earth:20260601T090000", "DURATION:PT30M"));
    var report = desk.take(file);
    assertThat(report.count(Row.Outcome.ASKS)).isEqualTo(1);
    assertThat(report.rows().getFirst().reason(Locale.ENGLISH)).contains("\"Middle Earth\"");
    assertThat(report.rows().getFirst().reason(Locale.GERMAN)).contains("„Middle Earth“");
    desk.take(file, Desk.FOR_ANNA.withUnknownZone(ZoneId.of("Asia/Tokyo")));
    assertThat(starts()).containsExactly("2026-06-01T00:00:00Z");
  }

  @Test
  void aZoneOfItsOwnThatIsNowhereElseIsObeyed() {
    var zone =
        "BEGIN:VTIMEZONE\r\n"
            + "TZID:Island\r\n"
            + "BEGIN:STANDARD\r\n"
            + "DTSTART:19700101T000000\r\n"
            + "TZOFFSETFROM:+0317\r\n"
            + "TZOFFSETTO:+0317\r\n"
            + "END:STANDARD\r\n"
            + "END:VTIMEZONE";
    desk.take(calendar(zone, event("z", "DTSTART;TZID=Island:20260601T090000", "DURATION:PT30M")));
    assertThat(starts()).containsExactly("2026-06-01T05:43:00Z");
  }

  @Test
  void wholeDaysMoveWithTheirEvent() {
    var day = event("d", "DTSTART;VALUE=DATE:20260601", "SUMMARY:Away");
    desk.take(calendar(day));
    var report = desk.take(calendar(day.replace("0601", "0603")));
    assertThat(report.count(Row.Outcome.UPDATED)).isEqualTo(1);
    assertThat(desk.busy()).hasSize(1);
    assertThat(desk.busy().getFirst().when().start()).isEqualTo("2026-06-02T22:00:00Z");
    desk.undo();
    assertThat(desk.busy().getFirst().when().start()).isEqualTo("2026-05-31T22:00:00Z");
  }

  @Test
  void oneCalendarBlocksTheDaysOfTwoPeople() {
    var day = calendar(event("d", "DTSTART;VALUE=DATE:20260601", "SUMMARY:Closed"));
    desk.take(day);
    var ben = new IcsOptions(new StaffId("ben"));
    assertThat(desk.take(day, ben).count(Row.Outcome.CREATED)).isEqualTo(1);
    assertThat(desk.take(day, ben).count(Row.Outcome.UNCHANGED)).isEqualTo(1);
    assertThat(desk.take(day).count(Row.Outcome.UNCHANGED)).isEqualTo(1);
    assertThat(desk.busy()).hasSize(2);
  }

  @Test
  void nobodyImportsForAStranger() {
    var file = calendar(WEEKLY).getBytes(StandardCharsets.UTF_8);
    var outcome = desk.take(file, new IcsOptions(new StaffId("zoe")), Progress.NONE);
    assertThat(outcome).isEqualTo(new Imported.UnknownStaff(new StaffId("zoe")));
  }

  @Test
  void aDailySeriesKeepsItsWallTimeThroughBothClockChanges() {
    desk.take(
        calendar(
            event(
                "n",
                "DTSTART;TZID=Europe/Berlin:20260101T023000",
                "DURATION:PT15M",
                "RRULE:FREQ=DAILY",
                "SUMMARY:Night")));
    assertThat(starts())
        .hasSize(365)
        .contains("2026-03-28T01:30:00Z", "2026-03-29T01:30:00Z", "2026-03-30T00:30:00Z")
        .contains("2026-10-24T00:30:00Z", "2026-10-25T00:30:00Z", "2026-10-26T01:30:00Z");
  }

  @Test
  void twoPeopleOfOneAddressAreTwoContacts() {
    var ada =
        event(
            "a",
            "DTSTART:20260601T070000Z",
            "DURATION:PT30M",
            "ATTENDEE;CN=Ada Klein:mailto:klein@example.org");
    var ben =
        event(
            "b",
            "DTSTART:20260602T070000Z",
            "DURATION:PT30M",
            "ATTENDEE;CN=\"Klein, Ben\":MAILTO:Klein@example.org");
    var same =
        event(
            "c",
            "DTSTART:20260603T070000Z",
            "DURATION:PT30M",
            "ATTENDEE;CN=Ben Klein:mailto:klein@example.org");
    desk.take(calendar(ada, ben, same));
    assertThat(desk.clients()).hasSize(3);
  }

  @Test
  void nothingToWriteIsNoDeed() {
    desk.take(calendar(WEEKLY));
    int deeds = desk.ledger.steps().size();
    desk.take(calendar(WEEKLY));
    assertThat(desk.ledger.steps()).hasSize(deeds);
  }

  @Test
  void wideTextIsReadByItsMark() {
    for (var charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      for (var mark : List.of("", "\uFEFF")) {
        var fresh = new Desk();
        var bytes = (mark + calendar(WEEKLY.replace("Weekly", "Größe"))).getBytes(charset);
        fresh.take(bytes, Desk.FOR_ANNA, Progress.NONE);
        assertThat(fresh.appointments())
            .hasSize(4)
            .allMatch(a -> a.details().title().equals("Größe"));
      }
    }
  }

  private ImportReport again(String event) {
    return desk.take(calendar(event));
  }

  private List<String> starts() {
    return desk.appointments().stream().map(a -> a.when().start().toString()).toList();
  }
}
