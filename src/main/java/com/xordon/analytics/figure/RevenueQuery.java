package com.xordon.analytics.figure;

import com.xordon.analytics.fact.Period;
import com.xordon.analytics.figure.RevenueAnswer.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/// Answers what was earned, and with what.
public final class RevenueQuery {
  private final DashboardQuery dashboard;

  public RevenueQuery(DashboardQuery dashboard) {
    this.dashboard = dashboard;
  }

  public RevenueAnswer answer(Asked asked) {
    var all = dashboard.answer(asked);
    return new RevenueAnswer(
        asked,
        all.summary().revenue(),
        all.before().revenue(),
        months(asked),
        all.services(),
        all.staff());
  }

  private List<Month> months(Asked asked) {
    var months = new ArrayList<Month>();
    var period = asked.period();
    for (var from = period.from(); !from.isAfter(period.to()); ) {
      var end = YearMonth.from(from).atEndOfMonth();
      var to = end.isAfter(period.to()) ? period.to() : end;
      var part = dashboard.revenue(asked.during(new Period(from, to)));
      months.add(new Month(YearMonth.from(from), part));
      from = to.plusDays(1);
    }
    return months;
  }
}
