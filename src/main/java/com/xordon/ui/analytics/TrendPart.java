package com.xordon.ui.analytics;

import com.xordon.analytics.book.RowQuery.Behind;
import com.xordon.analytics.export.Sheet;
import com.xordon.analytics.fact.Period;
import com.xordon.analytics.figure.Counts;
import com.xordon.analytics.figure.Dashboard;
import com.xordon.analytics.figure.DayCounts;
import com.xordon.ui.analytics.Part.Chart;
import com.xordon.ui.analytics.chart.Plot;
import com.xordon.ui.analytics.chart.Plot.Ink;
import com.xordon.ui.analytics.chart.Plot.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/// How bookings went by day, week or month, over those of the other period.
final class TrendPart {
  private final Question q;

  TrendPart(Question q) {
    this.q = q;
  }

  Chart of(Dashboard now, Optional<Dashboard> was, boolean wide) {
    var period = q.asked().period();
    var steps = Days.cut(period);
    var days = new Days(q.texts());
    var step = Days.step(period);
    var values = sums(now.daily(), steps, Counts::bookings);
    var lines = new ArrayList<Line>();
    lines.add(new Line(days.period(period), Ink.MAIN, values));
    was.ifPresent(w -> lines.add(before(w, steps.size(), days)));
    var points = steps.stream().map(s -> q.rows(Behind.BOOKINGS, s)).toList();
    return new Chart(
        q.head("trend." + Words.key(step), "bookings"),
        Plot.lines(steps.stream().map(s -> days.step(s, step)).toList(), lines, q.figures()::count),
        points,
        sentence(steps, values, step),
        q.rows(Behind.BOOKINGS),
        sheet(now),
        wide);
  }

  private Sheet sheet(Dashboard now) {
    return q.sheets().daily(now);
  }

  /// The other period step by step, as far as this one goes.
  private Line before(Dashboard was, int steps, Days days) {
    var period = was.asked().period();
    var sums = sums(was.daily(), Days.cut(period), Counts::bookings);
    var values = new double[steps];
    Arrays.fill(values, Double.NaN);
    System.arraycopy(sums, 0, values, 0, Math.min(steps, sums.length));
    return new Line(days.period(period), Ink.OTHER, values);
  }

  private static double[] sums(
      List<DayCounts> daily, List<Period> steps, ToLongFunction<Counts> of) {
    var sums = new double[steps.size()];
    int at = 0;
    for (var day : daily) {
      while (at < steps.size() && day.date().isAfter(steps.get(at).to())) at++;
      if (at < steps.size() && steps.get(at).holds(day.date())) {
        sums[at] += of.applyAsLong(day.counts());
      }
    }
    return sums;
  }

  private String sentence(List<Period> steps, double[] values, Days.Step step) {
    int most = 0;
    for (int i = 1; i < values.length; i++) if (values[i] > values[most]) most = i;
    if (values.length == 0 || values[most] == 0) return q.texts().say("trend.nothing");
    var days = new Days(q.texts());
    return q.texts()
        .say(
            "trend.most",
            "when",
            days.step(steps.get(most), step),
            "bookings",
            q.figures().count(values[most]));
  }
}
