package com.xordon.core.availability;

import java.util.List;
import java.util.Optional;

/// The answer about one time: it is on offer, or the reasons why not, in the order the engine met
/// them.
public sealed interface Verdict {
  record Offered(Start start) implements Verdict {}

  record NotOffered(List<Reason> reasons) implements Verdict {
    public NotOffered {
      reasons = List.copyOf(reasons);
      if (reasons.isEmpty()) throw new IllegalArgumentException("a refusal has a reason");
    }
  }

  default boolean isOffered() {
    return this instanceof Offered;
  }

  default List<Reason> reasons() {
    return this instanceof NotOffered(var reasons) ? reasons : List.of();
  }

  default Optional<Start> offer() {
    return this instanceof Offered(var start) ? Optional.of(start) : Optional.empty();
  }
}
