package com.xordon.core.change;

import java.time.Instant;
import java.util.Map;

/// One entry of the journal: what became of one row. `number` is gap-free; all entries of one deed
/// share `transaction`; `before` is empty for a new row, `after` for a removed one.
public record Change(
    long number,
    long transaction,
    Deed deed,
    String entity,
    String id,
    Map<String, String> before,
    Map<String, String> after,
    String user,
    String device,
    Instant at) {
  public Change {
    before = Map.copyOf(before);
    after = Map.copyOf(after);
  }
}
