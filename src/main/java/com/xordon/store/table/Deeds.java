package com.xordon.store.table;

import com.xordon.core.booking.Step;
import com.xordon.core.change.Deed;
import com.xordon.core.diary.AppointmentId;
import com.xordon.store.journal.Entry;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Which deeds can be undone and done again. An undone deed names the transaction that undid it.
public final class Deeds {
  /// What no person did, so that undo and redo pass over it.
  private static final String NOBODYS = "('" + Deed.EXPIRE + "', '" + Deed.RUN + "')";

  private final Handle handle;

  public Deeds(Handle handle) {
    this.handle = handle;
  }

  void add(Entry last) {
    handle.execute(
        "insert into deeds (practice_id, transaction_id, deed, at_instant, is_undo, undone_by)"
            + " values (?, ?, ?, ?, ?, null)",
        Tables.PRACTICE,
        last.transaction(),
        last.deed().name(),
        last.at().toString(),
        last.takesBack() > 0);
    if (last.takesBack() == 0) return;
    handle.execute(
        "update deeds set undone_by = case when undone_by is null then cast(? as bigint) end"
            + " where practice_id = ? and transaction_id = ?",
        last.transaction(),
        Tables.PRACTICE,
        last.takesBack());
  }

  public Optional<Step> undoable() {
    return step(
        "transaction_id = (select max(transaction_id) from deeds where practice_id = ?"
            + " and is_undo = false and undone_by is null and deed not in "
            + NOBODYS
            + ")");
  }

  /// The deed undone last, unless another was done since.
  public Optional<Step> redoable() {
    return step("undone_by = (select max(undone_by) from deeds where practice_id = ?)")
        .filter(this::isLast);
  }

  private boolean isLast(Step undone) {
    return handle
        .select(
            "select count(*) from deeds where practice_id = ? and is_undo = false"
                + " and undone_by is null and transaction_id > ? and deed not in "
                + NOBODYS,
            Tables.PRACTICE,
            undone.transaction())
        .mapTo(Integer.class)
        .one()
        .equals(0);
  }

  public boolean isUndone(long transaction) {
    return handle
        .select(
            "select count(*) from deeds where practice_id = ? and transaction_id = ?"
                + " and undone_by is not null",
            Tables.PRACTICE,
            transaction)
        .mapTo(Integer.class)
        .one()
        .equals(1);
  }

  private Optional<Step> step(String which) {
    return handle
        .select(
            "select transaction_id, deed, at_instant from deeds where practice_id = ? and " + which,
            Tables.PRACTICE,
            Tables.PRACTICE)
        .map((rs, context) ->
            new Step(
                rs.getLong(1),
                Deed.valueOf(rs.getString(2)),
                Instant.parse(rs.getString(3)),
                java.util.List.of()))
        .findFirst()
        .map(this::withAppointments);
  }

  private Step withAppointments(Step step) {
    var ids =
        handle
            .select(
                "select entity_id from journal where practice_id = ? and transaction_id = ?"
                    + " and entity = 'appointment' order by number",
                Tables.PRACTICE,
                step.transaction())
            .mapTo(String.class)
            .map(AppointmentId::new)
            .list();
    return new Step(step.transaction(), step.deed(), step.at(), ids);
  }
}
