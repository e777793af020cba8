package com.xordon.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.xordon.core.change.Deed;
import com.xordon.core.problem.ProblemException;
import com.xordon.store.form.PracticeFile;
import com.xordon.store.journal.JournalFile;
import com.xordon.store.journal.Row;
import com.xordon.store.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Folders that earlier programs left, one per version of the tables, open in this one with every
/// row; the programs that wrote them also said what was in them. A newer folder is not touched.
class UpgradeTest {
  /// How the folder was left.
  private enum Left {
    CLOSED,
    KILLED,
    POWER_WENT,
    WITHOUT_DATABASE
  }

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "2,CLOSED",
    "3,CLOSED",
    "4,CLOSED",
    "5,CLOSED",
    "6,CLOSED",
    "7,CLOSED",
    "8,CLOSED",
    "2,KILLED",
    "4,KILLED",
    "5,KILLED",
    "6,KILLED",
    "7,KILLED",
    "8,KILLED",
    "2,POWER_WENT",
    "5,POWER_WENT",
    "8,POWER_WENT",
    "2,WITHOUT_DATABASE",
    "6,WITHOUT_DATABASE",
    "7,WITHOUT_DATABASE",
    "8,WITHOUT_DATABASE"
  })
  void anEarlierFolderOpensWithEveryRow(int version, Left left) throws Exception {
    unpack(version);
    var home = folder.resolve("home");
    if (left != Left.CLOSED) Files.delete(home.resolve("closed.json"));
    if (left == Left.KILLED) {
      Files.writeString(home.resolve(TestStores.OPEN_MARK), TestStores.openMark(false));
    }
    if (left == Left.WITHOUT_DATABASE) Files.delete(home.resolve("xordon.mv.db"));
    try (var store = TestStores.open(home)) {
      assertThat(store.mended())
          .extracting(Books.Finding::code)
          .doesNotContain("DATABASE_REBUILT", "JOURNAL_HEALED");
      assertThat(rows(store)).isEqualTo(journal(home));
      says(store.exportPractice(), folder.resolve("expected.json"));
      assertThat(store.check()).isEmpty();
      // and work goes on, and can be taken back
      store
          .ledger()
          .write(
              Deed.BOOK,
              p -> {
                p.save(TestStores.appointment("new", TestStores.NOW));
                return 0;
              });
      assertThat(store.check()).isEmpty();
    }
    // today's own version is kept for the programs to come
    boolean earlier = version < Store.TABLES;
    if (earlier && left == Left.CLOSED) {
      assertThat(home.resolve("backups")).isNotEmptyDirectory();
    }
  }

  /// One of another make, and one that has only more tables.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"format\":3,\"oldestProgram\":\"9.1.0\"}",
        "{\"format\":1,\"oldestProgram\":\"9.1.0\",\"tables\":9999}"
      })
  void aNewerFolderIsRefusedInASentenceAndNotTouched(String mark) throws Exception {
    unpack(6);
    var home = folder.resolve("home");
    Files.writeString(home.resolve("folder.json"), mark);
    var before = hash(home);
    var refused = catchThrowableOfType(ProblemException.class, () -> TestStores.open(home));
    assertThat(refused.problem().code()).isEqualTo("HOME_NEWER");
    assertThat(refused.problem().sentence(Locale.ENGLISH)).contains("9.1.0").endsWith(".");
    assertThat(hash(home)).isEqualTo(before);
  }

  @Test
  void aFolderSaysWhichTablesItHas() throws Exception {
    TestStores.open(folder.resolve("new")).close();
    var mark = PracticeFile.JSON.readTree(Files.readString(folder.resolve("new/folder.json")));
    assertThat(mark.path("tables").asText()).isEqualTo(Database.NEWEST_MIGRATION);
  }

  private void unpack(int version) throws IOException {
    try (var zip =
        new ZipInputStream(
            UpgradeTest.class.getResourceAsStream("schema-%d.zip".formatted(version)))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        var file = folder.resolve(entry.getName());
        if (entry.isDirectory()) {
          Files.createDirectories(file);
        } else {
          Files.createDirectories(file.getParent());
          Files.write(file, zip.readAllBytes());
        }
      }
    }
  }

  private static Map<String, Row> rows(Store store) {
    return store
        .kept()
        .readPage(page -> {
          var rows = new TreeMap<String, Row>();
          for (var entity : Tables.entities()) {
            page.tables().rows(entity).forEach((id, row) -> rows.put(entity + " " + id, row));
          }
          return rows;
        });
  }

  /// The rows as the folder's own journal tells them.
  private static Map<String, Row> journal(Path home) throws IOException {
    var rows = new HashMap<String, Row>();
    var disk = new com.xordon.store.disk.FileDisk(home.resolve("journal"));
    JournalFile.read(
        disk,
        (e, hash) -> {
          if (e.after() == null) rows.remove(e.entity() + " " + e.id());
          else rows.put(e.entity() + " " + e.id(), e.after());
        });
    return rows;
  }

  /// Whether the practice is what the earlier program said it is; this one may say more.
  private static void says(JsonNode now, Path expected) throws IOException {
    var then = PracticeFile.JSON.readTree(Files.readString(expected));
    assertThat(then.path("appointments")).hasSizeGreaterThan(10);
    then.properties()
        .forEach(e -> assertThat(now.path(e.getKey())).as(e.getKey()).isEqualTo(e.getValue()));
  }

  /// Of the names and bytes of all files.
  private static String hash(Path home) throws Exception {
    var digest = MessageDigest.getInstance("SHA-256");
    try (var files = Files.walk(home)) {
      for (var file : files.sorted().toList()) {
        if (Files.isDirectory(file)) continue;
        digest.update(file.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
      }
    }
    return HexFormat.of().formatHex(digest.digest()) + Arrays.toString(home.toFile().list());
  }
}
