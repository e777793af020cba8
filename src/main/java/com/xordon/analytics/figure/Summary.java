package com.xordon.analytics.figure;

import java.util.List;
import java.util.OptionalDouble;

/// The figures of one period.
public record Summary(
    Counts counts,
    Rates rates,
    List<Money> revenue,
    long bookedMinutes,
    long availableMinutes,
    LeadTime leadTime,
    long newClients,
    long returningClients) {
  /// Booked minutes of those that could be.
  public OptionalDouble utilisation() {
    return availableMinutes == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) bookedMinutes / availableMinutes);
  }
}
