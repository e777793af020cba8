package com.xordon.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {
  private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "120 | PT2M",
        "Tue, 1 Dec 2026 09:00:30 GMT | PT30S",
        "2026-12-01T09:05:00Z | PT5M",
        "2026-12-01T08:00:00Z | PT0S",
        "999999999 | PT24H"
      })
  void eachFormIsUnderstood(String header, Duration expected) {
    assertThat(RetryAfter.read(header, NOW)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "-5", "12345678901234567890", "1.5"})
  void whatCantBeUnderstoodSaysNothing(String header) {
    assertThat(RetryAfter.read(header, NOW)).isEmpty();
  }

  @Test
  void nothingSaidIsNothing() {
    assertThat(RetryAfter.read(null, NOW)).isEmpty();
  }
}
