package com.xordon.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.demo.DemoPractice;
import com.xordon.store.form.PracticeFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A practice with everything in it agrees with its journal, so that an end out of order costs no
/// rebuilding.
class SampleAgreesTest {
  private static final Instant NOW = Instant.parse("2026-11-25T09:26:00.123456789Z");
  private static final InstantSource CLOCK = InstantSource.fixed(NOW);
  private static final Author AUTHOR = new Author("tester", "desk");

  @TempDir Path home;

  @Test
  void theSamplePracticeIsWhatItsJournalSays() throws Exception {
    try (var books = Store.open(home, CLOCK, AUTHOR)) {
      var sample =
          new DemoPractice(DemoPractice.Size.SMALL, 1, ZoneId.of("Europe/Berlin"), NOW, Locale.UK)
              .sample();
      books.importPractice(
          PracticeFile.saying(
              sample.rules(),
              sample.clients(),
              sample.appointments(),
              sample.busy(),
              sample.waitlist()));
      assertThat(books.check()).isEmpty();
    }
    try (var files = Files.list(home)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .noneMatch(name -> name.startsWith("damaged"));
    }
  }
}
