package com.xordon.core.visit;

import com.xordon.core.diary.Interval;
import java.time.Duration;
import java.util.List;

/// A time at which a whole visit fits.
public record VisitOffer(List<Stop> stops) {
  public VisitOffer {
    stops = List.copyOf(stops);
  }

  /// From the first service to the end of the last.
  public Interval when() {
    return new Interval(
        stops.getFirst().start().when().start(), stops.getLast().start().when().end());
  }

  /// How long the client waits between the services, all in all.
  public Duration waits() {
    var busy =
        stops.stream().map(s -> s.start().when().length()).reduce(Duration.ZERO, Duration::plus);
    return when().length().minus(busy);
  }
}
