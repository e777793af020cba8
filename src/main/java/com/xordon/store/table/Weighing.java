package com.xordon.store.table;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Weighs what stands in the columns against what the forms say should stand there.
public final class Weighing {
  /// These tell what held when the row was written.
  private static final Set<String> PROMISED = Set.of("zone", "start_wall");

  private static final Logger LOG = LoggerFactory.getLogger(Weighing.class);

  private final Handle handle;
  private final ZoneId zone;

  public Weighing(Handle handle) {
    this.handle = handle;
    this.zone = new Tables(handle).zone();
  }

  /// Whether every column of every table is what its row's form says.
  public boolean isRight() {
    var present = new Tables(handle).present();
    return Tables.all().stream().filter(t -> present.contains(t.entity())).allMatch(this::isRight);
  }

  private <T> boolean isRight(RowTable<T> table) {
    var weights = new HashMap<String, Map<String, Integer>>();
    new Tables(handle)
        .each(
            table.entity(),
            (id, row) -> {
              T value = table.read(row.doc(), zone);
              add(weights, table.table(), id, table.columns(value, zone));
              for (var part : table.parts()) {
                for (var owned : part.rows().apply(value)) add(weights, part.table(), id, owned);
              }
            });
    return isRight(table.table(), "id", weights)
        && table.parts().stream().allMatch(part -> isRight(part.table(), "owner_id", weights));
  }

  private boolean isRight(String table, String key, Map<String, Map<String, Integer>> weights) {
    var said = weights.getOrDefault(table, Map.of());
    var stored = stored(table, key);
    if (said.equals(stored)) return true;
    var first =
        Stream.concat(said.keySet().stream(), stored.keySet().stream())
            .filter(id -> !Objects.equals(said.get(id), stored.get(id)))
            .findFirst();
    LOG.warn("The columns of {} aren't what the forms say, first at {}.", table, first.orElse(""));
    return false;
  }

  private static void add(
      Map<String, Map<String, Integer>> weights, String table, String id, Columns columns) {
    var names = columns.names();
    var values = columns.values();
    var texts = new HashMap<String, String>();
    for (int i = 0; i < names.size(); i++) texts.put(names.get(i), text(values.get(i)));
    texts.keySet().removeAll(PROMISED);
    weights.computeIfAbsent(table, t -> new HashMap<>()).merge(id, texts.hashCode(), Integer::sum);
  }

  private Map<String, Integer> stored(String table, String key) {
    var weights = new HashMap<String, Integer>();
    handle
        .select("select * from %s where practice_id = ?".formatted(table), Tables.PRACTICE)
        .map((rs, context) -> Map.entry(rs.getString(key), texts(rs, key).hashCode()))
        .forEach(e -> weights.merge(e.getKey(), e.getValue(), Integer::sum));
    return weights;
  }

  private static Map<String, String> texts(ResultSet rs, String key) throws SQLException {
    var ours = new ArrayList<>(List.of("practice_id", "list_position", "doc", key));
    ours.addAll(PROMISED);
    var texts = new HashMap<String, String>();
    var names = rs.getMetaData();
    for (int i = 1; i <= names.getColumnCount(); i++) {
      var name = names.getColumnName(i).toLowerCase(java.util.Locale.ROOT);
      if (!ours.contains(name)) texts.put(name, text(rs.getObject(i)));
    }
    return texts;
  }

  private static String text(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case OffsetDateTime at -> at.toInstant().toString();
      case Timestamp at -> at.toLocalDateTime().toString();
      default -> value.toString();
    };
  }
}
