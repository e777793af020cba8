package com.xordon.store.table;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/// Writes rows of one table, one or fifty thousand.
final class Writer<T> {
  private final Handle handle;
  private final RowTable<T> table;
  private final ZoneId zone;
  private final Map<String, PreparedBatch> inserts = new HashMap<>();

  Writer(Handle handle, RowTable<T> table, ZoneId zone) {
    this.handle = handle;
    this.table = table;
    this.zone = zone;
  }

  void write(List<Put> puts) {
    remove(puts);
    for (var put : puts) {
      var row = put.row();
      if (row == null) continue;
      T value = table.read(row.doc(), zone);
      var columns = table.columns(value, zone);
      insert(
          table.table(),
          columns,
          "id",
          put.id(),
          "list_position",
          row.position(),
          "doc",
          row.doc());
      for (var part : table.parts()) {
        for (var owned : part.rows().apply(value))
          insert(part.table(), owned, "owner_id", put.id());
      }
    }
    inserts.values().forEach(this::run);
  }

  private void remove(List<Put> puts) {
    delete(table.table(), "id", puts);
    for (var part : table.parts()) delete(part.table(), "owner_id", puts);
  }

  private void delete(String name, String key, List<Put> puts) {
    var batch =
        handle.prepareBatch("delete from %s where practice_id = ? and %s = ?".formatted(name, key));
    for (var put : puts) batch.add(Tables.PRACTICE, put.id());
    run(batch);
  }

  private void insert(String name, Columns columns, Object... keys) {
    var names = new ArrayList<String>(List.of("practice_id"));
    var values = new ArrayList<@Nullable Object>(List.of(Tables.PRACTICE));
    for (int i = 0; i < keys.length; i += 2) {
      names.add((String) keys[i]);
      values.add(keys[i + 1]);
    }
    names.addAll(columns.names());
    values.addAll(columns.values());
    var batch = inserts.computeIfAbsent(name, n -> handle.prepareBatch(sql(n, names)));
    for (int i = 0; i < values.size(); i++) batch.bind(i, values.get(i));
    batch.add();
  }

  private static String sql(String name, List<String> columns) {
    return "insert into %s (%s) values (%s)"
        .formatted(
            name,
            String.join(", ", columns),
            String.join(", ", columns.stream().map(c -> "?").toList()));
  }

  private void run(PreparedBatch batch) {
    if (batch.size() > 0) batch.execute();
  }
}
