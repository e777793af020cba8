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

  /// So many of its own standard errors a gain must be above nothing.
  private static final double LUCK = 2.2;

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
      return new Forecast(what, Used.NOTHING, List.of(), weeks, 0, none(), none(), none(), false);
    }
    if (weeks < FEWEST_WEEKS) {
      var plain = weeks(new SeasonalNaive(days), today, wanted);
      return new Forecast(what, Used.PLAIN_SHORT, plain, weeks, 0, none(), none(), none(), false);
    }
    int tested = Math.min(MOST_TESTED, weeks / 4);
    var own = errors(days, tested, part -> sum(HoltWinters.of(part).expected(WEEK)));
    var plain = errors(days, tested, part -> sum(new SeasonalNaive(part).expected(WEEK)));
    var average = errors(days, tested, Forecasting::average);
    boolean better = own.length > 0 && mean(own) < CLEARLY * mean(plain);
    var method = better ? HoltWinters.of(days) : new SeasonalNaive(days);
    return new Forecast(
        what,
        better ? Used.HOLT_WINTERS : Used.PLAIN_BETTER,
        weeks(method, today, wanted),
        weeks,
        tested,
        known(own),
        known(plain),
        known(average),
        better && isSurelyLess(own, average));
  }

  private static OptionalDouble known(double[] errors) {
    return errors.length == 0 ? none() : OptionalDouble.of(mean(errors));
  }

  private static double mean(double[] values) {
    return values.length == 0 ? 0 : sum(values) / values.length;
  }

  /// Whether errors are less than others of the same weeks by more than luck would make them.
  private static boolean isSurelyLess(double[] errors, double[] others) {
    int n = errors.length;
    if (n < 2 || mean(errors) >= CLEARLY * mean(others)) return false;
    double gain = mean(others) - mean(errors);
    double squares = 0;
    for (int i = 0; i < n; i++) {
      double off = others[i] - errors[i] - gain;
      squares += off * off;
    }
    return gain > LUCK * Math.sqrt(squares / (n - 1) / n);
  }

  private static OptionalDouble none() {
    return OptionalDouble.empty();
  }

  /// What it was off by, as a part of the truth, over the last weeks one by one. A week of nothing
  /// has no such part.
  private static double[] errors(double[] days, int tested, Function<double[], Double> nextWeek) {
    var errors = new ArrayList<Double>();
    for (int back = tested; back > 0; back--) {
      int end = days.length - back * WEEK;
      double truth = sum(Arrays.copyOfRange(days, end, end + WEEK));
      if (truth <= 0) continue;
      double said = Math.max(0, nextWeek.apply(Arrays.copyOf(days, end)));
      errors.add(Math.abs(said - truth) / truth);
    }
    return errors.stream().mapToDouble(Double::doubleValue).toArray();
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
