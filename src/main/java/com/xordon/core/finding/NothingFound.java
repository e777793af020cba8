package com.xordon.core.finding;

import com.xordon.core.availability.Reason;
import java.time.Instant;
import java.util.List;

/// Why a wish found nothing: some moments that were tried, with the engine's reasons, and the
/// nearest times that break one wish, soonest first.
public record NothingFound(List<Tried> tried, List<Nearly> nearest) {
  public NothingFound {
    tried = List.copyOf(tried);
    nearest = List.copyOf(nearest);
  }

  public record Tried(Instant at, List<Reason> reasons) {
    public Tried {
      reasons = List.copyOf(reasons);
    }
  }

  /// What would be free if `broken` weren't wished for.
  public record Nearly(FindWish.Part broken, FoundTime found) {}
}
