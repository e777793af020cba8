package com.xordon.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.function.Consumer;

/// One backup a day; seven days and eight weeks are kept.
record DailyBackups(Path folder, Consumer<Path> backup) {
  private static final int DAYS = 7;
  private static final int WEEKS = 8;

  void make(Instant now) {
    var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    var daily = folder.resolve("daily-" + today + ".zip");
    var weekly = folder.resolve("weekly-%d-W%02d.zip".formatted(year(today), week(today)));
    if (!Files.exists(daily)) backup.accept(daily);
    try {
      if (!Files.exists(weekly)) Files.copy(daily, weekly);
      keep("daily-", daily, DAYS);
      keep("weekly-", weekly, WEEKS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int year(LocalDate day) {
    return day.get(IsoFields.WEEK_BASED_YEAR);
  }

  private static int week(LocalDate day) {
    return day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }

  /// Those of days to come, made while the clock was ahead, don't count, and stay until their day.
  private void keep(String kind, Path today, int most) throws IOException {
    List<Path> kept;
    try (var files = Files.list(folder)) {
      kept =
          files
              .filter(f -> f.getFileName().toString().startsWith(kind))
              .filter(f -> f.compareTo(today) <= 0)
              .sorted()
              .toList();
    }
    for (var old : kept.subList(0, Math.max(0, kept.size() - most))) Files.delete(old);
  }
}
