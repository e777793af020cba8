package com.xordon.analytics.book;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// All one session did on a page: each step it took, and when it first did.
public record PageVisit(String page, String session, Map<PageStep, Instant> steps) {
  public PageVisit {
    if (steps.isEmpty()) throw new IllegalArgumentException("a visit has a step");
    steps = Collections.unmodifiableMap(new EnumMap<>(steps));
  }

  /// The same with one more step; a step seen earlier keeps its earlier time.
  public PageVisit with(PageStep step, Instant at) {
    var more = new EnumMap<PageStep, Instant>(steps);
    more.merge(step, at, (a, b) -> a.isBefore(b) ? a : b);
    return new PageVisit(page, session, more);
  }

  public Instant began() {
    return Collections.min(steps.values());
  }
}
