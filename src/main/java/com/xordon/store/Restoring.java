package com.xordon.store;

import com.xordon.core.problem.ProblemException;
import com.xordon.store.disk.FileDisk;
import com.xordon.store.home.Home;
import com.xordon.store.home.VaultFile;
import com.xordon.store.vault.Vault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Puts another journal in the place of ours. Until the mark is written nothing has happened; from
/// then on it is finished, if need be when the books are opened next.
final class Restoring {
  private static final String MARK = "restoring";

  private Restoring() {}

  /// Writes the journal that is to come into an empty folder, durably.
  interface Writing {
    void write(Path folder) throws IOException;
  }

  static void prepare(Home home, Writing journal) throws IOException {
    var fresh = fresh(home);
    delete(fresh);
    Files.createDirectories(fresh);
    try {
      journal.write(fresh);
    } catch (ProblemException e) {
      delete(fresh); // it was stopped
      throw e;
    }
    try {
      home.write(MARK, "journal.new takes the place of journal\n");
    } catch (IOException e) {
      Files.deleteIfExists(mark(home)); // what is refused is not done later
      throw e;
    }
  }

  /// The same where the vault changes along; none opens the folder for good.
  static void prepare(Home home, Writing journal, Optional<Vault> vault) throws IOException {
    VaultFile.prepare(home.folder(), vault);
    if (vault.isPresent()) home.writeAge(true);
    prepare(home, journal);
  }

  static void finish(Home home) throws IOException {
    if (!Files.exists(mark(home))) {
      delete(fresh(home));
      VaultFile.forget(home.folder());
      return;
    }
    home.removeCloseMark();
    VaultFile.finish(home.folder());
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
    return home.folder().resolve(MARK);
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) return;
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) Files.delete(file);
    }
    Files.delete(folder);
  }
}
