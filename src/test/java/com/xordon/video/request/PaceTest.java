package com.xordon.video.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaceTest {
  private Instant now = Instant.parse("2026-12-01T08:00:00Z");
  private final List<Duration> slept = new ArrayList<>();
  private final Pace pace =
      new Pace(
          Duration.ofMillis(500),
          () -> now,
          d -> {
            slept.add(d);
            now = now.plus(d);
          });

  @Test
  void fiveInARowAreKeptApart() {
    var from = now;
    for (int i = 0; i < 5; i++) pace.await();
    assertThat(slept).hasSize(4).containsOnly(Duration.ofMillis(500));
    assertThat(Duration.between(from, now)).isEqualTo(Duration.ofSeconds(2));
  }

  @Test
  void whoComesLateWaitsForNobody() {
    pace.await();
    now = now.plusSeconds(3);
    pace.await();
    assertThat(slept).isEmpty();
  }

  @Test
  void aClockThatWasSetBackHoldsUpNobody() {
    pace.await();
    now = now.minus(Duration.ofDays(1));
    pace.await();
    assertThat(slept).containsExactly(Duration.ofMillis(500));
  }
}
