package com.xordon.exchange.ics;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.booking.BookingDesk;
import com.xordon.core.booking.MemoryLedger;
import com.xordon.core.booking.Undoing;
import com.xordon.core.change.Deed;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Busy;
import com.xordon.core.diary.Interval;
import com.xordon.core.practice.Assignment;
import com.xordon.core.practice.BufferPolicy;
import com.xordon.core.practice.Client;
import com.xordon.core.practice.ClientId;
import com.xordon.core.practice.Grid;
import com.xordon.core.practice.Horizon;
import com.xordon.core.practice.Practice;
import com.xordon.core.practice.RoundRobin;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.ServiceStaff;
import com.xordon.core.practice.StaffId;
import com.xordon.core.practice.StaffMember;
import com.xordon.exchange.ImportReport;
import com.xordon.exchange.Imported;
import com.xordon.exchange.Progress;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// A practice in Berlin into which calendars are imported.
final class Desk {
  static final StaffId ANNA = new StaffId("anna");
  static final IcsOptions FOR_ANNA =
      new IcsOptions(ANNA).between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
  private static final Interval ALL =
      new Interval(Instant.parse("1900-01-01T00:00:00Z"), Instant.parse("2200-01-01T00:00:00Z"));
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-01-10T08:00:00Z"));

  final MemoryLedger ledger = new MemoryLedger(rules(), CLOCK);
  final BookingDesk booking = new BookingDesk(ledger, CLOCK);

  Desk() {
    ledger.write(
        Deed.SET_UP,
        page -> {
          var mail = "mira.sandvik@example.org";
          page.save(new Client(new ClientId("c1"), "Mira Sandvik", mail, "+493023125001"));
          return "";
        });
  }

  Imported take(byte[] file, IcsOptions options, Progress progress) {
    try {
      return new IcsImport(ledger, CLOCK)
          .run(new ByteArrayInputStream(file), file.length, options, progress);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ImportReport take(String file, IcsOptions options) {
    return report(take(file.getBytes(StandardCharsets.UTF_8), options, Progress.NONE));
  }

  ImportReport take(String file) {
    return take(file, FOR_ANNA);
  }

  static ImportReport report(Imported outcome) {
    assertThat(outcome).isInstanceOf(Imported.Done.class);
    return ((Imported.Done) outcome).report();
  }

  String export() {
    var out = new ByteArrayOutputStream();
    try {
      new IcsExport(ledger, CLOCK).write(out, Optional.empty());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  List<Appointment> appointments() {
    return ledger.read(page -> page.appointments(ALL));
  }

  List<Busy> busy() {
    return ledger.read(page -> page.busy(ALL));
  }

  List<Client> clients() {
    return ledger.read(page -> page.clients("", 100_000));
  }

  Rules rulesNow() {
    return ledger.read(page -> page.rules());
  }

  /// Everything there is, to be compared.
  List<Object> state() {
    return List.of(appointments(), busy(), clients(), rulesNow().services());
  }

  void undo() {
    assertThat(booking.undo()).isInstanceOf(Undoing.Done.class);
  }

  void redo() {
    assertThat(booking.redo()).isInstanceOf(Undoing.Done.class);
  }

  /// A calendar around some lines.
  static String calendar(String... lines) {
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
        + String.join("\r\n", lines)
        + "\r\nEND:VCALENDAR\r\n";
  }

  static String event(String uid, String... lines) {
    return "BEGIN:VEVENT\r\nUID:" + uid + "\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT";
  }

  private static Rules rules() {
    var zone = ZoneId.of("Europe/Berlin");
    var practice =
        new Practice(
            "North Street",
            zone,
            "EUR",
            DayOfWeek.MONDAY,
            BufferPolicy.SUM,
            Duration.ofHours(24),
            List.of(),
            Practice.ClientOverlap.ALLOW);
    return new Rules(
        practice,
        List.of(staff(ANNA, "Anna Berg", zone), staff(new StaffId("ben"), "Ben Ost", zone)),
        List.of(),
        List.of(service("physio", "Physiotherapy", 45), service("consult", "Consultation", 30)));
  }

  private static StaffMember staff(StaffId id, String name, ZoneId zone) {
    return new StaffMember(
        id, name, zone, true, Optional.empty(), List.of(), List.of(), List.of(), List.of());
  }

  private static Service service(String id, String name, int minutes) {
    return new Service(
        new ServiceId(id),
        name,
        minutes,
        new Service.Starts(15, Grid.CLOCK, Duration.ZERO, new Horizon.Unlimited()),
        Service.Buffers.NONE,
        List.of(),
        List.of(),
        OptionalLong.of(4000),
        1,
        List.of(),
        List.of(new ServiceStaff(ANNA)),
        Assignment.SINGLE,
        RoundRobin.USUAL,
        List.of(),
        List.of(),
        Optional.empty());
  }
}
