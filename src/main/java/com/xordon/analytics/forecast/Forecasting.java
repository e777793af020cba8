package com.xordon.analytics.forecast;

import com.xordon.analytics.fact.Period;
import com.xordon.analytics.forecast.Forecast.Used;
import com.xordon.analytics.forecast.Forecast.Week;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.function.Function;

/// Tries methods on the past, and lets the one speak that erred less.
public final class Forecasting {
  /// Below this many weeks nothing but last week is repeated.
  public static final int FEWEST_WEEKS = 12;

  /// An error is smaller only if it is at most this part of the other.
  static final double CLEARLY = 0.95;

  private static final int WEEK = SeasonalNaive.WEEK;
  private static final int MOST_TESTED = 12;
  private static final int AVERAGED = 8;
  private static final int PATHS = 400;
  private static final long SEED = 20_261_126;

  private Forecasting() {}

  /// Goes on with a series whose last day is the one before `today`, for the weeks of a period; the
  /// last of them may be cut short.
  public static Forecast of(String what, double[] days, LocalDate today, Period wanted) {
    int weeks = days.length / WEEK;
    if (days.length < WEEK) {
      return new Forecast(
          what, Used.NOTHING, List.of(), weeks, 0, none(), none(), none());
    }
    if (weeks < FEWEST_WEEKS) {
      var plain = weeks(new SeasonalNaive(days), today, wanted);
      return new Forecast(what, Used.PLAIN_SHORT, plain, weeks, 0, none(), none(), none());
    }
    int tested = Math.min(MOST_TESTED, weeks / 4);
    var error = error(days, tested, part -> sum(HoltWinters.of(part).expected(WEEK)));
    var plain = error(days, tested, part -> sum(new SeasonalNaive(part).expected(WEEK)));
    var average = error(days, tested, Forecasting::average);
    boolean better =
        error.isPresent() && error.getAsDouble() < CLEARLY * plain.orElse(Double.MAX_VALUE);
    var method = better ? HoltWinters.of(days) : new SeasonalNaive(days);
    return new Forecast(
        what,
        better ? Used.HOLT_WINTERS : Used.PLAIN_BETTER,
        weeks(method, today, wanted),
        weeks,
        tested,
        error,
        plain,
        average);
  }

  private static OptionalDouble none() {
    return OptionalDouble.empty();
  }

  /// The mean of what it was off by, as a part of the truth, over the last weeks one by one. A week
  /// of nothing has no such part.
  private static OptionalDouble error(
      double[] days, int tested, Function<double[], Double> nextWeek) {
    double sum = 0;
    int n = 0;
    for (int back = tested; back > 0; back--) {
      int end = days.length - back * WEEK;
      double truth = sum(Arrays.copyOfRange(days, end, end + WEEK));
      if (truth <= 0) continue;
      double said = Math.max(0, nextWeek.apply(Arrays.copyOf(days, end)));
      sum += Math.abs(said - truth) / truth;
      n++;
    }
    return n == 0 ? none() : OptionalDouble.of(sum / n);
  }

  private static double average(double[] days) {
    int from = Math.max(0, days.length - AVERAGED * WEEK);
    return sum(Arrays.copyOfRange(days, from, days.length)) * WEEK / (days.length - from);
  }

  private static List<Week> weeks(Method method, LocalDate today, Period wanted) {
    var from = wanted.from().isBefore(today) ? today : wanted.from();
    if (from.isAfter(wanted.to())) return List.of();
    int all = (int) (wanted.to().toEpochDay() - today.toEpochDay()) + 1;
    var expected = method.expected(all);
    var random = new SplittableRandom(SEED);
    var paths = new double[PATHS][];
    for (int i = 0; i < PATHS; i++) paths[i] = method.path(all, random);
    var weeks = new ArrayList<Week>();
    for (var first = from; !first.isAfter(wanted.to()); first = first.plusDays(WEEK)) {
      var last = first.plusDays(WEEK - 1L);
      if (last.isAfter(wanted.to())) last = wanted.to();
      int a = (int) (first.toEpochDay() - today.toEpochDay());
      int b = (int) (last.toEpochDay() - today.toEpochDay()) + 1;
      weeks.add(week(first, last, sum(Arrays.copyOfRange(expected, a, b)), paths, a, b));
    }
    return weeks;
  }

  private static Week week(
      LocalDate first, LocalDate last, double expected, double[][] paths, int a, int b) {
    var sums =
        Arrays.stream(paths)
            .mapToDouble(p -> Math.max(0, sum(Arrays.copyOfRange(p, a, b))))
            .sorted()
            .toArray();
    double tail = (1 - Forecast.SURE) / 2;
    return new Week(
        first,
        last,
        Math.max(0, expected),
        sums[(int) (tail * sums.length)],
        sums[(int) ((1 - tail) * sums.length) - 1]);
  }

  private static double sum(double[] days) {
    return Arrays.stream(days).sum();
  }
}
