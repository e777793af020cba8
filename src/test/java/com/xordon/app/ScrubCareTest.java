package com.xordon.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.store.Author;
import com.xordon.store.Books;
import com.xordon.store.Store;
import com.xordon.store.form.PracticeFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScrubCareTest {
  private static final String PRACTICE =
      "{\"xordon\":1,\"practice\":{\"name\":\"North\",\"zone\":\"UTC\",\"currency\":\"EUR\"}}";

  @TempDir Path folder;
  private Instant now = Instant.parse("2026-11-26T08:00:00Z");

  @Test
  void withinEachDayRotIsFoundMendedAndSaidOnce() throws Exception {
    try (var books = Store.open(folder, () -> now, new Author("t", "d"))) {
      var care = new ScrubCare(books, () -> now);
      assertThat(care.news(Locale.ENGLISH)).isEmpty();
      assertThat(books.lastScrub().at()).isEmpty();

      books.importPractice(PracticeFile.parse(PRACTICE));
      books.set("a", "1");
      books.set("a", "2");
      books.backupDaily();
      assertThat(care.news(Locale.ENGLISH)).isEmpty();
      assertThat(books.lastScrub().at()).contains(now);

      spoil(folder.resolve("journal/journal-000001"));
      spoil(folder.resolve("backups/weekly-2026-W48.zip"));
      Files.delete(folder.resolve("backups/daily-2026-11-26.zip"));
      assertThat(care.news(Locale.ENGLISH)).isEmpty();
      now = now.plus(Duration.ofHours(24));
      assertThat(care.news(Locale.ENGLISH))
          .extracting(p -> p.sentence(Locale.ENGLISH))
          .hasSize(2)
          .anyMatch(s -> s.contains("journal file was damaged"))
          .anyMatch(s -> s.contains("weekly-2026-W48.zip"));
      assertThat(books.lastScrub().found())
          .extracting(Books.Finding::code)
          .containsExactly("JOURNAL_HEALED", "BACKUP_REMADE");
      assertThat(care.news(Locale.ENGLISH)).isEmpty();
      assertThat(books.check()).isEmpty();
    }
  }

  @Test
  void aClockThatWasWrongOrASpoiltMarkOnlyHasItDoneSooner() throws Exception {
    try (var books = Store.open(folder, () -> now, new Author("t", "d"))) {
      books.importPractice(PracticeFile.parse(PRACTICE));
      var care = new ScrubCare(books, () -> now);
      care.news(Locale.ENGLISH);
      now = now.minus(Duration.ofDays(300));
      care.news(Locale.ENGLISH);
      assertThat(books.lastScrub().at()).contains(now);
      var mark = folder.resolve("scrubbed.json");
      for (var bad :
          new String[] {"", "{", "[]", "7", "{\"at\":7}", "{\"at\":\"x\",\"found\":3}"}) {
        Files.writeString(mark, bad);
        assertThat(books.lastScrub().at()).as(bad).isEmpty();
        care.news(Locale.ENGLISH);
        assertThat(books.lastScrub().at()).contains(now);
      }
    }
  }

  private static void spoil(Path file) throws Exception {
    var bytes = Files.readAllBytes(file);
    bytes[bytes.length / 3] ^= 1;
    Files.write(file, bytes);
  }
}
