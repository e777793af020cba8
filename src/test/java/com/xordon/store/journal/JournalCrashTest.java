package com.xordon.store.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.store.disk.SealedDisk;
import com.xordon.store.vault.RecoveryKey;
import com.xordon.store.vault.Vault;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalCrashTest {
  /// So many states of the disk are looked at, each cut again while it is recovered; five million
  /// with `-Dxordon.journal.states=5000000`.
  private static final long STATES = Long.getLong("xordon.journal.states", 400_000);

  private static final int SHORT = 9;
  private static final SecureRandom RANDOM = new SecureRandom();

  @Test
  void noneOfManyStatesOfTheDiskLosesOrInventsABooking() {
    var states = new AtomicLong();
    var seeds = new AtomicLong(1_000);
    var workers = Runtime.getRuntime().availableProcessors();
    IntStream.range(0, workers)
        .parallel()
        .forEach(worker -> {
          while (states.get() < STATES) states.addAndGet(shortRun(seeds.incrementAndGet()));
        });
    assertThat(states.get()).isGreaterThanOrEqualTo(STATES);
    System.out.printf("%d states of the disk, %d runs%n", states.get(), seeds.get() - 1_000);
  }

  /// Short, since each state is read from its beginning; every third meets a failing disk, every
  /// fourth restarts.
  private static long shortRun(long seed) {
    var random = new Random(seed);
    int hit = 5 + random.nextInt(30);
    boolean fails = seed % 3 == 0;
    var trial = Trial.honest(seed, 12);
    try {
      trial.run(SHORT, (call, kind) -> fails && call == hit, seed % 4 == 0);
    } catch (IOException | AssertionError e) {
      throw new AssertionError("seed " + seed, e);
    }
    return trial.states;
  }

  @Test
  void noCutOfPowerLosesOrInventsABooking() throws Exception {
    var trial = Trial.honest(1, 5);
    trial.run(200, (call, kind) -> false, false);
    assertThat(trial.states).isGreaterThan(2_000);
  }

  /// Sealed lines are longer and of another look; nothing else may differ.
  @Test
  void noCutOfPowerLosesASealedBooking() throws Exception {
    var key = Vault.make(RecoveryKey.random(RANDOM), Optional.empty(), RANDOM).key();
    var lines = Vault.lines(key);
    for (int seed = 1; seed < 9; seed++) {
      int hit = 5 + seed;
      var trial = new Trial(seed, 6, disk -> new SealedDisk(disk, () -> lines));
      trial.run(30, (call, kind) -> call == hit, hit % 2 == 0);
      assertThat(trial.states).isGreaterThan(500);
    }
  }

  @Test
  void restartsBetweenChangeNothing() throws Exception {
    Trial.honest(2, 8).run(60, (call, kind) -> false, true);
  }

  @Test
  void oneFailureAtAnyCallLosesOrInventsNothing() throws Exception {
    for (int at = 0; at < 70; at++) {
      int hit = 5 + at;
      Trial.honest(at, 6).run(20, (call, kind) -> call == hit, at % 2 == 0);
    }
  }

  @Test
  void aRowOfFailuresFromAnyCallOnLosesOrInventsNothing() throws Exception {
    for (int at = 0; at < 40; at++) {
      int hit = 5 + at;
      int length = 2 + at % 6;
      Trial.honest(at, 6).run(14, (call, kind) -> call >= hit && call < hit + length, false);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {3, 4, 5, 6})
  void failuresAtRandomLoseOrInventNothing(long seed) throws Exception {
    var random = new java.util.Random(seed);
    Trial.honest(seed, 4).run(60, (call, kind) -> random.nextInt(8) == 0, true);
  }

  @Test
  void aFullDiskRefusesAndGoesOnWhenThereIsSpace() throws Exception {
    for (int at = 0; at < 10; at++) {
      int from = 10 + at;
      Trial.honest(at, 6)
          .run(
              20,
              (call, kind) ->
                  Set.of("append", "create").contains(kind) && call >= from && call < from + 9,
              false);
    }
  }
}
