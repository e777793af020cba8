package com.xordon.store.table;

import com.xordon.core.automation.LogLine;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// The log of automations as its table holds it.
public record AutomationRows(Handle handle) {
  private static final String SELECT =
      "select doc from appointment_automation_logs where practice_id = ?";

  public List<LogLine> log(Instant from, int most) {
    return Tables.AUTOMATION_LOG.list(
        handle.select(
            SELECT + " and at_instant >= ? order by at_instant desc, list_position desc limit ?",
            Tables.PRACTICE,
            Columns.at(from),
            most));
  }

  public List<LogLine> about(String id) {
    return Tables.AUTOMATION_LOG.list(
        handle.select(
            SELECT + " and about_id = ? order by at_instant, list_position", Tables.PRACTICE, id));
  }

  public List<LogLine> ofTask(String id) {
    return Tables.AUTOMATION_LOG.list(
        handle.select(
            SELECT + " and task_id = ? order by at_instant, list_position", Tables.PRACTICE, id));
  }
}
