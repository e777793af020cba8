package com.xordon.ui.analytics;

import com.xordon.analytics.book.RowQuery.Behind;
import com.xordon.analytics.fact.Period;
import com.xordon.analytics.figure.Asked;
import com.xordon.analytics.figure.DayCounts;
import com.xordon.analytics.forecast.Forecast;
import com.xordon.analytics.forecast.ForecastQuery;
import com.xordon.ui.analytics.Part.Chart;
import com.xordon.ui.analytics.Part.Note;
import com.xordon.ui.analytics.chart.Plot;
import com.xordon.ui.analytics.chart.Plot.Band;
import com.xordon.ui.analytics.chart.Plot.Ink;
import com.xordon.ui.analytics.chart.Plot.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;

/// What the next weeks may bring, after the last weeks, with how far such words were off so far.
final class ForecastParts {
  private static final int AHEAD = 8;
  private static final int BACK = 8;
  private static final int WEEK = 7;

  private final Question q;
  private final LocalDate today;

  ForecastParts(Question q) {
    this.q = q;
    var zone = q.page(p -> p.rules().practice().zone());
    this.today = q.asked().now().atZone(zone).toLocalDate();
  }

  List<Part> parts() {
    if (q.asked().filter().slot().isEmpty()) {
      return List.of(new Note(q.head("forecast"), q.texts().say("forecast.oneLabel"), false));
    }
    var ahead = asked(new Period(today, today.plusDays(AHEAD * WEEK - 1L)));
    var past = asked(new Period(today.minusDays(BACK * WEEK), today.minusDays(1)));
    var forecasts = q.analytics().forecast(ahead);
    var days = q.analytics().dashboard(past).daily();
    var parts = new ArrayList<Part>();
    for (var forecast : forecasts) parts.add(part(forecast, forecasts, days));
    return parts;
  }

  private Asked asked(Period period) {
    return q.asked().during(period);
  }

  private Part part(Forecast forecast, List<Forecast> all, List<DayCounts> days) {
    boolean isBookings = forecast.what().equals(ForecastQuery.BOOKINGS);
    var head = q.head(isBookings ? "forecast.bookings" : "forecast.revenue", "expected");
    if (forecast.weeks().isEmpty()) {
      return new Note(head, q.texts().say("forecast.nothing"), false);
    }
    var words = words(forecast, isBookings);
    var past = isBookings ? weeks(days) : earned(forecast.what());
    return new Chart(
        head,
        plot(forecast, past, words),
        points(past.length, forecast),
        sentence(forecast),
        Optional.empty(),
        q.sheets().forecast(all),
        false);
  }

  private DoubleFunction<String> words(Forecast forecast, boolean isBookings) {
    return isBookings ? q.figures()::count : v -> q.figures().shortMoney(v, forecast.what());
  }

  private static double[] weeks(List<DayCounts> days) {
    var sums = new double[BACK];
    for (int i = 0; i < days.size(); i++) {
      var counts = days.get(i).counts();
      sums[i / WEEK] += counts.bookings() - counts.cancelled();
    }
    return sums;
  }

  private double[] earned(String currency) {
    var sums = new double[BACK];
    for (int w = 0; w < BACK; w++) {
      var from = today.minusDays((long) (BACK - w) * WEEK);
      var week = asked(new Period(from, from.plusDays(WEEK - 1L)));
      sums[w] = SummaryLines.same(q.analytics().summary(week), currency).booked();
    }
    return sums;
  }

  /// The weeks behind, then those ahead; the line ahead begins where the one behind ends.
  private Plot plot(Forecast forecast, double[] past, DoubleFunction<String> words) {
    var weeks = forecast.weeks();
    int all = past.length + weeks.size();
    var behind = nothing(all);
    var ahead = nothing(all);
    var low = nothing(all);
    var high = nothing(all);
    System.arraycopy(past, 0, behind, 0, past.length);
    int last = past.length - 1;
    for (var line : List.of(ahead, low, high)) line[last] = past[last];
    for (int i = 0; i < weeks.size(); i++) {
      ahead[past.length + i] = weeks.get(i).expected();
      low[past.length + i] = weeks.get(i).low();
      high[past.length + i] = weeks.get(i).high();
    }
    var lines =
        List.of(
            new Line(q.texts().say("forecast.behind"), Ink.MAIN, behind),
            new Line(q.definitions().name("expected"), Ink.AHEAD, ahead));
    return Plot.lines(places(past.length, forecast), lines, words)
        .with(new Band(q.texts().say("forecast.interval"), low, high));
  }

  private static double[] nothing(int places) {
    var values = new double[places];
    Arrays.fill(values, Double.NaN);
    return values;
  }

  private List<String> places(int past, Forecast forecast) {
    var days = new Days(q.texts());
    var places = new ArrayList<String>();
    for (int w = past; w > 0; w--) places.add(days.day(today.minusDays((long) w * WEEK)));
    forecast.weeks().forEach(w -> places.add(days.day(w.from())));
    return places;
  }

  private List<Optional<Drill>> points(int past, Forecast forecast) {
    var points = new ArrayList<Optional<Drill>>();
    for (int w = past; w > 0; w--) {
      var from = today.minusDays((long) w * WEEK);
      points.add(q.rows(Behind.STANDING, new Period(from, from.plusDays(WEEK - 1L))));
    }
    for (var w : forecast.weeks()) {
      points.add(q.rows(Behind.UPCOMING, new Period(w.from(), w.to())));
    }
    return points;
  }

  /// How far the method was off, against saying that each week will be as the one before.
  private String sentence(Forecast f) {
    var figures = q.figures();
    return switch (f.used()) {
      case NOTHING -> q.texts().say("forecast.nothing");
      case PLAIN_SHORT -> q.texts().say("forecast.short", "weeks", f.history());
      case PLAIN_BETTER ->
          q.texts()
              .say(
                  "forecast.plain",
                  "error",
                  figures.percent(f.plainError()),
                  "other",
                  figures.percent(f.error()));
      case HOLT_WINTERS ->
          q.texts()
              .say(
                  f.knowsMoreThanAverage() ? "forecast.own" : "forecast.luck",
                  "error",
                  figures.percent(f.error()),
                  "other",
                  figures.percent(f.plainError()));
    };
  }
}
