package com.xordon.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
  private static final Path MIGRATIONS = Path.of("src/main/resources/com/xordon/store/migration");

  @Test
  void theNewestMigrationIsTheLastFile() throws IOException {
    try (var files = Files.list(MIGRATIONS)) {
      var last =
          files
              .map(
                  f -> Integer.parseInt(f.getFileName().toString().replaceAll("V(\\d+)__.*", "$1")))
              .max(Comparator.naturalOrder());
      assertThat(last).hasValue(Integer.parseInt(Database.NEWEST_MIGRATION));
    }
  }

  @Test
  void migratedTablesNeedNoMore(@TempDir Path folder) throws SQLException {
    try (var database = Database.open(folder.resolve("books"))) {
      database.migrate();
      assertThat(database.needsMigration()).isFalse();
      database.jdbi().useHandle(h -> h.execute("delete from \"flyway_schema_history\""));
      assertThat(database.needsMigration()).isTrue();
    }
  }
}
