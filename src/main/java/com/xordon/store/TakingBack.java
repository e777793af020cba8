package com.xordon.store;

import com.xordon.store.journal.Entry;
import com.xordon.store.journal.Row;
import com.xordon.store.table.Put;
import com.xordon.store.table.Tables;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A deed to be undone, or to be done again: each row goes back to its other side.
record TakingBack(List<Entry> entries, boolean again) {
  /// What went out of the house isn't called back by undo; the change that undo makes asks anew.
  static TakingBack ofPeople(List<Entry> entries, boolean again) {
    return new TakingBack(entries.stream().filter(e -> !e.entity().equals("task")).toList(), again);
  }

  private @Nullable Row from(Entry e) {
    return again ? e.before() : e.after();
  }

  private @Nullable Row to(Entry e) {
    return again ? e.after() : e.before();
  }

  /// Whether each row still is what the deed left.
  boolean isPossible(Tables tables) {
    if (entries.isEmpty()) return false;
    if (entries.size() < 100) {
      return entries.stream()
          .allMatch(e -> Objects.equals(tables.row(e.entity(), e.id()).orElse(null), from(e)));
    }
    var rows = new HashMap<String, Map<String, Row>>();
    return entries.stream()
        .allMatch(e ->
            Objects.equals(rows.computeIfAbsent(e.entity(), tables::rows).get(e.id()), from(e)));
  }

  List<Put> puts() {
    return entries.stream().map(e -> new Put(e.entity(), e.id(), to(e))).toList();
  }

  Map<String, Map<String, Row>> before() {
    var before = new HashMap<String, Map<String, Row>>();
    for (var e : entries) {
      var row = from(e);
      if (row != null) before.computeIfAbsent(e.entity(), x -> new HashMap<>()).put(e.id(), row);
    }
    return before;
  }
}
