package com.xordon.analytics.risk;

import com.xordon.analytics.fact.Fact;
import com.xordon.analytics.figure.Chances;
import java.util.OptionalDouble;

/// What can be said of who won't show up. `usual` is how often nobody came, all in all; `outcomes`
/// is of how many appointments that is known.
public sealed interface Risk {
  double usual();

  int outcomes();

  /// Too little is known to tell one appointment from another.
  record TooFew(double usual, int outcomes) implements Risk {}

  /// The model was tried on what it hadn't seen, and told no more than the average.
  record NoBetter(double usual, int outcomes, Calibration calibration) implements Risk {}

  record Trained(double usual, int outcomes, Calibration calibration, RiskModel model)
      implements Risk {}

  /// The chance of one appointment; none where nothing is claimed.
  default OptionalDouble of(Fact fact) {
    return this instanceof Trained t ? OptionalDouble.of(t.model.of(fact)) : OptionalDouble.empty();
  }

  /// For what is made of many: the model's chances, or else the average for each.
  default Chances chances() {
    if (!(this instanceof Trained t)) return Chances.flat(usual());
    return new Chances() {
      @Override
      public OptionalDouble flat() {
        return OptionalDouble.empty();
      }

      @Override
      public double of(Fact upcoming) {
        return t.model.of(upcoming);
      }
    };
  }
}
