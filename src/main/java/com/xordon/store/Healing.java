package com.xordon.store;

import com.xordon.store.disk.Disk;
import com.xordon.store.home.Home;
import com.xordon.store.journal.Entry;
import com.xordon.store.journal.JournalFile;
import com.xordon.store.journal.JournalRefused;
import com.xordon.store.journal.JournalStopped;
import com.xordon.store.table.JournalTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes a damaged journal file anew: what is whole of it, then what database and backups know
/// beyond the break. The damaged one is kept aside.
final class Healing {
  private static final Logger LOG = LoggerFactory.getLogger(Healing.class);

  private final Home home;
  private final Disk disk;
  private final @Nullable Database database;

  Healing(Home home, Disk disk, @Nullable Database database) {
    this.home = home;
    this.disk = disk;
    this.database = database;
  }

  List<Books.Finding> heal() throws IOException {
    var entries = new TreeMap<Long, Comparison.Hashed>();
    JournalFile.read(disk, (e, hash) -> entries.put(e.number(), new Comparison.Hashed(e, hash)));
    long whole = entries.size();
    addFromDatabase(entries);
    for (var backup : Backup.newestFirst(home.backups())) addFromBackup(entries, backup);
    var aside = home.setAside(home.journal());
    java.nio.file.Files.createDirectories(home.journal());
    var journal = JournalFile.recover(disk, (e, hash) -> {});
    try (journal) {
      append(journal, entries);
      return List.of(
          new Books.Finding(
              "JOURNAL_HEALED",
              List.of(
                  String.valueOf(whole), String.valueOf(journal.tail().number()), aside.toString()),
              true));
    } catch (JournalRefused | JournalStopped e) {
      throw new IOException(e);
    }
  }

  private static void append(JournalFile journal, TreeMap<Long, Comparison.Hashed> entries)
      throws JournalRefused, JournalStopped {
    var open = new ArrayList<Comparison.Hashed>();
    for (var e : entries.values()) {
      if (e.entry().number() != journal.tail().number() + open.size() + 1) return;
      open.add(e);
      if (e.entry().left() > 0) continue;
      if (!Recovery.appendAll(journal, open)) return;
      open.clear();
    }
  }

  private void addFromDatabase(TreeMap<Long, Comparison.Hashed> entries) {
    if (database == null) return;
    try {
      database
          .jdbi()
          .useHandle(h -> new JournalTable(h).each(0, (e, hash) -> add(entries, e, hash)));
    } catch (RuntimeException e) {
      LOG.warn("The journal in the database can't be read to its end.", e);
    }
  }

  private void addFromBackup(TreeMap<Long, Comparison.Hashed> entries, java.nio.file.Path backup) {
    try {
      Backup.entries(backup, home.keys(), (e, hash) -> add(entries, e, hash));
    } catch (IOException e) {
      LOG.warn("A backup can't be read.", e);
    }
  }

  private static void add(TreeMap<Long, Comparison.Hashed> entries, Entry e, String hash) {
    entries.putIfAbsent(e.number(), new Comparison.Hashed(e, hash));
  }
}
