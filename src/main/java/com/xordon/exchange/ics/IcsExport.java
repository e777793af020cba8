package com.xordon.exchange.ics;

import com.xordon.core.booking.Ledger;
import com.xordon.core.booking.Page;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Interval;
import com.xordon.core.diary.Status;
import com.xordon.core.message.ContentLines;
import com.xordon.core.practice.Client;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.StaffId;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// Gives out appointments as a calendar file. Times are in UTC, which no reader can get wrong; all
/// that aren't cancelled are in it, and an import of the file here changes nothing.
public final class IcsExport {
  /// The end of the ids we make; what has it is one of our appointments.
  static final String OURS = "@xordon";

  /// The series of an appointment, for those who know us.
  static final String SERIES = "X-XORDON-SERIES";

  private static final Interval ALL =
      new Interval(Instant.parse("1900-01-01T00:00:00Z"), Instant.parse("2200-12-31T00:00:00Z"));

  private final Ledger ledger;
  private final InstantSource clock;

  public IcsExport(Ledger ledger, InstantSource clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  /// The appointments of one person, or of all; answers how many they are.
  public int write(Path file, Optional<StaffId> staff) throws IOException {
    try (var out = Files.newOutputStream(file)) {
      return write(out, staff);
    }
  }

  public int write(OutputStream out, Optional<StaffId> staff) throws IOException {
    try {
      return ledger.read(page -> write(page, out, staff));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private int write(Page page, OutputStream out, Optional<StaffId> staff) {
    var lines = new ContentLines();
    var rules = page.rules();
    var summary = new Summary(page);
    int count = 0;
    try {
      lines.add("BEGIN:VCALENDAR");
      lines.add("VERSION:2.0");
      lines.add("PRODID:-//Xordon//Xordon Desk//EN");
      lines.text("X-WR-CALNAME", rules.practice().name());
      lines.add("X-WR-TIMEZONE:" + rules.practice().zone());
      for (var a : page.appointments(ALL)) {
        if (!a.holdsTime() || staff.filter(s -> !a.staff().contains(s)).isPresent()) continue;
        events(lines, a, summary.of(a), rules, a.client().flatMap(page::client));
        out.write(lines.take().getBytes(StandardCharsets.UTF_8));
        count++;
      }
      lines.add("END:VCALENDAR");
      out.write(lines.take().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return count;
  }

  private void events(
      ContentLines lines, Appointment a, String title, Rules rules, Optional<Client> client) {
    var times = a.occupied();
    for (int i = 0; i < times.size(); i++) {
      lines.add("BEGIN:VEVENT");
      lines.text("UID", times.size() == 1 ? uid(a) : a.id() + "." + (i + 1) + OURS);
      lines.time("DTSTAMP", clock.instant());
      lines.time("CREATED", a.created());
      lines.time("DTSTART", times.get(i).start());
      lines.time("DTEND", times.get(i).end());
      lines.add("SEQUENCE:" + sequence(a));
      lines.text("SUMMARY", title);
      lines.text("DESCRIPTION", a.details().notes());
      lines.text("CATEGORIES", rules.service(a.service()).map(Service::name).orElse(""));
      client.ifPresent(c -> lines.add(attendee(c)));
      lines.add("STATUS:" + (a.status() == Status.REQUESTED ? "TENTATIVE" : "CONFIRMED"));
      lines.text(SERIES, a.details().series().orElse(""));
      lines.add("END:VEVENT");
    }
  }

  /// The id of the calendar it came from, so that both go on speaking of the same event; an
  /// occurrence would need its series there, so it goes by ours.
  private static String uid(Appointment a) {
    return a.details()
        .ext()
        .filter(e -> e.source().equals(Wish.SOURCE))
        .filter(e -> e.id().equals(Known.uid(e.id())))
        .map(e -> e.id())
        .orElse(a.id() + OURS);
  }

  private static int sequence(Appointment a) {
    return a.details().ext().map(e -> Wish.Version.parse(e.version()).sequence()).orElse(0);
  }

  /// No server is to write to them because we export.
  private static String attendee(Client client) {
    var address = client.email().isEmpty() ? "invalid:nomail" : "mailto:" + client.email().strip();
    return "ATTENDEE;CN=" + ContentLines.quoted(client.name()) + ";SCHEDULE-AGENT=NONE:" + address;
  }
}
