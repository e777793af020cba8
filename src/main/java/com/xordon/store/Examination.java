package com.xordon.store;

import com.xordon.store.disk.Disk;
import com.xordon.store.journal.JournalFile;
import com.xordon.store.journal.Tail;
import com.xordon.store.vault.Locked;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Reads everything again: the journal file with its chain, the database against it, row by row,
/// and the backups.
final class Examination {
  private final Shelf shelf;
  private final Disk disk;

  Examination(Shelf shelf, Disk disk) {
    this.shelf = shelf;
    this.disk = disk;
  }

  /// Whether the journal file is whole and ends where it should.
  boolean journalIsWhole() throws IOException {
    var last = new Tail[] {Tail.START};
    boolean whole =
        JournalFile.read(disk, (e, hash) -> last[0] = new Tail(e.number(), e.transaction(), hash));
    return whole && last[0].equals(shelf.journal().tail());
  }

  /// Whether the database says what the journal file says.
  boolean databaseAgrees() throws IOException {
    var comparison = new Comparison(shelf.database());
    JournalFile.read(disk, comparison::entry);
    return comparison.isSame();
  }

  /// The backups that can't be read whole, among the newest ones.
  List<Path> brokenBackups(int most) throws IOException {
    return Backup.newestFirst(shelf.home().backups()).stream()
        .limit(most)
        .filter(this::isBroken)
        .toList();
  }

  private boolean isBroken(Path backup) {
    try {
      Backup.verify(backup, shelf.home().keys());
      return false;
    } catch (Locked e) {
      return false; // from elsewhere, and none of our business
    } catch (IOException e) {
      return true;
    }
  }
}
