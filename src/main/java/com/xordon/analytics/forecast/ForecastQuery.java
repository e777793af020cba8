package com.xordon.analytics.forecast;

import com.xordon.analytics.book.FigurePage;
import com.xordon.analytics.fact.Filter;
import com.xordon.analytics.fact.Period;
import com.xordon.analytics.fact.Sum;
import com.xordon.analytics.fact.Tally;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/// Answers what the weeks of a period may bring: bookings that aren't cancelled, and the revenue of
/// each currency in minor units. It looks back three years at most, on whole days.
public final class ForecastQuery {
  /// What the forecast of bookings is called.
  public static final String BOOKINGS = "bookings";

  private static final int YEARS = 3;

  private final FigurePage page;

  public ForecastQuery(FigurePage page) {
    this.page = page;
  }

  /// For one label or none; two at once have no sums to look back on.
  public List<Forecast> answer(Filter filter, Instant now, Period wanted) {
    var today = now.atZone(page.page().rules().practice().zone()).toLocalDate();
    var slot =
        filter
            .slot()
            .orElseThrow(() -> new IllegalArgumentException("a forecast is for one label"));
    var sums = new TreeMap<String, Map<LocalDate, Tally>>();
    var span =
        page.span()
            .filter(s -> s.from().isBefore(today))
            .map(s -> new Period(later(s.from(), today.minusYears(YEARS)), today.minusDays(1)));
    if (span.isPresent()) {
      for (var cell : page.days(slot, span.get())) {
        if (!filter.currency().map(cell.key().currency()::equals).orElse(true)) continue;
        sums.computeIfAbsent(cell.key().currency(), c -> new TreeMap<>())
            .put(cell.key().day(), cell.sums());
      }
    }
    return forecasts(sums, span.map(s -> wholeWeeks(s)).stream().toList(), today, wanted);
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? b : a;
  }

  /// From the first of the whole weeks that end yesterday.
  private static Period wholeWeeks(Period span) {
    long days = span.days() / SeasonalNaive.WEEK * SeasonalNaive.WEEK;
    return days == 0 ? span : new Period(span.to().minusDays(days - 1), span.to());
  }

  private static List<Forecast> forecasts(
      Map<String, Map<LocalDate, Tally>> sums, List<Period> span, LocalDate today, Period wanted) {
    var all = new ArrayList<Forecast>();
    var bookings = series(sums.values(), span, ForecastQuery::standing);
    all.add(Forecasting.of(BOOKINGS, bookings, today, wanted));
    sums.forEach((currency, days) -> {
      var revenue = series(List.of(days), span, ForecastQuery::amount);
      all.add(Forecasting.of(currency, revenue, today, wanted));
    });
    return all;
  }

  private static double[] series(
      Iterable<Map<LocalDate, Tally>> sums, List<Period> span, ToLongFunction<Tally> value) {
    if (span.isEmpty()) return new double[0];
    var days = span.getFirst();
    var series = new double[(int) days.days()];
    for (var some : sums) {
      some.forEach((day, tally) -> {
        int at = (int) (day.toEpochDay() - days.from().toEpochDay());
        if (at >= 0 && at < series.length) series[at] += value.applyAsLong(tally);
      });
    }
    return series;
  }

  private static long standing(Tally t) {
    return t.get(Sum.COMPLETED) + t.get(Sum.NO_SHOWS) + t.get(Sum.OPEN_ONES);
  }

  private static long amount(Tally t) {
    return t.get(Sum.AMOUNT_COMPLETED) + t.get(Sum.AMOUNT_NO_SHOWS) + t.get(Sum.AMOUNT_OPEN);
  }
}
