package com.xordon.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.f4b6a3.uuid.UuidCreator;
import com.xordon.store.form.PracticeFile;
import com.xordon.store.journal.Row;
import com.xordon.store.table.Put;
import com.xordon.store.table.Tables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A whole practice, out of a practice file into the rows and back, key for key.
final class Exchange {
  /// The lists of a practice file, by the names their rows have.
  private static final Map<String, String> LISTS = lists();

  private Exchange() {}

  private static Map<String, String> lists() {
    var lists = new LinkedHashMap<String, String>();
    lists.put("staff", "staff");
    lists.put("rooms", "room");
    lists.put("services", "service");
    lists.put("contacts", "contact");
    lists.put("appointments", "appointment");
    lists.put("busy", "busy");
    lists.put("waitlist", "waitlist");
    lists.put("payments", "payment");
    lists.put("meetings", "meeting");
    lists.put("automations", "automation_rule");
    lists.put("templates", "message_template");
    return lists;
  }

  /// What belongs to this desk rather than to the practice, and stays when another one comes.
  private static final Set<String> OURS =
      Set.of("setting", "connection", "meeting_action", "automation_log", "page_visit", "task");

  /// Puts what a file says in place of all that is there.
  static void replaceAll(OpenPage page, PracticeFile file) {
    var before = new HashMap<String, Map<String, Row>>();
    var puts = new LinkedHashMap<String, Put>();
    for (var entity : Tables.entities()) {
      if (OURS.contains(entity)) continue;
      var rows = page.tables().rows(entity);
      before.put(entity, rows);
      rows.keySet().forEach(id -> put(puts, new Put(entity, id, null)));
    }
    for (var section : file.root().properties()) {
      put(puts, section(page, section.getKey(), section.getValue()));
    }
    put(puts, row(page, "practice", Tables.PRACTICE, file.root().path("practice")));
    LISTS.forEach((key, entity) -> {
      for (var item : file.root().path(key)) put(puts, row(page, entity, id(entity, item), item));
    });
    page.writing().putAll(puts.values(), before);
    page.forget();
  }

  private static void put(Map<String, Put> puts, Put put) {
    puts.put(put.entity() + " " + put.id(), put);
  }

  private static Put row(OpenPage page, String entity, String id, JsonNode doc) {
    return new Put(entity, id, new Row(page.nextPosition(), doc.toString()));
  }

  private static String id(String entity, JsonNode item) {
    return entity.equals("busy")
        ? UuidCreator.getTimeOrderedEpoch().toString()
        : item.path("id").asText();
  }

  /// A key of the file: of those we know, whether they were there and empty; of others, all.
  private static Put section(OpenPage page, String key, JsonNode value) {
    var doc = JsonNodeFactory.instance.objectNode();
    if (key.equals("practice")) doc.put("of", "practice");
    else if (LISTS.containsKey(key) && value.isArray()) doc.put("of", "list");
    else doc.set("value", value);
    return row(page, "section", key, doc);
  }

  static ObjectNode export(Tables tables) {
    var root = JsonNodeFactory.instance.objectNode();
    tables
        .rows("section")
        .forEach((key, row) -> {
          var section = node(row);
          if (section.path("of").asText().equals("practice")) root.set(key, practice(tables));
          else root.set(key, section.has("value") ? section.get("value") : empty());
        });
    if (!root.has("xordon")) root.put("xordon", 1);
    if (!root.has("practice")) root.set("practice", practice(tables));
    // the books of an older program are exported before they are brought up to date
    var present = tables.present();
    LISTS.forEach((key, entity) -> {
      if (present.contains(entity)) fill(root, key, tables.rows(entity));
    });
    return root;
  }

  private static JsonNode practice(Tables tables) {
    return tables.rows("practice").values().stream()
        .findFirst()
        .<JsonNode>map(Exchange::node)
        .orElse(JsonNodeFactory.instance.objectNode());
  }

  private static void fill(ObjectNode root, String key, Map<String, Row> rows) {
    if (rows.isEmpty()) return;
    var list = root.get(key) instanceof ArrayNode there ? there : root.putArray(key);
    List<JsonNode> items = new ArrayList<>();
    rows.values().forEach(row -> items.add(node(row)));
    list.addAll(items);
  }

  private static ArrayNode empty() {
    return JsonNodeFactory.instance.arrayNode();
  }

  private static JsonNode node(Row row) {
    try {
      return PracticeFile.JSON.readTree(row.doc());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
