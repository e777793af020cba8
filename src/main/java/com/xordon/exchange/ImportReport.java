package com.xordon.exchange;

import java.util.Comparator;
import java.util.List;

/// What an import did, or with a dry run would do, in order of the file's lines.
public record ImportReport(List<Row> rows) {
  public ImportReport {
    rows = rows.stream().sorted(Comparator.comparingInt(Row::line)).toList();
  }

  /// How many appointments, blocked times and records met an outcome.
  public int count(Row.Outcome outcome) {
    return rows.stream().filter(r -> r.outcome() == outcome).mapToInt(Row::times).sum();
  }
}
