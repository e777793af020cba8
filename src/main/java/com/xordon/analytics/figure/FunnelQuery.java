package com.xordon.analytics.figure;

import com.xordon.analytics.book.FigurePage;
import com.xordon.analytics.fact.Period;
import java.util.ArrayList;
import java.util.List;

/// Answers how far visitors of the booking pages came. A session belongs to the day of its first
/// step.
public final class FunnelQuery {
  private final FigurePage page;

  public FunnelQuery(FigurePage page) {
    this.page = page;
  }

  public List<PageFunnel> answer(Period period) {
    var zone = page.page().rules().practice().zone();
    var from = period.from().atStartOfDay(zone).toInstant();
    var until = period.to().plusDays(1).atStartOfDay(zone).toInstant();
    var funnels = new ArrayList<PageFunnel>();
    page.visits(from, until).forEach((name, steps) -> funnels.add(new PageFunnel(name, steps)));
    return funnels;
  }
}
