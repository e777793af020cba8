package com.xordon.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DailyBackupsTest {
  @TempDir Path folder;

  @Test
  void sevenDaysAndEightWeeksAreKept() throws Exception {
    var daily = new DailyBackups(folder, DailyBackupsTest::write);
    var day = Instant.parse("2031-01-01T10:00:00Z");
    for (int i = 0; i < 100; i++) daily.make(day.plus(Duration.ofDays(i)));
    daily.make(day.plus(Duration.ofDays(99)));
    assertThat(names("daily-")).isEqualTo(7);
    assertThat(names("weekly-")).isEqualTo(8);
    assertThat(folder.resolve("daily-2031-04-10.zip")).exists();
  }

  @Test
  void backupsOfDaysToComePushOutNoneOfToday() throws Exception {
    var daily = new DailyBackups(folder, DailyBackupsTest::write);
    var day = Instant.parse("2031-01-01T10:00:00Z");
    for (int i = 0; i < 10; i++) daily.make(day.plus(Duration.ofDays(i)));
    for (int i = 0; i < 20; i++) daily.make(day.plus(Duration.ofDays(365 + i)));
    for (int i = 10; i < 20; i++) daily.make(day.plus(Duration.ofDays(i)));
    daily.make(Instant.EPOCH);
    for (int i = 14; i < 20; i++) {
      assertThat(folder.resolve("daily-2031-01-%02d.zip".formatted(1 + i))).exists();
    }
    for (int i = 0; i < 100; i++) daily.make(day.plus(Duration.ofDays(400 + i)));
    assertThat(names("daily-")).isEqualTo(7);
  }

  private long names(String kind) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(f -> f.getFileName().toString().startsWith(kind)).count();
    }
  }

  private static void write(Path file) {
    try {
      Files.createFile(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
