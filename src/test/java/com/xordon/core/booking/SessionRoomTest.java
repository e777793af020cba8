package com.xordon.core.booking;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.diary.Details;
import com.xordon.core.practice.ClientId;
import com.xordon.core.practice.ServiceId;
import com.xordon.store.form.PracticeFile;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// One joins a session, another begins a new one at the same time: each in a room of their own.
class SessionRoomTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-12-01T08:00:00Z"));
  private static final Instant MONDAY = Instant.parse("2026-12-07T08:00:00Z");

  private static final String PRACTICE =
      """
      {"xordon":1,"practice":{"name":"North Street","zone":"Europe/Berlin","currency":"EUR"},
       "staff":[
        {"id":"anna","name":"Anna","hours":[{"days":["MON"],"from":"09:00","to":"10:00"}]},
        {"id":"ben","name":"Ben","hours":[{"days":["MON"],"from":"09:00","to":"10:00"}]}],
       "rooms":[{"id":"r1","name":"R1"},{"id":"r2","name":"R2"}],
       "services":[{"id":"class","name":"Class","minutes":60,"seats":5,"assignment":"ROUND_ROBIN",
        "staff":[{"id":"anna"},{"id":"ben"}],"rooms":[{"anyOf":["r1","r2"]}]}]}
      """;

  private final MemoryLedger ledger = new MemoryLedger(PracticeFile.parse(PRACTICE).rules(), CLOCK);
  private final BookingDesk desk = new BookingDesk(ledger, CLOCK);

  @Test
  void whoBeginsANewSessionGetsARoomOfTheirOwn() {
    var first = ((Booking.Made) book("ada", MONDAY)).appointment();
    var second = ((Booking.Made) book("bob", MONDAY)).appointment();
    assertThat(second.staff()).isNotEqualTo(first.staff());
    assertThat(second.rooms()).isNotEmpty().doesNotContainAnyElementsOf(first.rooms());
  }

  private Booking book(String client, Instant start) {
    ledger.write(
        com.xordon.core.change.Deed.EDIT,
        page -> {
          page.save(new com.xordon.core.practice.Client(new ClientId(client), client, "", ""));
          return true;
        });
    return desk.book(
        new BookRequest(
            new ServiceId("class"),
            Optional.of(new ClientId(client)),
            start,
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Details.NONE));
  }
}
