package com.xordon.analytics.forecast;

import java.util.random.RandomGenerator;

/// Next week will be as this week was. Whoever claims more must beat it.
final class SeasonalNaive implements Method {
  static final int WEEK = 7;

  private final double[] days;

  SeasonalNaive(double[] days) {
    this.days = days;
  }

  @Override
  public double[] expected(int ahead) {
    var expected = new double[ahead];
    for (int i = 0; i < ahead; i++) expected[i] = weekBefore(expected, i);
    return expected;
  }

  @Override
  public double[] path(int ahead, RandomGenerator random) {
    var path = new double[ahead];
    int surprises = days.length - WEEK;
    for (int i = 0; i < ahead; i++) {
      int at = surprises > 0 ? WEEK + random.nextInt(surprises) : 0;
      double surprise = surprises > 0 ? days[at] - days[at - WEEK] : 0;
      path[i] = weekBefore(path, i) + surprise;
    }
    return path;
  }

  private double weekBefore(double[] ahead, int i) {
    return i >= WEEK ? ahead[i - WEEK] : days[days.length - WEEK + i];
  }
}
