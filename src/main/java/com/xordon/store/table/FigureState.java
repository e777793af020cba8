package com.xordon.store.table;

import org.jdbi.v3.core.Handle;

/// How far the figures are counted. They are right when they are whole and counted up to the last
/// entry of the journal; whatever else wrote to the books, a recovery for one, shows by that.
public record FigureState(long counted, boolean whole) {
  /// Nothing of them can be relied on.
  private static final long NEVER = -1;

  public static FigureState read(Handle handle) {
    return handle
        .select(
            "select counted_number, is_whole from analytics_state where practice_id = ?",
            Tables.PRACTICE)
        .map((rs, context) -> new FigureState(rs.getLong(1), rs.getBoolean(2)))
        .findOne()
        .orElse(new FigureState(NEVER, false));
  }

  public boolean isRight(long lastEntry) {
    return whole && counted == lastEntry;
  }

  /// Whether what was done since can be counted alone.
  public boolean canFollow(long lastEntry) {
    return whole && counted >= 0 && counted <= lastEntry;
  }

  public static void advance(Handle handle, long number) {
    handle.execute(
        "update analytics_state set counted_number = ? where practice_id = ?",
        number,
        Tables.PRACTICE);
  }

  /// All is to be counted anew before anybody asks.
  public static void distrust(Handle handle) {
    write(handle, new FigureState(NEVER, false));
  }

  public static void write(Handle handle, FigureState state) {
    handle.execute("delete from analytics_state where practice_id = ?", Tables.PRACTICE);
    handle.execute(
        "insert into analytics_state (practice_id, counted_number, is_whole) values (?, ?, ?)",
        Tables.PRACTICE,
        state.counted,
        state.whole);
  }
}
