package com.xordon.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.canary.Discreet;
import com.xordon.core.change.Deed;
import com.xordon.store.journal.Resummed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Bits that flip while nobody looks are found when the books are opened.
@Discreet({"Ada Klein", "ada@example.org", "+49301234567", "rings twice"})
class RotTest {
  @TempDir Path folder;
  private String before;

  @BeforeEach
  void fill() {
    try (var store = TestStores.open(folder)) {
      store.importPractice(TestStores.practice());
      for (int i = 0; i < 20; i++) {
        var start = Instant.parse("2031-03-03T09:00:00Z").plus(Duration.ofHours(i));
        var a = TestStores.appointment("a" + i, start);
        store
            .ledger()
            .write(
                com.xordon.core.change.Deed.BOOK,
                p -> {
                  p.save(a);
                  return 0;
                });
      }
      before = store.exportPractice().toString();
    }
  }

  @Test
  void anyFlippedByteOfTheDatabaseIsMended() throws IOException {
    var file = folder.resolve("xordon.mv.db");
    var random = new Random(1);
    for (int i = 0; i < 12; i++) {
      flip(file, random);
      same("DATABASE_REBUILT");
    }
  }

  @Test
  void anyFlippedByteOfTheJournalIsMended() throws IOException {
    var file = folder.resolve("journal/journal-000001");
    var random = new Random(2);
    for (int i = 0; i < 12; i++) {
      flip(file, random);
      Files.delete(folder.resolve("closed.json"));
      try (var store = TestStores.open(folder)) {
        assertThat(store.exportPractice().toString()).isEqualTo(before);
        assertThat(store.check()).isEmpty();
      }
    }
  }

  /// A checksum of 32 bits is right by chance once in four thousand millions.
  @Test
  void aLineThatIsWholeButNoEntryIsMended() throws IOException {
    var file = folder.resolve("journal/journal-000001");
    var last = "\"deed\":\"BOOK\"(?![\\s\\S]*\"deed\")";
    var spoilt = Files.readString(file).replaceFirst(last, "\"deed\":\"BOEK\"");
    Files.write(file, Resummed.of(spoilt.getBytes(StandardCharsets.UTF_8)));
    Files.delete(folder.resolve("closed.json"));
    same("JOURNAL_HEALED");
  }

  @Test
  void aCheckFindsAFlippedByteOfTheJournalWhileItIsOpen() throws IOException {
    try (var store = TestStores.open(folder)) {
      flip(folder.resolve("journal/journal-000001"), new Random(3));
      assertThat(store.check()).extracting(Books.Finding::code).contains("JOURNAL_HEALED");
      assertThat(store.check()).isEmpty();
      assertThat(store.exportPractice().toString()).isEqualTo(before);
    }
  }

  /// Not every page is read when the books are opened after an unclean end.
  @Test
  void rotThatShowsWhenAPageIsReadIsMendedThen() throws IOException {
    var file = folder.resolve("xordon.mv.db");
    var random = new Random(5);
    var all =
        new com.xordon.core.diary.Interval(
            Instant.parse("2031-01-01T00:00:00Z"), Instant.parse("2031-12-31T00:00:00Z"));
    for (int i = 0; i < 40; i++) {
      flip(file, random);
      Files.delete(folder.resolve("closed.json"));
      try (var store = TestStores.open(folder)) {
        var found = store.ledger().read(page -> page.appointments(all));
        assertThat(found).as("flip %d", i).hasSize(20);
      }
    }
  }

  @Test
  void aCheckTellsOnlyWhatIsMendedByIt() throws IOException {
    flip(folder.resolve("xordon.mv.db"), new Random(4));
    try (var store = TestStores.open(folder)) {
      assertThat(store.mended()).extracting(Books.Finding::code).contains("DATABASE_REBUILT");
      flip(folder.resolve("journal/journal-000001"), new Random(3));
      assertThat(store.check())
          .extracting(Books.Finding::code)
          .containsOnlyOnce("JOURNAL_HEALED")
          .doesNotContain("DATABASE_REBUILT");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update appointments set start_at = dateadd(hour, 1, start_at) where id = 'a3'",
        "update appointment_staff set staff_id = 'ben' where owner_id = 'a3'",
        "update appointments set doc = replace(doc, 'BOOKED', 'BOOKEE') where id = 'a3'",
        "delete from staff_hours where day_of_week = 2",
        "delete from journal where number = 9",
        "update journal set deed = 'MOVE' where number = 9"
      })
  void aRowThatSaysSomethingElseIsMended(String spoiling) throws Exception {
    assertThat(spoil(spoiling)).isPositive();
    same("DATABASE_REBUILT");
  }

  /// A bit of a name is enough; after a kill nobody compares the file with what it was.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "alter table counters alter column rules_number rename to rules_numbes",
        "alter table appointments alter column start_at rename to start_au",
        "alter table staff_hours rename to staff_hourr",
        "alter table journal alter column hash rename to hasi",
        "alter table tasks alter column state rename to statd"
      })
  void aNameThatRottedIsMended(String spoiling) throws Exception {
    spoil(spoiling);
    Files.delete(folder.resolve("closed.json"));
    try (var store = TestStores.open(folder)) {
      assertThat(store.exportPractice().toString()).isEqualTo(before);
      store
          .ledger()
          .write(
              Deed.BOOK,
              page -> {
                page.save(TestStores.appointment("new", Instant.parse("2031-03-03T09:00:00Z")));
                return 0;
              });
      assertThat(store.check()).isEmpty();
    }
  }

  /// Answers how many rows it changed.
  private int spoil(String sql) throws SQLException {
    var url = "jdbc:h2:file:" + folder.resolve("xordon");
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    }
  }

  private void same(String code) {
    try (var store = TestStores.open(folder)) {
      assertThat(store.mended()).extracting(Books.Finding::code).containsExactly(code);
      assertThat(store.exportPractice().toString()).isEqualTo(before);
      assertThat(store.check()).isEmpty();
    }
  }

  private static void flip(Path file, Random random) throws IOException {
    var bytes = Files.readAllBytes(file);
    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    Files.write(file, bytes);
  }
}
