package com.xordon.store.table;

import com.xordon.analytics.book.DayCell;
import com.xordon.analytics.fact.CellKey;
import com.xordon.analytics.fact.Cells;
import com.xordon.analytics.fact.Packing;
import com.xordon.analytics.fact.Sum;
import com.xordon.analytics.fact.Tally;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// Writes sums: as changes to what is there, or in its place.
public final class CellWriter {
  private static final String WHERE =
      " where practice_id = ? and facet = ? and on_day = ? and facet_id = ? and currency = ?";
  private static final String READ =
      "select %s, %s, %s from %s%s"
          .formatted(CellRows.KEY, CellRows.SUM_COLUMNS, CellRows.BAGS, CellRows.DAYS, WHERE);
  private static final String INSERT_KEY = "practice_id, facet, on_day, facet_id, currency, ";

  private final Handle handle;

  public CellWriter(Handle handle) {
    this.handle = handle;
  }

  /// Makes changes to the cells they belong to.
  public void change(Cells changes) {
    var gone = new ArrayList<CellKey>();
    var come = new ArrayList<DayCell>();
    var now = new ArrayList<DayCell>();
    try (var read = handle.getConnection().prepareStatement(READ)) {
      for (var change : changes.days().entrySet()) {
        if (change.getValue().isEmpty()) continue;
        var there = read(read, change.getKey());
        var cell = changed(there, change.getKey(), change.getValue());
        if (there.isEmpty()) come.add(cell);
        else if (isNothing(cell)) gone.add(cell.key());
        else now.add(cell);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("a sum can't be read", e);
    }
    remove(CellRows.DAYS, gone);
    addDays(come);
    replaceDays(now);
    changeMonths(changes.months());
  }

  private static Optional<DayCell> read(PreparedStatement read, CellKey key) throws SQLException {
    var values = key(key);
    for (int i = 0; i < values.size(); i++) read.setObject(i + 1, values.get(i));
    try (var rs = read.executeQuery()) {
      return rs.next() ? Optional.of(CellRows.dayCell(rs)) : Optional.empty();
    }
  }

  private static DayCell changed(Optional<DayCell> there, CellKey key, Tally change) {
    if (there.isEmpty()) return DayCell.of(key, change);
    var old = there.get();
    return new DayCell(
        key,
        new Tally().addSums(old.sums(), 1).addSums(change, 1),
        Packing.changed(old.leads(), change.leads()),
        Packing.changed(old.clients(), change.clients()),
        Packing.changed(old.starts(), change.starts()),
        Packing.changed(old.hours(), change.hours()));
  }

  /// A cell without anything isn't kept.
  public static boolean isNothing(DayCell cell) {
    return cell.sums().hasNoSums()
        && cell.leads().length + cell.clients().length + cell.starts().length == 0
        && cell.hours().length == 0;
  }

  private void changeMonths(Map<CellKey, Tally> changes) {
    changes.values().removeIf(Tally::hasNoSums);
    if (changes.isEmpty()) return;
    var keys = new ArrayList<CellKey>();
    var sets = String.join(", ", CellRows.SUMS.stream().map(s -> s + " = " + s + " + ?").toList());
    var batch = handle.prepareBatch("update " + CellRows.MONTHS + " set " + sets + WHERE);
    changes.forEach((key, change) -> {
      keys.add(key);
      int at = bindSums(batch, 0, change);
      for (var value : key(key)) batch.bind(at++, value);
      batch.add();
    });
    var met = batch.execute();
    var missing = new ArrayList<CellKey>();
    for (int i = 0; i < met.length; i++) if (met[i] == 0) missing.add(keys.get(i));
    changes.keySet().retainAll(missing);
    addMonths(changes);
  }

  public void addMonths(Map<CellKey, Tally> months) {
    if (months.isEmpty()) return;
    var batch = insert(CellRows.MONTHS, CellRows.SUM_COLUMNS, CellRows.SUMS.size());
    months.forEach((key, tally) -> {
      bindSums(batch, bindKey(batch, key), tally);
      batch.add();
    });
    batch.execute();
  }

  public void addDays(Collection<DayCell> cells) {
    if (cells.isEmpty()) return;
    var columns = CellRows.SUM_COLUMNS + ", " + CellRows.BAGS;
    var batch = insert(CellRows.DAYS, columns, CellRows.SUMS.size() + 4);
    for (var cell : cells) {
      bindBags(batch, bindSums(batch, bindKey(batch, cell.key()), cell.sums()), cell);
      batch.add();
    }
    batch.execute();
  }

  private void replaceDays(Collection<DayCell> cells) {
    if (cells.isEmpty()) return;
    var columns = Stream.concat(CellRows.SUMS.stream(), Stream.of(CellRows.BAGS.split(", ")));
    var sets = columns.map(c -> c + " = ?").collect(Collectors.joining(", "));
    var batch = handle.prepareBatch("update " + CellRows.DAYS + " set " + sets + WHERE);
    for (var cell : cells) {
      int at = bindBags(batch, bindSums(batch, 0, cell.sums()), cell);
      for (var value : key(cell.key())) batch.bind(at++, value);
      batch.add();
    }
    batch.execute();
  }

  private static int bindBags(PreparedBatch batch, int from, DayCell cell) {
    int at = from;
    for (var bag : List.of(cell.leads(), cell.clients(), cell.starts(), cell.hours())) {
      batch.bind(at++, bag);
    }
    return at;
  }

  private PreparedBatch insert(String table, String columns, int n) {
    return handle.prepareBatch(
        "insert into %s (%s%s) values (?, ?, ?, ?, ?%s)"
            .formatted(table, INSERT_KEY, columns, ", ?".repeat(n)));
  }

  public void removeDays(Collection<CellKey> keys) {
    remove(CellRows.DAYS, keys);
  }

  public void removeMonths(Collection<CellKey> keys) {
    remove(CellRows.MONTHS, keys);
  }

  private void remove(String table, Collection<CellKey> keys) {
    if (keys.isEmpty()) return;
    var batch = handle.prepareBatch("delete from " + table + WHERE);
    for (var key : keys) {
      bindKey(batch, key);
      batch.add();
    }
    batch.execute();
  }

  private static int bindKey(PreparedBatch batch, CellKey key) {
    int at = 0;
    for (var value : key(key)) batch.bind(at++, value);
    return at;
  }

  private static int bindSums(PreparedBatch batch, int from, Tally tally) {
    int at = from;
    for (var sum : Sum.values()) batch.bind(at++, tally.get(sum));
    return at;
  }

  private static List<Object> key(CellKey key) {
    return List.of(Tables.PRACTICE, key.facet().name(), key.day(), key.id(), key.currency());
  }
}
