package com.xordon.store;

import com.xordon.store.journal.Entry;
import com.xordon.store.journal.Row;
import com.xordon.store.journal.Tail;
import com.xordon.store.table.JournalTable;
import com.xordon.store.table.Tables;
import com.xordon.store.table.Weighing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Compares journal file and database entry by entry, and the rows with what the entries say of
/// them.
final class Comparison {
  private static final Logger LOG = LoggerFactory.getLogger(Comparison.class);

  private final @Nullable Database database;
  private final Map<Long, Integer> known = new HashMap<>();
  private final Map<String, Integer> rows = new HashMap<>();
  private final List<Hashed> missing = new ArrayList<>();
  private boolean agrees;

  record Hashed(Entry entry, String hash) {}

  Comparison(@Nullable Database database) {
    this.database = database;
    startAgain();
  }

  /// Reads what the database has; one that can't be read agrees with nothing.
  void startAgain() {
    known.clear();
    rows.clear();
    missing.clear();
    agrees = database != null;
    if (database == null) return;
    try {
      database
          .jdbi()
          .useHandle(h ->
              new JournalTable(h).each(0, (e, hash) -> known.put(e.number(), weight(e, hash))));
    } catch (RuntimeException e) {
      LOG.warn("The journal in the database can't be read.", e);
      agrees = false;
    }
  }

  /// Hears of an entry of the file, in order.
  void entry(Entry entry, String hash) {
    if (!agrees) return;
    var inDatabase = known.remove(entry.number());
    if (inDatabase == null) {
      missing.add(new Hashed(entry, hash));
    } else if (!missing.isEmpty() || inDatabase != weight(entry, hash)) {
      agrees = false;
    } else {
      note(entry);
    }
  }

  private static int weight(Entry entry, String hash) {
    return 31 * entry.hashCode() + hash.hashCode();
  }

  private void note(Entry entry) {
    var after = entry.after();
    var key = entry.entity() + " " + entry.id();
    if (after == null) rows.remove(key);
    else rows.put(key, after.hashCode());
  }

  boolean agrees() {
    return agrees;
  }

  /// Entries that the database has and the file doesn't, when they continue it.
  List<Hashed> after(Tail tail) {
    var lacking = new ArrayList<Hashed>();
    if (database == null || known.isEmpty()) return lacking;
    database
        .jdbi()
        .useHandle(h ->
            new JournalTable(h).each(tail.number(), (e, hash) -> lacking.add(new Hashed(e, hash))));
    if (lacking.size() != known.size()) agrees = false;
    lacking.forEach(e -> note(e.entry()));
    return lacking;
  }

  int redone() {
    return missing.size();
  }

  /// Does again what the database lost; false when its rows aren't what its journal says.
  boolean redo(Database open) {
    try {
      if (!agrees || !rowsAgree(open)) return false;
      var replay = new Replay(open.jdbi());
      missing.forEach(e -> replay.add(e.entry(), e.hash()));
      replay.finish();
      return true;
    } catch (RuntimeException e) {
      LOG.warn("The database can't be mended.", e);
      return false;
    }
  }

  /// Whether nothing is missing on either side, and every row is what its last entry says.
  boolean isSame() {
    var open = database;
    return open != null && agrees && missing.isEmpty() && known.isEmpty() && rowsAgree(open);
  }

  private boolean rowsAgree(Database open) {
    var left = new HashMap<>(rows);
    return open.jdbi()
        .withHandle(h -> {
          var same = new boolean[] {true};
          for (var entity : new Tables(h).present()) {
            new Tables(h)
                .each(entity, (id, row) -> same[0] &= matches(left.remove(entity + " " + id), row));
          }
          return same[0] && left.isEmpty() && new Weighing(h).isRight();
        });
  }

  private static boolean matches(@Nullable Integer expected, Row row) {
    return expected != null && expected == row.hashCode();
  }
}
