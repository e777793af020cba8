package com.xordon.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A booking process is killed at random moments, and between its lives the database is damaged.
/// Whatever it had acknowledged is there again, and nothing it never tried.
class KillTest {
  /// So many lives; a thousand with `-Dxordon.store.kills=1000`.
  private static final int ROUNDS = Integer.getInteger("xordon.store.kills", 40);

  /// So many loops take the processors away meanwhile; eight with `-Dxordon.busy=8`.
  private static final int BUSY = Integer.getInteger("xordon.busy", 0);

  private static final long SEED = 20261125;

  private enum Damage {
    NONE,
    TRUNCATED,
    FLIPPED,
    DELETED,
    EMPTIED
  }

  @TempDir Path home;

  private final Random random = new Random(SEED);
  private final Set<String> tried = new HashSet<>();
  private final Set<String> acknowledged = new HashSet<>();
  private volatile boolean over;

  @Test
  void nothingAcknowledgedIsLostByKillsAndDamage() throws Exception {
    for (int i = 0; i < BUSY; i++) Thread.ofPlatform().daemon().start(this::spin);
    try {
      killAgainAndAgain();
    } finally {
      over = true;
    }
    assertThat(acknowledged).hasSizeGreaterThan(ROUNDS);
    System.out.printf(
        "%d kills, %d busy loops, %d bookings acknowledged%n", ROUNDS, BUSY, acknowledged.size());
  }

  private void spin() {
    while (!over) Thread.onSpinWait();
  }

  private void killAgainAndAgain() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      var found = live(round);
      assertThat(found).as("round %d, seed %d", round, SEED).containsAll(acknowledgedBefore(round));
      assertThat(tried).as("round %d, seed %d", round, SEED).containsAll(found);
      damage(Damage.values()[round % Damage.values().length]);
    }
    try (var books =
        Store.open(home, InstantSource.fixed(BookingChild.NOW), new Author("kill", "parent"))) {
      assertThat(books.check()).isEmpty();
    }
  }

  private Set<String> acknowledgedBefore(int round) {
    var before = new HashSet<String>();
    for (var name : acknowledged) if (!name.startsWith(round + "-")) before.add(name);
    return before;
  }

  /// One life of the child; answers what it found when it opened the books.
  private Set<String> live(int round) throws IOException, InterruptedException {
    var found = new HashSet<String>();
    var child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                BookingChild.class.getName(),
                home.toString(),
                String.valueOf(round))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader lines = child.inputReader(StandardCharsets.UTF_8)) {
      boolean open = false;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("HAVE ")) found.add(line.substring(5));
        if (line.startsWith("TRY ")) tried.add(line.substring(4));
        if (line.startsWith("ACK ")) acknowledged.add(line.substring(4));
        if (line.startsWith("OPEN ") && !open) {
          open = true;
          killIn(child, random.nextInt(400));
        }
      }
      assertThat(open).as("round %d opened its books", round).isTrue();
    }
    child.waitFor();
    return found;
  }

  private static void killIn(Process child, int millis) {
    Thread.ofVirtual()
        .start(() -> {
          try {
            Thread.sleep(millis);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          child.toHandle().destroyForcibly(); // leaves its last words to be read
        });
  }

  private void damage(Damage damage) throws IOException {
    var database = home.resolve("xordon.mv.db");
    if (!Files.exists(database)) return;
    long size = Files.size(database);
    switch (damage) {
      case NONE -> {}
      case DELETED -> Files.delete(database);
      case EMPTIED -> Files.write(database, new byte[0]);
      case TRUNCATED -> {
        try (var file = new RandomAccessFile(database.toFile(), "rw")) {
          file.setLength(random.nextLong(size + 1));
        }
      }
      case FLIPPED -> {
        try (var file = new RandomAccessFile(database.toFile(), "rw")) {
          long at = random.nextLong(size);
          file.seek(at);
          int b = file.read();
          file.seek(at);
          file.write(b ^ 1 << random.nextInt(8));
        }
      }
    }
  }
}
