package com.xordon.store.table;

import com.xordon.core.change.Deed;
import com.xordon.store.journal.Entry;
import com.xordon.store.journal.Row;
import com.xordon.store.journal.Tail;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/// The journal as rows, for history and undo; the file beside the database is its twin.
public final class JournalTable {
  private static final String COLUMNS =
      "number, transaction_id, left_over, deed, entity, entity_id, before_position, before_doc,"
          + " after_position, after_doc, takes_back, by_user, device, at_instant";
  private static final RowMapper<Entry> ENTRY = (rs, context) -> entry(rs);

  private final Handle handle;

  public JournalTable(Handle handle) {
    this.handle = handle;
  }

  /// Adds whole transactions, deeds and counters included.
  public void add(List<Entry> entries, List<String> hashes) {
    if (entries.isEmpty()) return;
    var batch =
        handle.prepareBatch(
            "insert into journal (practice_id, %s, hash) values (?%s)"
                .formatted(COLUMNS, ", ?".repeat(15)));
    for (int i = 0; i < entries.size(); i++) {
      var e = entries.get(i);
      batch.add(
          Tables.PRACTICE,
          e.number(),
          e.transaction(),
          e.left(),
          e.deed().name(),
          e.entity(),
          e.id(),
          position(e.before()),
          doc(e.before()),
          position(e.after()),
          doc(e.after()),
          e.takesBack(),
          e.user(),
          e.device(),
          e.at().toString(),
          hashes.get(i));
    }
    batch.execute();
    for (var e : entries) if (e.left() == 0) new Deeds(handle).add(e);
    new Counters(handle).advance(entries, hashes.getLast());
  }

  private static @Nullable Long position(@Nullable Row row) {
    return row == null ? null : row.position();
  }

  private static @Nullable String doc(@Nullable Row row) {
    return row == null ? null : row.doc();
  }

  public List<Entry> of(String entity, String id) {
    return handle
        .select(
            "select "
                + COLUMNS
                + " from journal where practice_id = ? and entity = ?"
                + " and entity_id = ? order by number",
            Tables.PRACTICE,
            entity,
            id)
        .map(ENTRY)
        .list();
  }

  public List<Entry> ofTransaction(long transaction) {
    return handle
        .select(
            "select "
                + COLUMNS
                + " from journal where practice_id = ? and transaction_id = ?"
                + " order by number",
            Tables.PRACTICE,
            transaction)
        .map(ENTRY)
        .list();
  }

  /// The first entry of each of the last transactions, newest first, the one that holds entry
  /// `upTo` being the last of them.
  public List<Entry> beginnings(long upTo, int most) {
    long end = transactionAt(Math.min(upTo, tail().number()));
    return handle
        .select(
            "select "
                + COLUMNS
                + " from journal j where practice_id = ? and transaction_id between ? and ?"
                + " and not exists (select 1 from journal p where p.practice_id = j.practice_id"
                + " and p.number = j.number - 1 and p.transaction_id = j.transaction_id)"
                + " order by number desc",
            Tables.PRACTICE,
            end - most + 1,
            end)
        .map(ENTRY)
        .list();
  }

  private long transactionAt(long number) {
    return handle
        .select(
            "select transaction_id from journal where practice_id = ? and number = ?",
            Tables.PRACTICE,
            number)
        .mapTo(Long.class)
        .findOne()
        .orElse(0L);
  }

  /// All entries after a number, with their hashes.
  public void each(long after, BiConsumer<Entry, String> reader) {
    handle
        .select(
            "select "
                + COLUMNS
                + ", hash from journal where practice_id = ? and number > ?"
                + " order by number",
            Tables.PRACTICE,
            after)
        .map((rs, context) -> {
          reader.accept(entry(rs), rs.getString("hash"));
          return true;
        })
        .forEach(read -> {});
  }

  public Tail tail() {
    return new Counters(handle).tail();
  }

  private static Entry entry(ResultSet rs) throws SQLException {
    return new Entry(
        rs.getLong("number"),
        rs.getLong("transaction_id"),
        rs.getInt("left_over"),
        Deed.valueOf(rs.getString("deed")),
        rs.getString("entity"),
        rs.getString("entity_id"),
        row(rs, "before"),
        row(rs, "after"),
        rs.getLong("takes_back"),
        rs.getString("by_user"),
        rs.getString("device"),
        Instant.parse(rs.getString("at_instant")));
  }

  private static @Nullable Row row(ResultSet rs, String which) throws SQLException {
    var doc = rs.getString(which + "_doc");
    return doc == null ? null : new Row(rs.getLong(which + "_position"), doc);
  }
}
