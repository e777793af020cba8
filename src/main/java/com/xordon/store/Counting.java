package com.xordon.store;

import com.xordon.store.journal.Tail;
import com.xordon.store.table.RuleRows;
import com.xordon.store.table.Tables;
import java.time.Instant;

/// Counts what the books hold.
record Counting(Database database) {
  Backups.Summary summary(Tail tail, Instant now) {
    return database
        .jdbi()
        .withHandle(h -> {
          var tables = new Tables(h);
          return new Backups.Summary(
              new RuleRows(tables).read().practice().name(),
              tables.count("staff"),
              tables.count("service"),
              tables.count("contact"),
              tables.count("appointment"),
              tail.number(),
              now);
        });
  }
}
