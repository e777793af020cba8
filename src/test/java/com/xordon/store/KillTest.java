package com.xordon.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A booking process is killed at random moments, and between its lives the database is damaged.
/// Whatever it had acknowledged is there again, and nothing it never tried.
class KillTest {
  /// So many lives; a thousand with `-Dxordon.store.kills=1000`.
  private static final int KILLS = Integer.getInteger("xordon.store.kills", 40);

  /// So many loops take the processors away meanwhile; eight with `-Dxordon.busy=8`. And half as
  /// many desks then work at once.
  private static final int BUSY = Integer.getInteger("xordon.busy", 0);

  /// A desk has so many lives, or its books would only be built anew for ever longer.
  private static final int LIVES = 40;

  private static final long SEED = 20261125;

  @TempDir Path folder;

  private volatile boolean over;

  @Test
  void nothingAcknowledgedIsLostByKillsAndDamage() throws Exception {
    for (int i = 0; i < BUSY; i++) Thread.ofPlatform().daemon().start(this::spin);
    int acknowledged = 0;
    try (var desks = Executors.newFixedThreadPool(Math.max(1, BUSY / 2))) {
      var ends = new ArrayList<Future<Integer>>();
      for (int desk = 0; desk * LIVES < KILLS; desk++) ends.add(desks.submit(desk(desk)));
      for (var end : ends) acknowledged += end.get();
    } finally {
      over = true;
    }
    assertThat(acknowledged).isGreaterThan(KILLS);
    System.out.printf(
        "%d kills, %d busy loops, %d bookings acknowledged%n", KILLS, BUSY, acknowledged);
  }

  private Callable<Integer> desk(int number) {
    int lives = Math.min(LIVES, KILLS - number * LIVES);
    // who is kept waiting gets less done in the same time
    var within = Duration.ofMillis(400).multipliedBy(1 + BUSY / 2);
    return () -> new KilledDesk(home(number), SEED + number, within).lives(lives);
  }

  private Path home(int number) throws IOException {
    return Files.createDirectory(folder.resolve("desk-" + number));
  }

  private void spin() {
    while (!over) Thread.onSpinWait();
  }
}
