package com.xordon.store.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.store.form.Form;
import com.xordon.store.form.PracticeFile;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.statement.Query;

/// One kind of thing: its name in the journal, its table, and what of it is in columns.
abstract class RowTable<T> {
  private final String entity;
  private final String table;

  RowTable(String entity, String table) {
    this.entity = entity;
    this.table = table;
  }

  final String entity() {
    return entity;
  }

  final String table() {
    return table;
  }

  /// The form of its objects in a practice of a zone.
  abstract Form<T> form(ZoneId zone);

  /// The columns beside id, position and form.
  abstract Columns columns(T value, ZoneId zone);

  /// Tables whose rows belong to a row of this one.
  List<Part<T>> parts() {
    return List.of();
  }

  /// A table of rows that belong to an owner.
  record Part<T>(String table, java.util.function.Function<T, List<Columns>> rows) {}

  T read(String doc, ZoneId zone) {
    return form(zone).read(node(doc));
  }

  /// What a query for forms finds.
  final List<T> list(Query docs) {
    return docs.map((rs, context) -> read(rs.getString(1), ZoneOffset.UTC)).list();
  }

  static ObjectNode node(String doc) {
    try {
      return (ObjectNode) PracticeFile.JSON.readTree(doc);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a row of the database is no JSON", e);
    }
  }
}
