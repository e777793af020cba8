package com.xordon.analytics.risk;

import com.xordon.analytics.fact.Fact;
import java.util.List;
import java.util.OptionalDouble;

/// Appointments to come with the chance that nobody shows up, the likeliest first; without a model
/// they come in order of start, and no chance is claimed.
public record RiskList(Risk risk, List<One> upcoming) {
  public RiskList {
    upcoming = List.copyOf(upcoming);
  }

  public record One(Fact fact, OptionalDouble chance) {}
}
