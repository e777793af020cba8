package com.xordon.store.table;

import com.xordon.store.journal.Entry;
import com.xordon.store.journal.Tail;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/// How far the books are: the last entry, the last position in a list, and the entries that last
/// changed what the practice said and its clients.
public final class Counters {
  private static final Set<String> RULES =
      Set.of(
          "practice",
          "staff",
          "room",
          "service",
          "automation_rule",
          "message_template",
          "section",
          "setting");
  private static final RowMapper<Values> VALUES =
      (rs, context) ->
          new Values(
              new Tail(rs.getLong(1), rs.getLong(2), rs.getString(3)),
              rs.getLong(4),
              rs.getLong(5),
              rs.getLong(6));

  private final Handle handle;

  public Counters(Handle handle) {
    this.handle = handle;
  }

  public record Values(Tail tail, long position, long rules, long contacts) {}

  public Tail tail() {
    return read().tail();
  }

  public Values read() {
    return handle
        .select(
            "select last_number, last_transaction, last_hash, last_position, rules_number,"
                + " contacts_number from counters where practice_id = ?",
            Tables.PRACTICE)
        .map(VALUES)
        .findOne()
        .orElse(new Values(Tail.START, 0, 0, 0));
  }

  void advance(List<Entry> entries, String hash) {
    var old = read();
    long position = old.position();
    long rules = old.rules();
    long contacts = old.contacts();
    for (var e : entries) {
      var row = e.after();
      if (row != null) position = Math.max(position, row.position());
      if (RULES.contains(e.entity())) rules = e.number();
      if (e.entity().equals("contact")) contacts = e.number();
    }
    var last = entries.getLast();
    if (old.tail().number() == 0) {
      handle.execute(
          "insert into counters (practice_id, last_number, last_transaction, last_hash,"
              + " last_position, rules_number, contacts_number) values (?, ?, ?, ?, ?, ?, ?)",
          Tables.PRACTICE,
          last.number(),
          last.transaction(),
          hash,
          position,
          rules,
          contacts);
      return;
    }
    handle.execute(
        "update counters set last_number = ?, last_transaction = ?, last_hash = ?,"
            + " last_position = ?, rules_number = ?, contacts_number = ? where practice_id = ?",
        last.number(),
        last.transaction(),
        hash,
        position,
        rules,
        contacts,
        Tables.PRACTICE);
  }
}
