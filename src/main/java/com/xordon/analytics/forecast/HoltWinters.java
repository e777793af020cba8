package com.xordon.analytics.forecast;

import java.util.random.RandomGenerator;

/// Exponential smoothing with an additive season of a week. How fast level, trend and season follow
/// is what would have erred least so far.
final class HoltWinters implements Method {
  private static final int WEEK = SeasonalNaive.WEEK;

  /// The first weeks give the level and season to start from.
  private static final int START = 4 * WEEK;

  private static final double[] LEVELS = {0.01, 0.03, 0.08, 0.15, 0.3, 0.5};
  private static final double[] TRENDS = {0, 0.01, 0.05};
  private static final double[] SEASONS = {0.01, 0.05, 0.15, 0.35};

  /// A trend doesn't go on for ever.
  private static final double FADING = 0.98;

  private final State state;
  private final double[] surprises;

  private HoltWinters(State state, double[] surprises) {
    this.state = state;
    this.surprises = surprises;
  }

  private record Speed(double level, double trend, double season) {}

  static HoltWinters of(double[] days) {
    HoltWinters best = null;
    double least = Double.MAX_VALUE;
    for (double level : LEVELS) {
      for (double trend : TRENDS) {
        for (double season : SEASONS) {
          var tried = follow(days, new Speed(level, trend, season));
          double error = 0;
          for (double s : tried.surprises) error += s * s;
          if (best == null || error < least) {
            best = tried;
            least = error;
          }
        }
      }
    }
    if (best == null) throw new IllegalStateException("there is always a best");
    return best;
  }

  private static HoltWinters follow(double[] days, Speed speed) {
    var state = State.start(days, speed);
    var surprises = new double[Math.max(0, days.length - START)];
    for (int i = 0; i < days.length; i++) {
      double surprise = state.take(days[i]);
      if (i >= START) surprises[i - START] = surprise;
    }
    return new HoltWinters(state, surprises);
  }

  /// Level, trend and season, and the day of the week that is next.
  private static final class State {
    private final Speed speed;
    private final double[] season;
    private double level;
    private double trend;
    private int next;

    private State(Speed speed, double[] season, double level, double trend, int next) {
      this.speed = speed;
      this.season = season;
      this.level = level;
      this.trend = trend;
      this.next = next;
    }

    static State start(double[] days, Speed speed) {
      var season = new double[WEEK];
      double mean = 0;
      for (int i = 0; i < START; i++) {
        season[i % WEEK] += days[i] * WEEK / START;
        mean += days[i] / START;
      }
      for (int i = 0; i < WEEK; i++) season[i] -= mean;
      return new State(speed, season, mean, 0, 0);
    }

    State copy() {
      return new State(speed, season.clone(), level, trend, next);
    }

    double expected() {
      return level + FADING * trend + season[next];
    }

    /// Follows a day; answers by how much it was another than expected.
    double take(double day) {
      double surprise = day - expected();
      level += FADING * trend + speed.level * surprise;
      trend = FADING * trend + speed.level * speed.trend * surprise;
      season[next] += speed.season * (1 - speed.level) * surprise;
      next = (next + 1) % WEEK;
      return surprise;
    }
  }

  @Override
  public double[] expected(int ahead) {
    var going = state.copy();
    var days = new double[ahead];
    for (int i = 0; i < ahead; i++) {
      days[i] = going.expected();
      going.take(days[i]);
    }
    return days;
  }

  @Override
  public double[] path(int ahead, RandomGenerator random) {
    var going = state.copy();
    var days = new double[ahead];
    for (int i = 0; i < ahead; i++) {
      days[i] = going.expected() + surprises[random.nextInt(surprises.length)];
      going.take(days[i]);
    }
    return days;
  }
}
