package com.xordon.exchange.ics;

import static com.xordon.exchange.ics.Desk.calendar;
import static com.xordon.exchange.ics.Desk.event;
import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.change.Deed;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Cancellation;
import com.xordon.core.diary.Details;
import com.xordon.core.diary.Interval;
import com.xordon.core.diary.Part;
import com.xordon.core.diary.Status;
import com.xordon.core.practice.ClientId;
import com.xordon.core.practice.ServiceId;
import com.xordon.exchange.Progress;
import com.xordon.exchange.Row;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

final class IcsExportTest {
  private static final Interval NINE =
      new Interval(Instant.parse("2026-06-01T07:00:00Z"), Instant.parse("2026-06-01T07:45:00Z"));
  private final Desk desk = new Desk();

  @Test
  void anImportOfTheExportChangesNothing() {
    for (var file : IcsCasesTest.files().toList()) {
      var fresh = new Desk();
      fresh.take(IcsCasesTest.bytes(file), Desk.FOR_ANNA, Progress.NONE);
      var before = fresh.state();
      var report = fresh.take(fresh.export());
      assertThat(report.count(Row.Outcome.CREATED)).as(file).isZero();
      assertThat(report.count(Row.Outcome.UPDATED)).as(file).isZero();
      assertThat(report.count(Row.Outcome.SKIPPED)).as(file).isZero();
      assertThat(fresh.state()).as(file).isEqualTo(before);
    }
  }

  @Test
  void theExportArrivesInAnotherPracticeAsItWas() {
    for (var file : IcsCasesTest.files().toList()) {
      var here = new Desk();
      here.take(IcsCasesTest.bytes(file), Desk.FOR_ANNA, Progress.NONE);
      var there = new Desk();
      there.take(here.export());
      assertThat(facts(there)).as(file).isEqualTo(facts(here));
    }
  }

  @Test
  void appointmentsOfTheDeskComeBackAsTheSame() {
    var notes = "Brings; a \"letter\", \\ and\nа 日本 😀 ".repeat(9) + "\n\n\nend ";
    keep(
        appointment(
            "a1",
            new Details(
                OptionalLong.empty(), "", notes, "desk", Optional.of("s-1"), Optional.empty()),
            List.of()));
    var two = new Interval(NINE.end(), NINE.end().plusSeconds(3600));
    keep(appointment("a2", Details.NONE, List.of(NINE, two)));
    var before = desk.state();
    var report = desk.take(desk.export());
    assertThat(report.count(Row.Outcome.UNCHANGED)).isEqualTo(3);
    assertThat(report.rows()).hasSize(3);
    assertThat(desk.state()).isEqualTo(before);
    var there = new Desk();
    there.take(desk.export());
    var came = there.appointments().getFirst();
    assertThat(came.details().title()).isEqualTo("Physiotherapy Mira Sandvik");
    assertThat(came.details().notes()).isEqualTo(PlainText.of(notes));
    assertThat(came.details().series()).contains("s-1");
    assertThat(came.service()).isEqualTo(new ServiceId("physio"));
    assertThat(there.clients()).hasSize(1);
  }

  @Test
  void linesEndInCrLfAndAreFoldedBetweenCharacters() throws Exception {
    desk.take(
        calendar(
            event(
                "e",
                "DTSTART:20260601T070000Z",
                "DURATION:PT30M",
                "SUMMARY:" + "Größe 日本 😀 ".repeat(30))));
    var text = desk.export();
    assertThat(text).endsWith("END:VCALENDAR\r\n").doesNotContainPattern("[^\r]\n");
    for (var line : text.split("\r\n", -1)) {
      assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
    }
    var read = new CalendarBuilder().build(new StringReader(text));
    var event = (VEvent) read.getComponents("VEVENT").getFirst();
    assertThat(event.getSummary().getValue()).isEqualTo("Größe 日本 😀 ".repeat(30).strip());
    read.validate();
  }

  @Test
  void cancelledOnesAndThoseOfOthersStayAtHome() {
    keep(
        appointment("a1", Details.NONE, List.of())
            .cancelled(new Cancellation(Cancellation.By.CLIENT, NINE.start(), "ill")));
    assertThat(desk.export()).doesNotContain("VEVENT");
  }

  private void keep(Appointment appointment) {
    desk.ledger.write(
        Deed.BOOK,
        page -> {
          page.save(appointment);
          return "";
        });
  }

  private static Appointment appointment(String id, Details details, List<Interval> parts) {
    var when = parts.isEmpty() ? NINE : new Interval(NINE.start(), parts.getLast().end());
    return new Appointment(
        new AppointmentId(id),
        new ServiceId("physio"),
        Optional.of(new ClientId("c1")),
        List.of(Desk.ANNA),
        List.of(),
        when,
        parts.stream().map(Part::new).toList(),
        Status.CONFIRMED,
        NINE.start(),
        1,
        details,
        Optional.empty(),
        Optional.empty());
  }

  /// What another practice can know of each appointment.
  private static List<String> facts(Desk desk) {
    return desk.appointments().stream()
        .map(a ->
            a.details().title()
                + " "
                + a.when()
                + " "
                + a.details().notes()
                + client(desk, a)
                + a.details().series())
        .sorted()
        .toList();
  }

  private static String client(Desk desk, Appointment a) {
    return desk.clients().stream()
        .filter(c -> a.client().filter(c.id()::equals).isPresent())
        .map(c -> c.name() + c.email())
        .findFirst()
        .orElse("");
  }
}
