package com.xordon.store;

import com.xordon.store.disk.FileDisk;
import com.xordon.store.home.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/// Puts another journal in the place of ours. Until the mark is written nothing has happened; from
/// then on it is finished, if need be when the books are opened next.
final class Restoring {
  private Restoring() {}

  static void prepare(Home home, Restore restore, Author author, Instant now) throws IOException {
    var fresh = fresh(home);
    delete(fresh);
    Files.createDirectories(fresh);
    restore.write(fresh, author, now);
    Files.writeString(mark(home), "journal.new takes the place of journal\n");
    FileDisk.sync(home.folder());
  }

  static void finish(Home home) throws IOException {
    if (!Files.exists(mark(home))) {
      delete(fresh(home));
      return;
    }
    home.removeCloseMark();
    if (Files.exists(fresh(home))) {
      delete(home.journal());
      Files.move(fresh(home), home.journal());
      FileDisk.sync(home.folder());
    }
    Files.deleteIfExists(home.databaseFile());
    Files.delete(mark(home));
    FileDisk.sync(home.folder());
  }

  private static Path fresh(Home home) {
    return home.folder().resolve("journal.new");
  }

  private static Path mark(Home home) {
    return home.folder().resolve("restoring");
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) return;
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) Files.delete(file);
    }
    Files.delete(folder);
  }
}
