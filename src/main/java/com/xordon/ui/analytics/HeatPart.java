package com.xordon.ui.analytics;

import com.xordon.analytics.export.Sheet;
import com.xordon.analytics.fact.WeekHours;
import com.xordon.analytics.figure.Dashboard;
import com.xordon.analytics.figure.HeatMap;
import com.xordon.ui.analytics.Part.Heat;
import com.xordon.ui.analytics.Part.Heat.Layer;
import com.xordon.ui.analytics.chart.HeatPlot;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The week by the hour: how full it is, and how much begins when.
final class HeatPart {
  private static final int EARLY = 8;
  private static final int LATE = 18;
  private static final int WEEK = 7;

  private final Question q;
  private final HeatMap heat;
  private final List<DayOfWeek> days;
  private final List<Integer> hours;

  HeatPart(Question q, Dashboard dashboard) {
    this.q = q;
    this.heat = dashboard.heat();
    this.days = days(q.page(p -> p.rules().practice().weekStart()));
    this.hours = hours();
  }

  Heat part() {
    return new Heat(q.head("heat", "utilisation"), List.of(fullness(), demand()), sheet());
  }

  /// Days on which anything is or could be, from the week's first.
  private List<DayOfWeek> days(DayOfWeek first) {
    var week = IntStream.range(0, WEEK).mapToObj(first::plus).toList();
    var used = week.stream().filter(this::isUsed).toList();
    return used.isEmpty() ? week : used;
  }

  private boolean isUsed(DayOfWeek day) {
    return IntStream.range(0, WeekHours.IN_A_DAY).anyMatch(h -> isUsed(hour(day, h)));
  }

  private boolean isUsed(int hour) {
    return heat.available()[hour] > 0 || heat.booked()[hour] > 0 || heat.starts()[hour] > 0;
  }

  private List<Integer> hours() {
    var used =
        IntStream.range(0, WeekHours.IN_A_DAY)
            .filter(h -> days.stream().anyMatch(d -> isUsed(hour(d, h))))
            .summaryStatistics();
    if (used.getCount() == 0) return IntStream.rangeClosed(EARLY, LATE).boxed().toList();
    return IntStream.rangeClosed(used.getMin(), used.getMax()).boxed().toList();
  }

  private static int hour(DayOfWeek day, int hour) {
    return (day.getValue() - 1) * WeekHours.IN_A_DAY + hour;
  }

  private interface OfHour {
    double of(int hour);
  }

  private double[][] values(OfHour of) {
    var values = new double[days.size()][hours.size()];
    for (int d = 0; d < days.size(); d++) {
      for (int h = 0; h < hours.size(); h++) {
        values[d][h] = of.of(hour(days.get(d), hours.get(h)));
      }
    }
    return values;
  }

  private Layer fullness() {
    var figures = q.figures();
    var plot =
        new HeatPlot(
            rows(),
            columns(),
            values(this::share),
            1,
            v -> Double.isInfinite(v) ? "+" : "" + Math.round(100 * v),
            v -> Double.isInfinite(v) ? q.texts().say("heat.outside") : figures.wholePercent(v));
    return new Layer(q.texts().say("heat.full"), plot, fullest());
  }

  /// Without end where something is booked and nobody works.
  private double share(int hour) {
    if (heat.available()[hour] > 0) return (double) heat.booked()[hour] / heat.available()[hour];
    return heat.booked()[hour] > 0 ? Double.POSITIVE_INFINITY : Double.NaN;
  }

  private Layer demand() {
    long most = Arrays.stream(heat.starts()).max().orElse(0);
    var figures = q.figures();
    var plot =
        new HeatPlot(
            rows(),
            columns(),
            values(h -> isUsed(h) ? heat.starts()[h] : Double.NaN),
            most,
            figures::count,
            v -> q.texts().say("heat.begin", "count", Math.round(v)));
    return new Layer(q.texts().say("heat.demand"), plot, busiest(most));
  }

  private String busiest(long most) {
    if (most == 0) return q.texts().say("trend.nothing");
    int hour =
        IntStream.range(0, WeekHours.ALL)
            .filter(h -> heat.starts()[h] == most)
            .findFirst()
            .orElse(0);
    return q.texts().say("heat.busiest", "when", when(hour), "count", most);
  }

  /// The fullest hour and the emptiest, of those in which about as many work as ever do.
  private String fullest() {
    long usual = Arrays.stream(heat.available()).max().orElse(0) / 4;
    @Nullable Integer full = null;
    @Nullable Integer empty = null;
    for (int h = 0; h < WeekHours.ALL; h++) {
      if (heat.available()[h] == 0 || heat.available()[h] < usual) continue;
      if (full == null || share(h) > share(full)) full = h;
      if (empty == null || share(h) < share(empty)) empty = h;
    }
    if (full == null || empty == null || heat.bookedMinutes() == 0) {
      return q.texts().say("trend.nothing");
    }
    var f = q.figures();
    return q.texts()
        .say(
            "heat.fullest",
            "full",
            when(full),
            "share",
            f.wholePercent(share(full)),
            "empty",
            when(empty),
            "left",
            f.wholePercent(share(empty)));
  }

  private String when(int hour) {
    var day = DayOfWeek.of(hour / WeekHours.IN_A_DAY + 1);
    return name(day) + " " + q.texts().time(LocalTime.of(hour % WeekHours.IN_A_DAY, 0));
  }

  private String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.SHORT_STANDALONE, q.texts().locale());
  }

  private List<String> rows() {
    return days.stream().map(this::name).toList();
  }

  private List<String> columns() {
    return hours.stream().map(h -> "" + h).toList();
  }

  private Sheet sheet() {
    return q.sheets().week(heat, q.texts().locale());
  }
}
