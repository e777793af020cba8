package com.xordon.ui.calendar;

import com.xordon.core.availability.Start;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The next free starts, and if a wanted time isn't among them, why not.
record Offers(List<Start> starts, Optional<Instant> wanted, List<String> whyNot) {
  static final Offers NONE = new Offers(List.of(), Optional.empty(), List.of());

  Offers {
    starts = List.copyOf(starts);
    whyNot = List.copyOf(whyNot);
  }
}
