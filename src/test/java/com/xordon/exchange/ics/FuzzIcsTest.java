package com.xordon.exchange.ics;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.exchange.Imported;
import com.xordon.exchange.Progress;
import com.xordon.fuzz.Mutants;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/// Spoilt calendars are taken or told to be unreadable, and nothing else happens.
class FuzzIcsTest {
  static final String SERIES =
      """
      BEGIN:VCALENDAR
      VERSION:2.0
      BEGIN:VTIMEZONE
      TZID:Here
      BEGIN:STANDARD
      DTSTART:19701025T030000
      RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
      TZOFFSETFROM:+0200
      TZOFFSETTO:+0100
      END:STANDARD
      END:VTIMEZONE
      BEGIN:VEVENT
      UID:s@example.org
      DTSTAMP:20260101T000000Z
      DTSTART;TZID=Here:20260602T080000
      DURATION:PT45M
      RRULE:FREQ=WEEKLY;COUNT=5;BYDAY=TU
      EXDATE;TZID=Here:20260609T080000
      SUMMARY:Physio\\, weekly
      ATTENDEE;CN="Klein, Ada":mailto:ada@example.org
      END:VEVENT
      BEGIN:VEVENT
      UID:d@example.org
      DTSTART;VALUE=DATE:20260704
      SUMMARY:Away
      END:VEVENT
      END:VCALENDAR
      """
          .replace("\n", "\r\n");
  static final String PLAIN =
      """
      BEGIN:VCALENDAR
      BEGIN:VEVENT
      UID:a
      DTSTART:20260602T080000Z
      DTEND:20260602T083000Z
      SUMMARY:Good
      RECURRENCE-ID:20260602T080000Z
      STATUS:CANCELLED
      END:VEVENT
      END:VCALENDAR
      """;

  @Test
  void aSpoiltCalendarIsTakenOrUnreadable() {
    var taken = new AtomicLong();
    long seen =
        new Mutants(
                List.of(SERIES, PLAIN),
                List.of(
                    "\r\n",
                    "\n ",
                    ";",
                    ":",
                    ",",
                    "\"",
                    "BEGIN:VEVENT\r\n",
                    "END:VEVENT\r\n",
                    "RRULE:FREQ=SECONDLY\r\n",
                    "FREQ=DAILY",
                    "INTERVAL=0",
                    "COUNT=999999999",
                    "UNTIL=20991231",
                    "BYDAY=-53SU",
                    "BYSETPOS=-1",
                    "99999999T999999",
                    "DURATION:-PT1S",
                    "P99999999W",
                    "TZID=Nowhere",
                    "\u0000",
                    "\uFEFF",
                    "X-" + "A".repeat(300)))
            .each(
                Mutants.MOST,
                bytes -> {
                  var desk = new Desk();
                  if (desk.take(bytes, Desk.FOR_ANNA, Progress.NONE) instanceof Imported.Done)
                    taken.incrementAndGet();
                });
    assertThat(taken.get()).isBetween(seen / 100, seen - 1);
  }
}
