package com.xordon.bench;

import com.xordon.core.change.Deed;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Details;
import com.xordon.core.diary.Interval;
import com.xordon.core.diary.Status;
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
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Books full of appointments, the same number in each week.
final class Diaries {
  static final LocalDate MONDAY = LocalDate.of(2027, 1, 4);
  static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2027-01-04T08:00:00Z"));
  private static final int STAFF = 6;
  private static final int AT_ONCE = 10_000;
  private static final int FIRST_HOUR = 8;
  private static final int QUARTERS = 36;
  private static final int DAYS = 5;

  private Diaries() {}

  static Books books(Path home, int perWeek, int stored) {
    var books = Store.open(home, CLOCK, new Author("bench", "bench"));
    books.importPractice(PracticeFile.parse(practice()));
    for (int from = 0; from < stored; from += AT_ONCE) {
      var some = appointments(perWeek, from, Math.min(stored, from + AT_ONCE));
      books
          .ledger()
          .write(
              Deed.IMPORT,
              page -> {
                some.forEach(page::save);
                return true;
              });
    }
    return books;
  }

  static List<Appointment> appointments(int perWeek, int from, int to) {
    var all = new ArrayList<Appointment>();
    for (int i = from; i < to; i++) all.add(appointment(i, perWeek));
    return all;
  }

  /// The ith: spread over the staff, the days and the quarters of its week.
  static Appointment appointment(int i, int perWeek) {
    int inWeek = i % perWeek;
    var day = MONDAY.plusWeeks(i / perWeek).plusDays(inWeek % DAYS);
    int quarter = inWeek / DAYS * 7 % QUARTERS;
    var start = day.atTime(FIRST_HOUR + quarter / 4, quarter % 4 * 15).toInstant(ZoneOffset.UTC);
    return at(new AppointmentId("a" + i), "m" + inWeek % STAFF, start);
  }

  static Appointment at(AppointmentId id, String staff, Instant start) {
    return new Appointment(
        id,
        new ServiceId("s"),
        Optional.empty(),
        List.of(new StaffId(staff)),
        List.of(),
        Interval.of(start, Duration.ofMinutes(45)),
        List.of(),
        Status.BOOKED,
        start.minus(Duration.ofDays(9)),
        1,
        new Details(
            java.util.OptionalLong.empty(),
            "Somebody",
            "",
            "desk",
            Optional.empty(),
            Optional.empty()),
        Optional.empty(),
        Optional.empty());
  }

  private static String practice() {
    var staff = new StringBuilder();
    var offers = new StringBuilder();
    for (int i = 0; i < STAFF; i++) {
      String comma = i == 0 ? "" : ",";
      staff
          .append(comma)
          .append("{\"id\":\"m%d\",\"name\":\"Member %d\",\"hours\":[{\"days\":".formatted(i, i))
          .append(
              "[\"MON\",\"TUE\",\"WED\",\"THU\",\"FRI\"],\"from\":\"08:00\",\"to\":\"18:00\"}]}");
      offers.append(comma).append("{\"id\":\"m%d\"}".formatted(i));
    }
    return """
    {"xordon":1,"practice":{"name":"Bench","zone":"UTC","currency":"EUR"},
     "staff":[%s],"services":[{"id":"s","name":"Service","minutes":45,"staff":[%s]}]}
    """
        .formatted(staff, offers);
  }
}
