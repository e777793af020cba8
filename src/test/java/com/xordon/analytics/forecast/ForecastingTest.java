package com.xordon.analytics.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.analytics.fact.Period;
import com.xordon.analytics.forecast.Forecast.Used;
import java.time.LocalDate;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

/// On series whose course is known the forecast finds it; where there is nothing to find it says
/// so.
class ForecastingTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private static final Period WEEKS = new Period(TODAY, TODAY.plusDays(55));
  private static final double[] SEASON = {10, 12, 9, 11, 8, 2, 0};

  @Test
  void aSeasonThatGrowsIsGoneOnWith() {
    IntToDoubleFunction truth = day -> SEASON[day % 7] + day * 0.05;
    var forecast = forecast(series(60 * 7, truth));
    assertThat(forecast.used()).isEqualTo(Used.HOLT_WINTERS);
    assertThat(forecast.knowsMoreThanAverage()).isTrue();
    for (int w = 0; w < forecast.weeks().size(); w++) {
      double real = 0;
      for (int d = 0; d < 7; d++) real += truth.applyAsDouble(60 * 7 + w * 7 + d);
      assertThat(forecast.weeks().get(w).expected()).isBetween(0.9 * real, 1.05 * real);
    }
  }

  @Test
  void theIntervalHoldsTheTruthAboutFourTimesOfFive() {
    int inside = 0;
    int all = 0;
    for (int seed = 0; seed < 60; seed++) {
      var random = new Random(seed);
      IntToDoubleFunction truth = day -> 20 + SEASON[day % 7] + 3 * random.nextGaussian();
      var series = series(54 * 7, truth);
      var known = java.util.Arrays.copyOf(series, 50 * 7);
      var forecast = forecast(known);
      for (int w = 0; w < 4; w++) {
        double real = 0;
        for (int d = 0; d < 7; d++) real += series[50 * 7 + w * 7 + d];
        var week = forecast.weeks().get(w);
        if (week.low() <= real && real <= week.high()) inside++;
        all++;
      }
    }
    assertThat((double) inside / all).isBetween(0.65, 0.97);
  }

  /// Its numbers are flat, and it says that the plain average does as well.
  @Test
  void onNoiseItClaimsNothing() {
    int claims = 0;
    for (int seed = 0; seed < 30; seed++) {
      var random = new Random(seed);
      var series = series(60 * 7, day -> Math.max(0, 10 + 4 * random.nextGaussian()));
      var forecast = forecast(series);
      if (forecast.knowsMoreThanAverage()) claims++;
      if (forecast.used() != Used.HOLT_WINTERS) continue;
      var weeks = forecast.weeks();
      assertThat(weeks.getLast().expected()).isBetween(55.0, 90.0);
      assertThat(Math.abs(weeks.getLast().expected() - weeks.getFirst().expected())).isLessThan(8);
    }
    assertThat(claims).isLessThanOrEqualTo(4);
  }

  @Test
  void aRandomWalkIsLeftToThePlainWay() {
    int better = 0;
    for (int seed = 0; seed < 30; seed++) {
      var random = new Random(seed);
      var at = new double[] {200};
      var series =
          series(
              60 * 7,
              day -> {
                if (day % 7 == 0) at[0] = Math.max(50, at[0] + 25 * random.nextGaussian());
                return at[0];
              });
      if (forecast(series).knowsMoreThanAverage()
          && forecast(series).used() == Used.HOLT_WINTERS
          && forecast(series).error().getAsDouble()
              < 0.8 * forecast(series).plainError().getAsDouble()) {
        better++;
      }
    }
    assertThat(better).isLessThanOrEqualTo(3);
  }

  @Test
  void aShortPastIsRepeatedAndItSaysSo() {
    var forecast = forecast(series(5 * 7, day -> SEASON[day % 7]));
    assertThat(forecast.used()).isEqualTo(Used.PLAIN_SHORT);
    assertThat(forecast.error()).isEmpty();
    assertThat(forecast.weeks()).hasSize(8);
    assertThat(forecast.weeks().getFirst().expected()).isEqualTo(52);
    assertThat(forecast(new double[3]).used()).isEqualTo(Used.NOTHING);
  }

  @Test
  void aTrueSeasonBeatsNothingButIsNoWorse() {
    var forecast = forecast(series(40 * 7, day -> SEASON[day % 7]));
    assertThat(forecast.error().getAsDouble()).isLessThan(0.001);
    assertThat(forecast.weeks().get(3).expected()).isBetween(51.9, 52.1);
  }

  private static Forecast forecast(double[] series) {
    return Forecasting.of("bookings", series, TODAY, WEEKS);
  }

  private static double[] series(int days, IntToDoubleFunction truth) {
    var series = new double[days];
    for (int i = 0; i < days; i++) series[i] = truth.applyAsDouble(i);
    return series;
  }
}
