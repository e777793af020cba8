package com.xordon.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The clock of the machine is set while people work, or while the desk is closed: by an hour,
/// three days, a year, back to 1970; each at twenty moments.
class ClockJumpTest {
  private static final int POINTS = 20;
  private static final Map<String, Function<ClockWorld, Duration>> JUMPS =
      Map.of(
          "an hour on", w -> Duration.ofHours(1),
          "an hour back", w -> Duration.ofHours(-1),
          "three days back", w -> Duration.ofDays(-3),
          "a year on", w -> Duration.ofDays(365),
          "1970", ClockWorld::to1970);

  @TempDir Path folder;

  @Test
  void noMessageIsEarlyOrTwiceOrMissedWhenTheClockIsSetMeanwhile() {
    story("meanwhile", (world, jump, random) -> world.setClock(jump));
  }

  @Test
  void norWhenItIsSetWhileTheDeskIsClosed() {
    story(
        "closed",
        (world, jump, random) -> {
          boolean farAway = jump.abs().compareTo(Duration.ofDays(1)) > 0;
          world.setClockWhileClosed(jump, farAway && random.nextBoolean());
        });
  }

  private interface Setting {
    void set(ClockWorld world, Duration jump, Random random);
  }

  private void story(String where, Setting setting) {
    JUMPS.forEach((name, jump) -> {
      var random = new Random(name.hashCode());
      try (var world = new ClockWorld(folder.resolve(where + " " + name), random.nextLong())) {
        for (int point = 0; point < POINTS; point++) {
          var what = name + " " + where + ", point " + point;
          world.hours(1 + random.nextInt(4));
          int before = world.arrived();
          world.putAwayNotices();
          setting.set(world, jump.apply(world), random);
          world.hours(random.nextInt(3));
          assertThat(world.arrived()).as(what).isEqualTo(before);
          assertThat(world.asked()).as(what).isOne();
          world.setClock(Duration.ZERO);
          assertThat(world.asked()).as(what).isZero();
        }
        int nights = world.nights();
        world.hours(24);
        assertThat(world.nights()).as(name).isEqualTo(nights + 1);
        assertThat(world.complaints()).as(name).isEmpty();
        assertThat(world.astray()).as(name).isEmpty();
        assertThat(world.arrived()).as(name).isGreaterThan(POINTS);
        assertThat(world.books().check()).as(name).isEmpty();
      }
    });
  }

  @Test
  void whatWaitedGoesOnWhenSomebodySaysThatTheClockIsRight() {
    try (var world = new ClockWorld(folder, 7)) {
      world.hours(30);
      world.setClock(Duration.ofDays(2));
      world.hours(3);
      int before = world.arrived();
      world.trust();
      world.hours(48);
      assertThat(world.nights()).isEqualTo(4);
      assertThat(world.asked()).isZero();
      assertThat(world.arrived()).isGreaterThan(before);
      assertThat(world.complaints()).isEmpty();
    }
  }

  @Test
  void whoComesBackAfterAWeekIsNotAsked() {
    try (var world = new ClockWorld(folder, 7)) {
      world.hours(3);
      world.rest(Duration.ofDays(7));
      world.hours(3);
      assertThat(world.asked()).isZero();
      world.rest(Duration.ofDays(70));
      assertThat(world.asked()).isOne();
    }
  }
}
