package com.xordon.core.booking;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.availability.Reason;
import com.xordon.core.diary.Details;
import com.xordon.core.practice.ClientId;
import com.xordon.core.practice.ServiceId;
import com.xordon.store.form.PracticeFile;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// What a client may have of a service, in a group that has seats left.
class ClientLimitTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-12-01T08:00:00Z"));
  private static final Instant MONDAY = Instant.parse("2026-12-07T08:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2026-12-08T08:00:00Z");

  private static final String PRACTICE =
      """
      {"xordon":1,"practice":{"name":"North Street","zone":"Europe/Berlin","currency":"EUR"},
       "staff":[{"id":"anna","name":"Anna","limits":[{"per":"DAY","bookings":1}],
        "hours":[{"days":["MON","TUE"],"from":"09:00","to":"10:00"}]}],
       "services":[{"id":"class","name":"Class","minutes":60,"seats":5,"staff":[{"id":"anna"}],
        "clientLimits":[{"per":"WEEK","bookings":1}]}]}
      """;

  private final MemoryLedger ledger = new MemoryLedger(PracticeFile.parse(PRACTICE).rules(), CLOCK);
  private final BookingDesk desk = new BookingDesk(ledger, CLOCK);

  @Test
  void joiningUsesNoLimitOfStaffButTheClientsOwn() {
    assertThat(book("ada", MONDAY)).isInstanceOf(Booking.Made.class);
    assertThat(book("bob", MONDAY)).isInstanceOf(Booking.Made.class);
    assertThat(book("cem", TUESDAY)).isInstanceOf(Booking.Made.class);
    var refused = (Booking.Refused) book("ada", TUESDAY);
    assertThat(refused.reasons()).extracting(Reason::code).containsExactly(Reason.Code.LIMIT);
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
