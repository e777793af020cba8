package com.xordon.analytics.risk;

import com.xordon.analytics.fact.Fact;
import com.xordon.analytics.fact.Outcome;
import java.util.HashMap;
import java.util.Map;

/// What is known of each client: how often they came, and how often they didn't.
final class History {
  private final Map<Integer, Record> clients = new HashMap<>();

  record Record(int came, int missed) {
    static final Record NONE = new Record(0, 0);
  }

  Record of(Fact fact) {
    return fact.client()
        .map(c -> clients.getOrDefault(c.number(), Record.NONE))
        .orElse(Record.NONE);
  }

  void note(Fact fact) {
    if (fact.client().isEmpty()) return;
    boolean missed = fact.result().outcome() == Outcome.NO_SHOW;
    clients.merge(
        fact.client().get().number(),
        missed ? new Record(0, 1) : new Record(1, 0),
        (a, b) -> new Record(a.came + b.came, a.missed + b.missed));
  }
}
