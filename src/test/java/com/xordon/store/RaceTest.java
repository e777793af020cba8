package com.xordon.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.booking.BookRequest;
import com.xordon.core.booking.Booking;
import com.xordon.core.booking.BookingDesk;
import com.xordon.core.diary.Details;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import com.xordon.store.form.PracticeFile;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two people confirm the same slot at the same moment: one wins, the other is told the next free
/// starts.
class RaceTest {
  private static final int RACES = 1000;
  private static final Instant NOW = Instant.parse("2026-11-25T08:00:00Z");
  private static final Instant FIRST = Instant.parse("2026-12-01T00:00:00Z");
  private static final String PRACTICE =
      """
      {"xordon":1,"practice":{"name":"Race","zone":"UTC","currency":"EUR"},
       "staff":[{"id":"anna","name":"Anna","hours":[{"days":["MON","TUE","WED","THU","FRI","SAT","SUN"],
       "from":"00:00","to":"24:00"}]}],
       "services":[{"id":"s","name":"S","minutes":30,"staff":[{"id":"anna"}]}]}
      """;

  @TempDir Path home;

  @Test
  void oneWinsAndTheOtherIsToldTheNextFreeStarts() throws Exception {
    var clock = InstantSource.fixed(NOW);
    try (var books = Store.open(home, clock, new Author("race", "desk"));
        var threads = Executors.newFixedThreadPool(2)) {
      books.importPractice(PracticeFile.parse(PRACTICE));
      var desk = new BookingDesk(books.ledger(), clock);
      for (int i = 0; i < RACES; i++) {
        var start = FIRST.plus(Duration.ofMinutes(30L * i));
        var line = new CyclicBarrier(2);
        Callable<Booking> book =
            () -> {
              line.await();
              return desk.book(wish(start));
            };
        var outcomes = threads.invokeAll(List.of(book, book));
        var one = outcomes.get(0).get();
        var two = outcomes.get(1).get();
        var won = one instanceof Booking.Made ? one : two;
        var lost = won == one ? two : one;
        assertThat(won).as("race %d", i).isInstanceOf(Booking.Made.class);
        assertThat(lost)
            .isInstanceOfSatisfying(
                Booking.Refused.class,
                r -> {
                  assertThat(r.next()).isNotEmpty();
                  assertThat(r.next().get(0).when().start()).isEqualTo(start.plusSeconds(1800));
                });
      }
    }
  }

  private static BookRequest wish(Instant start) {
    return new BookRequest(
        new ServiceId("s"),
        Optional.empty(),
        start,
        Optional.of(new StaffId("anna")),
        OptionalInt.empty(),
        Optional.empty(),
        Details.NONE);
  }
}
