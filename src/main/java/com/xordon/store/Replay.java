package com.xordon.store;

import com.xordon.store.journal.Entry;
import com.xordon.store.table.JournalTable;
import com.xordon.store.table.Put;
import com.xordon.store.table.Tables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/// Does entries again, many at a time.
final class Replay {
  private static final int GROUP = 5_000;

  private final Jdbi jdbi;
  private final List<Entry> entries = new ArrayList<>();
  private final List<String> hashes = new ArrayList<>();
  private long done;

  Replay(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void add(Entry entry, String hash) {
    entries.add(entry);
    hashes.add(hash);
    if (entries.size() >= GROUP && entry.left() == 0) finish();
  }

  void finish() {
    if (entries.isEmpty()) return;
    Map<String, Put> last = new LinkedHashMap<>();
    for (var e : entries) {
      last.put(e.entity() + " " + e.id(), new Put(e.entity(), e.id(), e.after()));
    }
    jdbi.useTransaction(h -> {
      new Tables(h).put(last.values());
      new JournalTable(h).add(entries, hashes);
    });
    done += entries.size();
    entries.clear();
    hashes.clear();
  }

  long done() {
    return done;
  }
}
