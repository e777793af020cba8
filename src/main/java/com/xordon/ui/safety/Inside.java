package com.xordon.ui.safety;

import java.time.Instant;
import java.util.List;

/// What a restore would bring: the books as they were then, and how they differ from those of now.
public record Inside(
    String practice,
    long clients,
    long appointments,
    long services,
    long staff,
    long lastNumber,
    Instant lastChange,
    List<Difference> differences) {
  public Inside {
    differences = List.copyOf(differences);
  }

  /// How many of a kind would come back, go, and be other than they are.
  public record Difference(String kind, int back, int gone, int other) {}
}
