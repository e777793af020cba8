package com.xordon.core.booking;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.change.Deed;
import com.xordon.core.practice.BufferPolicy;
import com.xordon.core.practice.Client;
import com.xordon.core.practice.ClientId;
import com.xordon.core.practice.Practice;
import com.xordon.core.practice.Rules;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MemoryLedgerTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-25T08:00:00Z"));
  private final MemoryLedger ledger = new MemoryLedger(rules(), CLOCK);
  private final BookingDesk desk = new BookingDesk(ledger, CLOCK);

  @Test
  void undoAndRedoWalkBackAndForth() {
    save("Ada");
    save("Ben");
    assertThat(desk.undo()).isInstanceOf(Undoing.Done.class);
    assertThat(desk.undo()).isInstanceOf(Undoing.Done.class);
    assertThat(desk.undo()).isInstanceOf(Undoing.Nothing.class);
    assertThat(names()).isEmpty();
    desk.redo();
    assertThat(names()).containsExactly("Ada");
    desk.redo();
    assertThat(names()).containsExactly("Ada", "Ben");
    assertThat(desk.redo()).isInstanceOf(Undoing.Nothing.class);
  }

  @Test
  void anotherDeedEndsRedoing() {
    save("Ada");
    desk.undo();
    save("Ben");
    assertThat(desk.redo()).isInstanceOf(Undoing.Nothing.class);
  }

  @Test
  void aDiscardedPageChangesNothing() {
    ledger.write(
        Deed.EDIT,
        page -> {
          page.save(new Client(new ClientId("c"), "Ada", "", ""));
          page.discard();
          return "";
        });
    assertThat(names()).isEmpty();
    assertThat(ledger.steps()).isEmpty();
  }

  private void save(String name) {
    ledger.write(
        Deed.EDIT,
        page -> {
          page.save(new Client(new ClientId(page.newId()), name, "", ""));
          return "";
        });
  }

  private List<String> names() {
    return ledger.read(page -> page.clients("", 10).stream().map(Client::name).toList());
  }

  private static Rules rules() {
    var practice =
        new Practice(
            "North Street",
            ZoneId.of("Europe/Berlin"),
            "EUR",
            DayOfWeek.MONDAY,
            BufferPolicy.SUM,
            Duration.ofHours(24),
            List.of(),
            Practice.ClientOverlap.ALLOW);
    return new Rules(practice, List.of(), List.of(), List.of());
  }
}
