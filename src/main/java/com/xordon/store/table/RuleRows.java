package com.xordon.store.table;

import com.xordon.core.practice.BufferPolicy;
import com.xordon.core.practice.Practice;
import com.xordon.core.practice.Rules;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/// Reads the rules of the practice from their rows.
public final class RuleRows {
  /// What holds while there is no practice yet.
  private static final Practice NONE =
      new Practice(
          "",
          ZoneOffset.UTC,
          "EUR",
          DayOfWeek.MONDAY,
          BufferPolicy.SUM,
          Duration.ofHours(24),
          List.of(),
          Practice.ClientOverlap.ALLOW);

  private final Tables tables;

  public RuleRows(Tables tables) {
    this.tables = tables;
  }

  public Rules read() {
    var practice = all(Tables.PRACTICES, ZoneOffset.UTC).stream().findFirst().orElse(NONE);
    return new Rules(
        practice,
        all(Tables.STAFF, practice.zone()),
        all(Tables.ROOMS, practice.zone()),
        all(Tables.SERVICES, practice.zone()));
  }

  private <T> List<T> all(RowTable<T> table, ZoneId zone) {
    return tables.rows(table.entity()).values().stream()
        .map(row -> table.read(row.doc(), zone))
        .toList();
  }
}
