package com.xordon.store;

import com.xordon.analytics.book.Progress;
import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import com.xordon.store.disk.Disk;
import com.xordon.store.home.Home;
import com.xordon.store.home.VaultFile;
import com.xordon.store.journal.JournalFile;
import com.xordon.store.vault.DataKey;
import com.xordon.store.vault.Vault;
import java.io.IOException;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Optional;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.JdbiException;

/// All it takes to open the shelf of a home, and to open it again.
record Opening(
    Home home,
    Disk disk,
    Store.Disks disks,
    InstantSource clock,
    Access access,
    Progress progress) {
  static Opening of(Home home, Store.Disks disks, Store.Around around) throws IOException {
    var disk = home.keys().over(disks.disk(home.journal()));
    return new Opening(home, disk, disks, around.clock(), around.access(), around.opening());
  }

  /// The same, heard by somebody else. What was begun with the whole folder is done to its end.
  Opening heardBy(Progress other) {
    return new Opening(home, disk, disks, clock, access, other.toTheEnd());
  }

  /// Finishes what was begun with the whole folder, and opens it.
  Shelf shelf(boolean rotten) {
    try {
      Restoring.finish(home);
      unlock();
      var recovery = new Recovery(home, disk, disks::database, clock, progress);
      return rotten ? recovery.openRotten() : recovery.open();
    } catch (IOException | SQLException | JdbiException | FlywayException e) {
      throw Problems.database(e);
    }
  }

  /// @throws ProblemException HOME_LOCKED, KEY_WRONG or VAULT_LOST
  private void unlock() throws IOException {
    var keys = home.keys();
    var vault = VaultFile.read(home.folder()).or(this::vaultOfBackup);
    if (vault.isEmpty() && JournalFile.looksSealed(disk)) {
      throw new ProblemException(Problem.of("VAULT_LOST", home.folder().toString()));
    }
    if (vault.isPresent() && !keys.has(vault.get())) keys.add(vault.get(), key(vault.get()));
    keys.use(vault);
  }

  private DataKey key(Vault vault) throws IOException {
    var typed = access.typed();
    if (typed.isPresent()) {
      var key = vault.open(typed.get()).orElseThrow(() -> refused("KEY_WRONG"));
      if (!vault.asksForPassword()) access.remember(vault, key);
      return key;
    }
    return access
        .machine()
        .get(vault.id())
        .flatMap(DataKey::of)
        .orElseThrow(() -> refused(vault.asksForPassword() ? "HOME_ASKS_PASSWORD" : "HOME_LOCKED"));
  }

  private ProblemException refused(String code) {
    return new ProblemException(Problem.of(code, home.folder().toString()));
  }

  /// Each sealed backup holds the vault too; only asked where the folder lost both of its own.
  private Optional<Vault> vaultOfBackup() {
    try {
      if (!JournalFile.looksSealed(disk)) return Optional.empty();
      for (var backup : Backup.newestFirst(home.backups())) {
        var vault = vaultOf(backup);
        if (vault.isEmpty()) continue;
        VaultFile.write(home.folder(), vault.get());
        return vault;
      }
      return Optional.empty();
    } catch (IOException e) {
      throw Problems.database(e);
    }
  }

  private static Optional<Vault> vaultOf(java.nio.file.Path backup) {
    try {
      return BackupZip.vault(backup);
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
