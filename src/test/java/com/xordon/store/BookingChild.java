package com.xordon.store;

import com.xordon.core.booking.BookRequest;
import com.xordon.core.booking.Booking;
import com.xordon.core.booking.BookingDesk;
import com.xordon.core.diary.Details;
import com.xordon.core.diary.Interval;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import com.xordon.store.form.PracticeFile;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// A process that says what it finds in the books, then books in a loop, saying what it tries and
/// what was acknowledged, until it is killed.
final class BookingChild {
  static final Instant NOW = Instant.parse("2026-11-25T08:00:00Z");
  private static final Instant FIRST = Instant.parse("2026-12-01T00:00:00Z");
  private static final Duration STEP = Duration.ofMinutes(5);
  private static final String PRACTICE =
      """
      {"xordon":1,"practice":{"name":"Kill","zone":"UTC","currency":"EUR"},
       "staff":[{"id":"anna","name":"Anna","hours":[{"days":["MON","TUE","WED","THU","FRI","SAT","SUN"],
       "from":"00:00","to":"24:00"}]}],
       "services":[{"id":"s","name":"S","minutes":5,"step":5,"staff":[{"id":"anna"}]}]}
      """;

  private BookingChild() {}

  public static void main(String[] args) {
    var clock = InstantSource.fixed(NOW);
    var books = Store.open(Path.of(args[0]), clock, new Author("kill", "child"));
    if (books.isEmpty()) books.importPractice(PracticeFile.parse(PRACTICE));
    var all = new Interval(FIRST, FIRST.plus(Duration.ofDays(3650)));
    var found = books.ledger().read(page -> page.appointments(all));
    for (var a : found) say("HAVE " + a.details().notes());
    say("OPEN " + found.size());
    var desk = new BookingDesk(books.ledger(), clock);
    for (int i = found.size(); ; i++) {
      var name = args[1] + "-" + i;
      say("TRY " + name);
      if (desk.book(wish(FIRST.plus(STEP.multipliedBy(i)), name)) instanceof Booking.Made) {
        say("ACK " + name);
      } else {
        say("REFUSED " + name);
      }
    }
  }

  private static BookRequest wish(Instant start, String name) {
    return new BookRequest(
        new ServiceId("s"),
        Optional.empty(),
        start,
        Optional.of(new StaffId("anna")),
        OptionalInt.empty(),
        Optional.empty(),
        new Details(OptionalLong.empty(), "", name, "desk", Optional.empty(), Optional.empty()));
  }

  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }
}
