package com.xordon.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;

/// The folder of a booking process that is killed at random moments, and whose database is damaged
/// between its lives.
final class KilledDesk {
  private enum Damage {
    NONE,
    TRUNCATED,
    FLIPPED,
    DELETED,
    EMPTIED
  }

  private final Path home;
  private final long seed;
  private final Duration within;
  private final Random random;
  private final Set<String> tried = new HashSet<>();
  private final Set<String> acknowledged = new HashSet<>();

  /// Each life ends within that time after the books are open.
  KilledDesk(Path home, long seed, Duration within) {
    this.home = home;
    this.seed = seed;
    this.within = within;
    this.random = new Random(seed);
  }

  /// So many lives; answers how many bookings were acknowledged in them, all of which are there.
  int lives(int lives) throws IOException, InterruptedException {
    for (int life = 0; life < lives; life++) {
      var before = Set.copyOf(acknowledged);
      var found = live(life);
      assertThat(found).as("life %d, seed %d", life, seed).containsAll(before);
      assertThat(tried).as("life %d, seed %d", life, seed).containsAll(found);
      damage(Damage.values()[life % Damage.values().length]);
    }
    try (var books =
        Store.open(home, InstantSource.fixed(BookingChild.NOW), new Author("kill", "parent"))) {
      assertThat(books.check()).isEmpty();
    }
    return acknowledged.size();
  }

  /// One life of the child; answers what it found when it opened the books.
  private Set<String> live(int life) throws IOException, InterruptedException {
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
                String.valueOf(life))
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
          killIn(child, random.nextInt((int) within.toMillis()));
        }
      }
      assertThat(open).as("life %d opened its books", life).isTrue();
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
