package com.xordon.store.table;

import com.xordon.core.diary.WaitlistEntry;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// The waitlist as its table holds it.
public record WaitlistRows(Handle handle) {
  /// Longest waiting first; without those of whom nothing more is to come, unless `everyone`.
  public List<WaitlistEntry> read(boolean everyone) {
    return Tables.WAITLIST.list(
        handle.select(
            "select doc from waitlist where practice_id = ?"
                + (everyone ? "" : " and is_over = false")
                + " order by created_at, list_position",
            Tables.PRACTICE));
  }
}
