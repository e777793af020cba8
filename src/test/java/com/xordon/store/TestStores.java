package com.xordon.store;

import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Details;
import com.xordon.core.diary.Interval;
import com.xordon.core.diary.Status;
import com.xordon.core.diary.TimeWish;
import com.xordon.core.diary.WaitlistEntry;
import com.xordon.core.diary.WaitlistId;
import com.xordon.core.practice.ClientId;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import com.xordon.core.practice.TimeRange;
import com.xordon.store.disk.FileDisk;
import com.xordon.store.form.PracticeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Stores and rows for tests.
public final class TestStores {
  public static final Instant NOW = Instant.parse("2031-03-01T08:00:00Z");
  static final String OPEN_MARK = "open.json";
  private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");
  private static final Author TESTER = new Author("tester", "here");
  private static final String PRACTICE =
      """
      {"xordon":1,"practice":{"name":"North Street","zone":"Europe/Berlin","currency":"EUR"},
       "staff":[{"id":"anna","name":"Anna","hours":[{"days":["MON","TUE","WED","THU","FRI"],"from":"09:00","to":"17:00"}]},
                {"id":"ben","name":"Ben","zone":"Europe/London","hours":[{"days":["MON"],"from":"09:00","to":"17:00"}],
                 "leave":[{"start":"2031-12-07T00:00","end":"2031-12-09T00:00","reason":"holiday"}],
                 "overrides":[{"date":"2031-12-01","hours":[]}]}],
       "rooms":[{"id":"r1","name":"Room 1","floor":2}],
       "services":[{"id":"physio","name":"Physio","minutes":30,"staff":[{"id":"anna"},{"id":"ben","weight":7}]}],
       "contacts":[{"id":"c1","name":"Ada Klein","email":"ada@example.org","phone":"+49301234567"}]}
      """;

  private TestStores() {}

  static Store open(Path folder) {
    return Store.open(folder, () -> NOW, TESTER, FileDisk::new);
  }

  static Store open(Path folder, Store.Disks disks) {
    return Store.open(folder, () -> NOW, TESTER, disks);
  }

  /// What is in a folder that a process had open when it was killed, or when the power went.
  static String openMark(boolean powerWent) {
    try {
      var boot = powerWent ? "another" : Files.readString(BOOT).strip();
      return "{\"boot\":\"%s\"}".formatted(boot);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static PracticeFile practice() {
    return PracticeFile.parse(PRACTICE);
  }

  /// Ada has 9:00 held for her, after she declined the hour before.
  static WaitlistEntry waiting(String id, Instant nine) {
    var wish =
        new TimeWish(
            new ServiceId("physio"),
            List.of(new StaffId("anna")),
            Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY),
            List.of(new TimeRange(540, 720), new TimeRange(1020, 1440)),
            Optional.of(LocalDate.of(2031, 3, 2)),
            Optional.of(LocalDate.of(2031, 4, 2)));
    return new WaitlistEntry(
        new WaitlistId(id),
        new ClientId("c1"),
        wish,
        4,
        NOW,
        "rings twice",
        WaitlistEntry.State.OFFERED,
        Optional.of(new WaitlistEntry.Offer(new AppointmentId("a9"), nine)),
        List.of(nine.minusSeconds(3600)));
  }

  static Appointment appointment(String id, Instant start) {
    return appointment(id, start, Duration.ofMinutes(30));
  }

  static Appointment appointment(String id, Instant start, Duration length) {
    return new Appointment(
        new AppointmentId(id),
        new ServiceId("physio"),
        Optional.empty(),
        List.of(new StaffId("anna")),
        List.of(),
        Interval.of(start, length),
        List.of(),
        Status.BOOKED,
        NOW,
        1,
        Details.NONE,
        Optional.empty(),
        Optional.empty());
  }
}
