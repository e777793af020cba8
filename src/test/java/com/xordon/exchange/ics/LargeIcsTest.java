package com.xordon.exchange.ics;

import static com.xordon.exchange.ics.Desk.calendar;
import static com.xordon.exchange.ics.Desk.event;
import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.exchange.Imported;
import com.xordon.exchange.Progress;
import com.xordon.exchange.Row;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LargeIcsTest {
  private static final int EVENTS = 50_000;
  private static final byte[] FILE = file();
  private final Desk desk = new Desk();

  @Test
  void fiftyThousandEventsArriveAndTheProgressNeverFalls() {
    var heard = new ArrayList<Long>();
    var began = System.nanoTime();
    var report = Desk.report(desk.take(FILE, Desk.FOR_ANNA, (done, total) -> heard.add(done)));
    System.out.println("50,000 events: " + (System.nanoTime() - began) / 1_000_000 + " ms");
    assertThat(report.count(Row.Outcome.CREATED)).isEqualTo(EVENTS);
    assertThat(heard).isSorted().hasSizeGreaterThan(50).endsWith(1000L);
    var again = Desk.report(desk.take(FILE, Desk.FOR_ANNA, Progress.NONE));
    assertThat(again.count(Row.Outcome.UNCHANGED)).isEqualTo(EVENTS);
    assertThat(desk.ledger.steps()).hasSize(2);
  }

  @Test
  void callingItOffAnywhereLeavesNothingBehind() {
    for (long after : List.of(0L, 20L, 150L, 299L, 300L, 301L, 600L, 999L)) {
      var seen = new long[1];
      var outcome =
          desk.take(
              FILE,
              Desk.FOR_ANNA,
              new Progress() {
                @Override
                public void at(long done, long total) {
                  seen[0] = done;
                }

                @Override
                public boolean cancelled() {
                  return seen[0] >= after;
                }
              });
      assertThat(outcome).as("after " + after).isInstanceOf(Imported.Cancelled.class);
      assertThat(desk.appointments()).isEmpty();
      assertThat(desk.ledger.steps()).hasSize(1);
    }
  }

  private static byte[] file() {
    var lines = new ArrayList<String>();
    var day = LocalDate.of(2024, 1, 1);
    for (int i = 0; i < EVENTS; i++) {
      var start =
          day.plusDays(i / 32)
              .atTime(6, 0)
              .plusMinutes(30L * (i % 32))
              .format(DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss"));
      lines.add(
          event(
              "large-" + i,
              "DTSTART;TZID=Europe/Berlin:" + start,
              "DURATION:PT30M",
              "SUMMARY:Visit " + i,
              "DESCRIPTION:Brings the letter of the insurance\\, asks for a later time."));
    }
    return calendar(lines.toArray(String[]::new)).getBytes(StandardCharsets.UTF_8);
  }
}
