package com.xordon.bench;

import com.xordon.core.change.Deed;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Cancellation;
import com.xordon.core.diary.Details;
import com.xordon.core.diary.Interval;
import com.xordon.core.diary.Status;
import com.xordon.core.practice.ClientId;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import com.xordon.store.Author;
import com.xordon.store.Books;
import com.xordon.store.Store;
import com.xordon.store.form.PracticeFile;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A practice of sixty people over five years of working days.
final class YearsOfBooks {
  static final LocalDate FIRST = LocalDate.of(2022, 1, 3);
  static final int YEARS = 5;
  static final Instant NOW = Instant.parse("2026-11-26T10:07:00Z");
  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  private static final int STAFF = 60;
  private static final int SERVICES = 10;
  private static final int AT_ONCE = 5_000;
  private static final int DAYS = YEARS * 365;

  private YearsOfBooks() {}

  static Books open(Path home, int appointments) {
    var books = Store.open(home, InstantSource.fixed(NOW), new Author("bench", "bench"));
    books.importPractice(PracticeFile.parse(practice()));
    var random = new SplittableRandom(7);
    for (int from = 0; from < appointments; from += AT_ONCE) {
      int first = from;
      books
          .ledger()
          .write(
              Deed.IMPORT,
              page -> {
                for (int i = first; i < Math.min(appointments, first + AT_ONCE); i++) {
                  page.save(appointment(i, appointments, random));
                }
                return true;
              });
    }
    return books;
  }

  static Appointment appointment(int i, int all, SplittableRandom random) {
    var day = FIRST.plusDays((long) i * DAYS / all);
    if (day.getDayOfWeek().getValue() > 5) day = day.minusDays(2);
    var start = day.atTime(8 + random.nextInt(10), 15 * random.nextInt(4)).atZone(ZONE).toInstant();
    var created = start.minus(Duration.ofMinutes(30 + random.nextInt(60 * 24 * 40)));
    var status = status(start, random);
    boolean cancelled = status == Status.CANCELLED;
    return new Appointment(
        new AppointmentId("a%07d".formatted(i)),
        new ServiceId("s" + random.nextInt(SERVICES)),
        Optional.of(new ClientId("c" + random.nextInt(all / 5 + 1))),
        List.of(new StaffId("m" + random.nextInt(STAFF))),
        List.of(),
        Interval.of(start, Duration.ofMinutes(45)),
        List.of(),
        status,
        created,
        1,
        details(random),
        Optional.empty(),
        cancelled
            ? Optional.of(
                new Cancellation(Cancellation.By.CLIENT, start.minus(Duration.ofHours(9)), ""))
            : Optional.empty());
  }

  private static Status status(Instant start, SplittableRandom random) {
    int dice = random.nextInt(100);
    if (dice < 8) return Status.CANCELLED;
    if (!start.isBefore(NOW)) return Status.BOOKED;
    if (dice < 12) return Status.NO_SHOW;
    return dice < 14 ? Status.CONFIRMED : Status.COMPLETED;
  }

  private static Details details(SplittableRandom random) {
    var source = List.of("desk", "page", "ics").get(random.nextInt(3));
    return new Details(OptionalLong.empty(), "", "", source, Optional.empty(), Optional.empty());
  }

  private static String practice() {
    var week = "[\"MON\",\"TUE\",\"WED\",\"THU\",\"FRI\"]";
    var staff =
        IntStream.range(0, STAFF)
            .mapToObj(i ->
                ("{\"id\":\"m%d\",\"name\":\"Member %d\",\"hours\":[{\"days\":%s,"
                        + "\"from\":\"08:00\",\"to\":\"12:00\"},{\"days\":%s,\"from\":\"13:00\","
                        + "\"to\":\"18:00\"}]}")
                    .formatted(i, i, week, week))
            .collect(Collectors.joining(","));
    var services =
        IntStream.range(0, SERVICES)
            .mapToObj(i ->
                ("{\"id\":\"s%d\",\"name\":\"Service %d\",\"minutes\":45,\"price\":%d,"
                        + "\"video\":\"%s\",\"staff\":[{\"id\":\"m0\"}]}")
                    .formatted(i, i, 5000 + 100 * i, i % 5 == 0 ? "zoom" : ""))
            .map(s -> s.replace("\"video\":\"\",", ""))
            .collect(Collectors.joining(","));
    return ("{\"xordon\":1,\"practice\":{\"name\":\"Bench\",\"zone\":\"%s\",\"currency\":\"EUR\"},"
            + "\"staff\":[%s],\"services\":[%s]}")
        .formatted(ZONE, staff, services);
  }
}
