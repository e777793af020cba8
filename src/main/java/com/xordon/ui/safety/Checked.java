package com.xordon.ui.safety;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// When everything was read again last, and what was found then; no moment when it never was.
public record Checked(Optional<Instant> at, List<Found> found) {
  public Checked {
    found = List.copyOf(found);
  }

  public record Found(String code, String sentence, boolean mended) {}
}
