package com.xordon.store;

import com.xordon.analytics.book.Progress;
import com.xordon.store.disk.Disk;
import com.xordon.store.journal.Entry;
import com.xordon.store.journal.JournalFile;
import com.xordon.store.journal.Tail;
import com.xordon.store.vault.Locked;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/// Reads everything again: the journal file with its chain, the database against it, row by row,
/// and the backups.
final class Examination {
  /// To read the chain takes so much of the time that to read it and to compare it takes.
  private static final double CHAIN = 0.2;

  private final Shelf shelf;
  private final Disk disk;
  private final Progress progress;

  Examination(Shelf shelf, Disk disk, Progress progress) {
    this.shelf = shelf;
    this.disk = disk;
    this.progress = progress;
  }

  /// Whether the journal file is whole and ends where it should.
  boolean journalIsWhole() throws IOException {
    var last = new Tail[] {Tail.START};
    boolean whole =
        JournalFile.read(
            disk,
            counted((e, hash) -> last[0] = new Tail(e.number(), e.transaction(), hash), 0, CHAIN));
    return whole && last[0].equals(shelf.journal().tail());
  }

  /// Whether the database says what the journal file says.
  boolean databaseAgrees() throws IOException {
    var comparison = new Comparison(shelf.database());
    JournalFile.read(disk, counted(comparison::entry, CHAIN, 1));
    return comparison.isSame();
  }

  /// The backups that can't be read whole, among the newest ones.
  List<Path> brokenBackups(int most) throws IOException {
    var all = Backup.newestFirst(shelf.home().backups()).stream().limit(most).toList();
    var broken = new ArrayList<Path>();
    for (int i = 0; i < all.size(); i++) {
      progress.at((double) i / all.size());
      if (isBroken(all.get(i))) broken.add(all.get(i));
    }
    return broken;
  }

  private BiConsumer<Entry, String> counted(
      BiConsumer<Entry, String> reader, double from, double to) {
    return Counted.entries(reader, shelf.journal().tail().number(), progress.between(from, to));
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
