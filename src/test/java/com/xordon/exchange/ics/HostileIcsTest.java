package com.xordon.exchange.ics;

import static com.xordon.exchange.ics.Desk.calendar;
import static com.xordon.exchange.ics.Desk.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.xordon.exchange.ImportReport;
import com.xordon.exchange.Imported;
import com.xordon.exchange.Progress;
import com.xordon.exchange.Row;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is in a file: the good events arrive, nothing else happens, and it ends soon.
final class HostileIcsTest {
  private static final String GOOD =
      event("good", "DTSTART:20260602T080000Z", "DTEND:20260602T083000Z", "SUMMARY:Good");
  private final Desk desk = new Desk();

  @Test
  void aFileCutAtAnyByteGivesTheEventsThatAreWhole() {
    var first = event("a", "DTSTART:20260601T080000Z", "DTEND:20260601T083000Z", "SUMMARY:First");
    var bytes = calendar(first, GOOD).getBytes(StandardCharsets.UTF_8);
    int firstEnd = calendar(first).length() - "END:VCALENDAR\r\n".length() - 2;
    for (int cut = 0; cut < bytes.length; cut++) {
      var fresh = new Desk();
      fresh.take(Arrays.copyOf(bytes, cut), Desk.FOR_ANNA, Progress.NONE);
      int whole =
          cut < firstEnd ? 0 : cut < bytes.length - "END:VCALENDAR\r\n".length() - 2 ? 1 : 2;
      assertThat(fresh.appointments()).as("cut at " + cut).hasSize(whole);
    }
  }

  @Test
  void anEventWithoutEndIsToldAndTheNextOneArrives() {
    var report = desk.take(calendar("BEGIN:VEVENT", "UID:x", "SUMMARY:Lost", GOOD));
    assertThat(desk.appointments()).hasSize(1);
    assertThat(report.rows().getFirst().line()).isEqualTo(3);
    assertThat(report.rows().getFirst().notes().getFirst().key()).isEqualTo("unfinished");
  }

  /// Two changes at one instant, one of which changes nothing: zone rules of Java made of both have
  /// no change after them that is later.
  @Test
  void aZoneThatChangesTwiceAtOnceEnds() {
    var twice =
        """
        BEGIN:VTIMEZONE
        TZID:Here
        BEGIN:STANDARD
        DTSTART:19701025T030000
        RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
        TZOFFSETFROM:+0200
        TZOFFSETTO:+0100
        END:STANDARD
        BEGIN:STANDARD
        DTSTART:19701025T030000
        RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
        TZOFFSETFROM:+0200
        TZOFFSETTO:+0200
        END:STANDARD
        END:VTIMEZONE
        """;
    var there =
        event(
            "x",
            "DTSTART;TZID=Here:20260602T080000",
            "DTEND;TZID=Here:20260602T090000",
            "SUMMARY:X");
    var file = calendar(twice.strip().replace("\n", "\r\n"), there);
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> desk.take(file));
    assertThat(desk.appointments()).hasSize(1);
  }

  @Test
  void randomBytesAreNoCalendar() {
    var random = new Random(7);
    for (int i = 0; i < 200; i++) {
      var bytes = new byte[random.nextInt(5000)];
      random.nextBytes(bytes);
      assertThat(desk.take(bytes, Desk.FOR_ANNA, Progress.NONE))
          .isInstanceOf(Imported.Unreadable.class);
    }
    assertThat(desk.appointments()).isEmpty();
  }

  @Test
  void randomDamageNeverBreaksTheImport() {
    var random = new Random(11);
    var files = IcsCasesTest.files().filter(f -> !f.startsWith("long")).toList();
    for (int i = 0; i < 1500; i++) {
      var bytes = IcsCasesTest.bytes(files.get(i % files.size()));
      for (int n = random.nextInt(6); n >= 0; n--) {
        bytes[random.nextInt(bytes.length)] =
            (byte) (random.nextBoolean() ? random.nextInt() : 32 + random.nextInt(95));
      }
      var fresh = new Desk();
      var once = fresh.take(bytes, Desk.FOR_ANNA, Progress.NONE);
      if (once instanceof Imported.Done) {
        var twice = Desk.report(fresh.take(bytes, Desk.FOR_ANNA, Progress.NONE));
        assertThat(twice.count(Row.Outcome.CREATED))
            .as(new String(bytes, StandardCharsets.ISO_8859_1))
            .isZero();
        assertThat(twice.count(Row.Outcome.UPDATED))
            .as(new String(bytes, StandardCharsets.ISO_8859_1))
            .isZero();
      }
    }
  }

  @Test
  void tenThousandNestedPartsHideNothingOfTheNextCalendar() {
    var file = "BEGIN:VCALENDAR\n" + "BEGIN:X\n".repeat(10_000) + calendar(GOOD);
    soon(file);
    assertThat(desk.appointments()).hasSize(1);
    var events =
        "BEGIN:VEVENT\n".repeat(10_000) + GOOD.replace("good", "other").replace("0602T", "0603T");
    soon(events);
    assertThat(desk.appointments()).hasSize(2);
  }

  @Test
  void aLineOfManyMegabytesIsPassedOver() {
    var file =
        calendar(
            event(
                "long",
                "DTSTART:20260603T080000Z",
                "DURATION:PT30M",
                "SUMMARY:Long",
                "DESCRIPTION:" + "x".repeat(12_000_000)),
            GOOD);
    soon(file);
    assertThat(desk.appointments()).hasSize(2);
    assertThat(desk.appointments().getLast().details().notes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FREQ=SECONDLY",
        "FREQ=MINUTELY;INTERVAL=1",
        "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=DAILY;BYDAY=MO;BYMONTHDAY=31;BYMONTH=4",
        "FREQ=SECONDLY;BYSECOND=0;BYHOUR=3;BYMONTHDAY=1;BYMONTH=1",
        "FREQ=YEARLY;BYYEARDAY=366;BYHOUR=0,1,2,3,4,5,6,7;BYMINUTE=0,1,2,3,4;BYSECOND=0,1,2,3;BYSETPOS=-1",
        "FREQ=DAILY;COUNT=999999999",
        "FREQ=DAILY;COUNT=99999999999999999999",
        "FREQ=DAILY;INTERVAL=2000000000",
        "FREQ=DAILY;UNTIL=99991231T235959Z",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=",
        "FREQ=SOMETIMES",
        ";;;",
        ""
      })
  void aRuleWithoutReasonEndsSoon(String rule) {
    var series =
        event("r", "DTSTART:20200101T080000Z", "DURATION:PT1S", "RRULE:" + rule, "SUMMARY:Rule");
    soon(calendar(series, GOOD));
    assertThat(desk.appointments())
        .hasSizeBetween(1, 400)
        .anyMatch(a -> a.details().title().equals("Good"));
  }

  @Test
  void manyEndlessRulesTogetherEndSoon() {
    var lines = new String[500];
    for (int i = 0; i < lines.length; i++) {
      lines[i] = event("r" + i, "DTSTART:20200101T080000Z", "DURATION:PT1S", "RRULE:FREQ=SECONDLY");
    }
    var report = soon(calendar(lines));
    assertThat(report.count(Row.Outcome.ASKS)).isEqualTo(500);
  }

  @Test
  void aZoneThatDescribesNonsenseIsAskedFor() {
    var zone =
        "BEGIN:VTIMEZONE\r\n"
            + "TZID:Odd\r\n"
            + "BEGIN:STANDARD\r\n"
            + "DTSTART:16010101T000000\r\n"
            + "TZOFFSETFROM:+9900\r\n"
            + "TZOFFSETTO:+7777\r\n"
            + "RRULE:FREQ=SECONDLY\r\n"
            + "END:STANDARD\r\n"
            + "END:VTIMEZONE";
    var odd = event("o", "DTSTART;TZID=Odd:20260603T080000", "DURATION:PT30M");
    var report = soon(calendar(zone, odd, GOOD));
    assertThat(report.count(Row.Outcome.ASKS)).isEqualTo(1);
    var quick = zone.replace("+9900", "+0100").replace("+7777", "+0200");
    soon(calendar(quick, odd.replace("UID:o", "UID:p"), GOOD));
    assertThat(desk.appointments()).hasSize(2);
  }

  @Test
  void aMegabyteOfMarkupIsTamed() {
    var file =
        calendar(
            event(
                "m",
                "DTSTART:20260603T080000Z",
                "DURATION:PT30M",
                "SUMMARY:<b>M</b>&lt;script&gt;",
                "DESCRIPTION:"
                    + "<a href=\"".repeat(2000)
                    + "<script>".repeat(500)
                    + "&amp;lt;b&amp;gt;".repeat(100)),
            GOOD);
    soon(file);
    assertThat(desk.appointments()).hasSize(2);
    assertThat(desk.appointments().getLast().details().title()).doesNotContain("<");
    assertThat(desk.appointments().getLast().details().notes()).doesNotContain("<script", "<b>");
  }

  private ImportReport soon(String file) {
    return assertTimeoutPreemptively(Duration.ofSeconds(20), () -> desk.take(file));
  }
}
