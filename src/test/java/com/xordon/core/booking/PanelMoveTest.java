package com.xordon.core.booking;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Details;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import com.xordon.store.form.PracticeFile;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// A panel that moves stays a panel.
class PanelMoveTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2027-03-01T06:00:00Z"));
  private static final Instant TEN = Instant.parse("2027-03-01T09:00:00Z");
  private static final Instant ELEVEN = TEN.plusSeconds(3600);
  private static final StaffId ANNA = new StaffId("anna");
  private static final StaffId BEN = new StaffId("ben");
  private static final StaffId CARA = new StaffId("cara");

  private static final String PRACTICE =
      """
      {"xordon":1,"practice":{"name":"North Street","zone":"Europe/Berlin","currency":"EUR"},
       "staff":[{"id":"anna","name":"Anna","hours":[{"days":["MON"],"from":"09:00","to":"13:00"}]},
                {"id":"ben","name":"Ben","hours":[{"days":["MON"],"from":"09:00","to":"13:00"}]},
                {"id":"cara","name":"Cara","hours":[{"days":["MON"],"from":"11:00","to":"13:00"}]}],
       "services":[{"id":"review","name":"Review","minutes":60,"assignment":"COLLECTIVE",
                    "staff":[{"id":"anna"},{"id":"ben"},{"id":"cara"}],
                    "collective":[{"anyOf":["anna"]},{"anyOf":["ben","cara"]}]}]}
      """;

  private final MemoryLedger ledger = new MemoryLedger(PracticeFile.parse(PRACTICE).rules(), CLOCK);
  private final BookingDesk desk = new BookingDesk(ledger, CLOCK);

  @Test
  void withSomeoneNamedItIsAPanelThatHoldsThem() {
    var before = book();
    assertThat(before.staff()).containsExactlyInAnyOrder(ANNA, BEN);
    var moved = move(before, ELEVEN, Optional.of(CARA), Optional.empty());
    assertThat(((Booking.Made) moved).appointment().staff()).containsExactlyInAnyOrder(ANNA, CARA);
    desk.undo();
    assertThat(ledger.<Optional<Appointment>>read(p -> p.appointment(before.id())))
        .contains(before);
  }

  @Test
  void whereNoPanelHoldsThemItIsRefused() {
    var before = book();
    assertThat(move(before, TEN.minusSeconds(3600), Optional.of(CARA), Optional.empty()))
        .isInstanceOf(Booking.Refused.class);
  }

  @Test
  void againstTheRulesTheOthersStay() {
    var before = book();
    var forced = move(before, TEN.minusSeconds(3600), Optional.of(CARA), Optional.of("asked for"));
    assertThat(((Booking.Made) forced).appointment().staff()).containsAll(List.of(ANNA, BEN, CARA));
  }

  private Appointment book() {
    var wish =
        new BookRequest(
            new ServiceId("review"),
            Optional.empty(),
            TEN,
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Details.NONE);
    return ((Booking.Made) desk.book(wish)).appointment();
  }

  private Booking move(
      Appointment which, Instant to, Optional<StaffId> who, Optional<String> override) {
    return desk.move(new MoveRequest(which.id(), to, who, OptionalInt.empty(), override));
  }
}
