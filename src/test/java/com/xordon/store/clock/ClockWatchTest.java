package com.xordon.store.clock;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.store.home.Home;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClockWatchTest {
  @TempDir Path folder;
  private Home home;
  private Instant now = Instant.parse("2026-11-25T08:00:00Z");
  private String boot = "one";
  private Duration up = Duration.ofHours(3);
  private boolean sleepCounts = true;

  @BeforeEach
  void open() {
    home = Home.open(folder, 1);
  }

  @AfterEach
  void close() {
    home.close();
  }

  private ClockWatch watch() {
    return new ClockWatch(
        home, () -> now, () -> Optional.of(new SteadyClock.Reading(boot, up, sleepCounts)));
  }

  private void pass(Duration time) {
    now = now.plus(time);
    up = up.plus(time);
  }

  @Test
  void aClockThatGoesOnAsTimeDoesIsBelieved() {
    var watch = watch();
    for (int i = 0; i < 100; i++) {
      pass(Duration.ofHours(i));
      now = now.plusSeconds(i % 2 == 0 ? 200 : -200);
      assertThat(watch.look()).isEmpty();
    }
  }

  @Test
  void aSetClockIsBelievedAgainWhenItSaysWhatItShould() {
    var watch = watch();
    assertThat(watch.look()).isEmpty();
    var before = now;
    pass(Duration.ofMinutes(1));
    now = Instant.EPOCH;
    assertThat(watch.look()).contains(new ClockJump(before.plusSeconds(60), true, Instant.EPOCH));
    assertThat(watch.look()).isPresent();
    up = up.plusSeconds(30);
    now = before.plusSeconds(91);
    assertThat(watch.look()).isEmpty();
  }

  @Test
  void whatWasBelievedIsKnownAfterARestartOfTheProgram() {
    var watch = watch();
    watch.look();
    pass(Duration.ofMinutes(2));
    watch.look();
    watch.close();
    now = now.plus(Duration.ofHours(1));
    assertThat(watch().look()).hasValueSatisfying(j -> assertThat(j.isBack()).isFalse());
    watch().trust();
    assertThat(watch().look()).isEmpty();
  }

  @Test
  void overARestartOfTheMachineOnlyBackOrFarOnIsWrong() {
    var watch = watch();
    watch.look();
    watch.close();
    boot = "two";
    up = Duration.ofMinutes(20);
    var last = now;
    now = last.plus(Duration.ofDays(20));
    var second = watch();
    assertThat(second.look()).isEmpty();
    second.close();
    boot = "three";
    now = last.minus(Duration.ofHours(1));
    assertThat(watch().look()).contains(new ClockJump(last.plus(Duration.ofDays(20)), false, now));
    now = last.plus(Duration.ofDays(365));
    assertThat(watch().look()).isPresent();
  }

  @Test
  void soonAfterItsStartAMachineMayBeToldTheTimeByOthers() {
    var watch = watch();
    watch.look();
    var last = now;
    boot = "two";
    up = Duration.ofMinutes(1);
    now = last.plus(Duration.ofHours(14));
    assertThat(watch.look()).isEmpty();
    up = Duration.ofMinutes(2);
    now = last.plus(Duration.ofHours(12));
    assertThat(watch.look()).isEmpty();
    now = last.minus(Duration.ofHours(1));
    assertThat(watch.look()).isPresent();
    assertThat(watch.believed()).isEqualTo(last);
    up = Duration.ofMinutes(11);
    now = last.plus(Duration.ofHours(12));
    assertThat(watch.look()).isEmpty();
    assertThat(watch.believed()).isEqualTo(now);
    var right = now;
    now = right.plus(Duration.ofHours(2));
    assertThat(watch.look()).isPresent();
    assertThat(watch.believed()).isEqualTo(right);
  }

  @Test
  void nothingIsWrittenIntoAFolderThatIsClosed() throws Exception {
    var watch = watch();
    watch.look();
    watch.close();
    Files.delete(folder.resolve(ClockMark.FILE));
    pass(Duration.ofHours(1));
    watch.keep();
    assertThat(folder.resolve(ClockMark.FILE)).doesNotExist();
  }

  @Test
  void whereSleepIsNotCountedAJumpOnIsSleepAndOneBackIsNot() {
    sleepCounts = false;
    var watch = watch();
    watch.look();
    now = now.plus(Duration.ofDays(3));
    assertThat(watch.look()).isEmpty();
    now = now.minus(Duration.ofHours(1));
    assertThat(watch.look()).isPresent();
  }

  @Test
  void aMarkOfNonsenseIsNone() throws Exception {
    watch().trust();
    var whole = Files.readString(folder.resolve(ClockMark.FILE));
    for (var bad :
        new String[] {
          whole.replaceAll("PT[0-9A-Z.]+", "PT999999999999999H"),
          whole.replaceAll("PT[0-9A-Z.]+", "PT-3H"),
          whole.replace("2026-", "+999999999-"),
          whole.replace("2026-", "-2026-"),
          "[]"
        }) {
      assertThat(bad).isNotEqualTo(whole);
      Files.writeString(folder.resolve(ClockMark.FILE), bad);
      assertThat(watch().look()).as(bad).isEmpty();
    }
  }

  @Test
  void theMachineKnowsHowMuchTimeWentBy() {
    var machine = new MachineTime();
    var before = machine.read().orElseThrow();
    LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    var after = machine.read().orElseThrow();
    assertThat(after.boot()).isEqualTo(before.boot());
    assertThat(after.up().minus(before.up()))
        .isBetween(Duration.ofMillis(30), Duration.ofMinutes(1));
  }
}
