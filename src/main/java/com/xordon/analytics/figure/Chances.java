package com.xordon.analytics.figure;

import com.xordon.analytics.fact.Fact;
import java.util.OptionalDouble;

/// How likely it is that nobody comes to an appointment.
public interface Chances {
  /// The one chance of all, when too little is known to tell them apart.
  OptionalDouble flat();

  double of(Fact upcoming);

  /// So likely for each.
  static Chances flat(double chance) {
    return new Chances() {
      @Override
      public OptionalDouble flat() {
        return OptionalDouble.of(chance);
      }

      @Override
      public double of(Fact upcoming) {
        return chance;
      }
    };
  }
}
