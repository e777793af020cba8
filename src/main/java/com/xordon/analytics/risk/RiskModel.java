package com.xordon.analytics.risk;

import com.xordon.analytics.fact.Fact;
import com.xordon.core.diary.AppointmentId;
import java.util.Set;

/// The chance that nobody shows up, for appointments to come.
public final class RiskModel {
  private final Learnt learnt;
  private final Set<AppointmentId> reminded;

  RiskModel(Learnt learnt, Set<AppointmentId> reminded) {
    this.learnt = learnt;
    this.reminded = Set.copyOf(reminded);
  }

  public double of(Fact fact) {
    var row = learnt.features().of(fact, learnt.history().of(fact), reminded.contains(fact.id()));
    return LogisticRegression.chance(row, learnt.weights());
  }
}
