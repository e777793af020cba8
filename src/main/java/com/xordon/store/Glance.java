package com.xordon.store;

import java.time.Instant;
import java.util.List;

/// What a restore would bring: the books as they were then, when their last change was made, and
/// how they differ from the books of now.
public record Glance(Backups.Summary summary, Instant lastChange, List<Difference> differences) {
  public Glance {
    differences = List.copyOf(differences);
  }

  /// How many rows of a kind would come back, go, and be other than they are; kinds without any are
  /// left out.
  public record Difference(String entity, int back, int gone, int other) {}
}
