package com.xordon.store;

import com.xordon.core.change.Deed;
import com.xordon.store.journal.Entry;
import com.xordon.store.journal.Row;
import com.xordon.store.journal.Tail;
import com.xordon.store.table.Put;
import com.xordon.store.table.Tables;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The rows a page has written so far: what they were, and what they are now.
final class Writing {
  private final Tables tables;
  private final Map<Key, Change> changes = new LinkedHashMap<>();

  Writing(Tables tables) {
    this.tables = tables;
  }

  private record Key(String entity, String id) {}

  private record Change(@Nullable Row before, @Nullable Row after) {}

  void put(String entity, String id, Optional<Row> before, @Nullable Row after) {
    var put = new Put(entity, id, after);
    note(put, before.orElse(null));
    tables.put(List.of(put));
  }

  void putAll(Collection<Put> puts, Map<String, Map<String, Row>> before) {
    for (var put : puts) {
      note(put, before.getOrDefault(put.entity(), Map.of()).get(put.id()));
    }
    tables.put(puts);
  }

  private void note(Put put, @Nullable Row before) {
    changes.merge(
        new Key(put.entity(), put.id()),
        new Change(before, put.row()),
        (first, next) -> new Change(first.before, next.after));
  }

  boolean isEmpty() {
    return changes.isEmpty();
  }

  boolean touches(String... entities) {
    return changes.keySet().stream().anyMatch(k -> List.of(entities).contains(k.entity));
  }

  /// What the rows of a kind are now.
  List<Put> puts(String entity) {
    var puts = new ArrayList<Put>();
    changes.forEach((key, change) -> {
      if (key.entity.equals(entity)) puts.add(new Put(entity, key.id, change.after));
    });
    return puts;
  }

  /// The rows of a kind as they were and as they are.
  List<Changed> changed(String entity) {
    var all = new ArrayList<Changed>();
    changes.forEach((key, change) -> {
      if (key.entity.equals(entity)) {
        all.add(
            new Changed(
                key.id, Optional.ofNullable(change.before), Optional.ofNullable(change.after)));
      }
    });
    return all;
  }

  record Changed(String id, Optional<Row> before, Optional<Row> after) {}

  /// The transaction that tells of them; rows that are as they were are left out.
  List<Entry> entries(Tail tail, Deed deed, long takesBack, Author author, Instant at) {
    var changed = new ArrayList<>(changes.entrySet());
    changed.removeIf(e -> Objects.equals(e.getValue().before, e.getValue().after));
    var entries = new ArrayList<Entry>(changed.size());
    for (var e : changed) {
      entries.add(
          new Entry(
              tail.number() + entries.size() + 1,
              tail.transaction() + 1,
              changed.size() - entries.size() - 1,
              deed,
              e.getKey().entity,
              e.getKey().id,
              e.getValue().before,
              e.getValue().after,
              takesBack,
              author.user(),
              author.device(),
              at));
    }
    return entries;
  }
}
