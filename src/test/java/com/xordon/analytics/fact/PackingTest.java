package com.xordon.analytics.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PackingTest {
  @Test
  void whatIsPackedComesOutAgain() {
    var bag = new Bag();
    for (int n : new int[] {0, 1, -1, 127, 128, -40_000, 1 << 29, -(1 << 29)}) bag.add(n, 3);
    assertThat(Bag.unpacked(bag.packed())).isEqualTo(bag);
    assertThat(new Bag().packed()).isEmpty();
  }

  @Test
  void aChangeToThePackedIsAChangeToTheBag() {
    var random = new Random(3);
    for (int round = 0; round < 2_000; round++) {
      var bag = new Bag();
      for (int i = random.nextInt(20); i > 0; i--) bag.add(random.nextInt(40) - 10, 1);
      var change = new Bag();
      bag.each((number, times) -> {
        if (random.nextBoolean()) change.add(number, -1 - random.nextInt(times));
      });
      for (int i = random.nextInt(5); i > 0; i--) change.add(random.nextInt(60) - 10, 1);
      var packed = Packing.changed(bag.packed(), change);
      bag.addAll(change, 1);
      assertThat(packed).isEqualTo(bag.packed());
    }
  }
}
