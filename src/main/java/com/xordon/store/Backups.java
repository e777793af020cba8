package com.xordon.store;

import java.time.Instant;

/// What a backup holds.
public final class Backups {
  private Backups() {}

  /// Counts of a backup, and the journal number and moment it was taken at.
  public record Summary(
      String practice,
      long staff,
      long services,
      long clients,
      long appointments,
      long lastNumber,
      Instant taken) {}
}
