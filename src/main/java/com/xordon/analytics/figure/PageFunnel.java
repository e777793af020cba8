package com.xordon.analytics.figure;

import com.xordon.analytics.book.PageStep;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// How many sessions of a booking page came how far.
public record PageFunnel(String page, Map<PageStep, Long> sessions) {
  public PageFunnel {
    sessions = Collections.unmodifiableMap(new EnumMap<>(sessions));
  }

  public long at(PageStep step) {
    return sessions.getOrDefault(step, 0L);
  }

  /// A step against the one before it; of the first there is none.
  public Rate ofStepBefore(PageStep step) {
    if (step == PageStep.VIEW) return new Rate(0, 0);
    return new Rate(at(step), at(PageStep.values()[step.ordinal() - 1]));
  }

  public Rate ofViews(PageStep step) {
    return new Rate(at(step), at(PageStep.VIEW));
  }
}
