package com.xordon.core.visit;

import com.xordon.core.diary.Details;
import com.xordon.core.practice.ClientId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// A wish for several services in this order; between two of them the client waits `mostWait` at
/// most.
public record VisitWish(
    List<Leg> legs, Optional<ClientId> client, Duration mostWait, Details details) {
  /// So long people don't mind to sit down between two services.
  public static final Duration USUAL_WAIT = Duration.ofMinutes(30);

  /// More than this in one visit is a mistake.
  public static final int MOST = 6;

  public VisitWish {
    legs = List.copyOf(legs);
    if (legs.isEmpty() || legs.size() > MOST) {
      throw new IllegalArgumentException("a visit has from 1 to " + MOST + " services");
    }
    if (mostWait.isNegative()) throw new IllegalArgumentException("a wait can't be negative");
  }

  public VisitWish forClient(ClientId who) {
    return new VisitWish(legs, Optional.of(who), mostWait, details);
  }
}
