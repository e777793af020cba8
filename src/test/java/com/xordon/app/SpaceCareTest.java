package com.xordon.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SpaceCareTest {
  @Test
  void lackOfSpaceIsSaidOnceUntilThereWasEnough() {
    var left = new AtomicLong(SpaceCare.LOW);
    var care = new SpaceCare(Path.of("home"), left::get);
    assertThat(care.news()).isEmpty();
    left.set(SpaceCare.LOW - 1);
    assertThat(care.news()).hasValueSatisfying(p -> assertThat(p.code()).isEqualTo("SPACE_LOW"));
    assertThat(care.news()).isEmpty();
    left.set(SpaceCare.LOW);
    assertThat(care.news()).isEmpty();
    left.set(0);
    assertThat(care.news()).isPresent();
  }
}
