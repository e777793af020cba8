package com.xordon.store.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalCrashTest {
  @Test
  void noCutOfPowerLosesOrInventsABooking() throws Exception {
    var trial = Trial.honest(1, 5);
    trial.run(200, (call, kind) -> false, false);
    assertThat(trial.states).isGreaterThan(2_000);
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
