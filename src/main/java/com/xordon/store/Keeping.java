package com.xordon.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import com.xordon.store.home.Home;
import com.xordon.store.table.Tables;
import com.xordon.store.vault.Locked;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;

/// Makes backups of the books and looks into them.
final class Keeping {
  private final Home home;
  private final KeptLedger ledger;
  private final InstantSource clock;
  private final InstantSource believed;

  /// `believed` is the clock that says which day it is.
  Keeping(Home home, KeptLedger ledger, InstantSource clock, InstantSource believed) {
    this.home = home;
    this.ledger = ledger;
    this.clock = clock;
    this.believed = believed;
  }

  Backups.Summary backup(Path file) {
    return ledger.quietly(shelf -> backup(shelf, file));
  }

  Backups.Summary backup(Shelf shelf, Path file) {
    try {
      return Backup.write(shelf, export(shelf), file, clock.instant());
    } catch (IOException e) {
      throw new ProblemException(Problem.of("BACKUP_FAILED", file.toString()), e);
    }
  }

  private static ObjectNode export(Shelf shelf) {
    return shelf.database().jdbi().inTransaction(h -> Exchange.export(new Tables(h)));
  }

  Backups.Summary look(Path backup) {
    try {
      return Backup.verify(backup, home.keys());
    } catch (Locked e) {
      throw new ProblemException(Problem.of("BACKUP_LOCKED", backup.toString()), e);
    } catch (IOException e) {
      throw new ProblemException(Problem.of("BACKUP_UNREADABLE", backup.toString()), e);
    }
  }

  void backupDaily(Map<String, String> settings) {
    daily();
    SecondPlace.of(settings, home.keys())
        .ifPresent(p -> p.tryCopy(home.backups(), believed.instant()));
  }

  private void daily() {
    new DailyBackups(home.backups(), this::backup).make(believed.instant());
  }

  /// Copies today's backup to a folder off this machine.
  void copyTo(Path folder) {
    daily();
    try {
      new SecondPlace(folder, home.keys()).copy(home.backups(), believed.instant());
    } catch (IOException | UncheckedIOException e) {
      throw new ProblemException(Problem.of("BACKUP_FAILED", folder.toString()), e);
    }
  }

  /// A name among the backups that nobody has.
  Path free(String name) {
    int n = 1;
    while (Files.exists(home.backups().resolve(name + "-" + n + ".zip"))) n++;
    return home.backups().resolve(name + "-" + n + ".zip");
  }
}
