package com.xordon.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.fuzz.Mutants;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/// Spoilt settings of the window are a state or refused, and nothing else.
class WindowFileFuzzTest {
  static final String GOOD =
      "x = 10\ny = 20\nw = 1400\nh = 900\nmaximized = false\nscreen = :0\nlook = light\n"
          + "language = de\nwords = true\n";

  @Test
  void spoiltSettingsAreReadOrRefused() {
    var read = new AtomicLong();
    long seen =
        new Mutants(
                List.of(GOOD, GOOD.replace("light", "dark").replace("de", "")),
                List.of(
                    "NaN", "-1", "=", "\n", "\u0000", "99999999999", "look = \n", "\uFEFF", "İ"))
            .each(
                Mutants.MOST,
                bytes -> {
                  try {
                    assertThat(WindowFile.parse(new String(bytes, StandardCharsets.UTF_8)))
                        .isNotNull();
                    read.incrementAndGet();
                  } catch (IllegalArgumentException e) {
                    assertThat(e.getMessage()).isNotBlank();
                  }
                });
    assertThat(read.get()).isBetween(seen / 100, seen - seen / 10);
  }
}
