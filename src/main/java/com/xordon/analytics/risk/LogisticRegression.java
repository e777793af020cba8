package com.xordon.analytics.risk;

import java.util.List;

/// Logistic regression by Newton's method, every weight but the first drawn a little towards zero:
/// what says nothing gets no weight, and what always goes together shares one.
final class LogisticRegression {
  private static final double PULL = 4;
  private static final int STEPS = 25;
  private static final double CLOSE = 1e-8;

  private LogisticRegression() {}

  /// The weights; the first value of each row is 1.
  static double[] weights(List<double[]> rows, List<Boolean> happened) {
    int n = rows.getFirst().length;
    var weights = new double[n];
    for (int step = 0; step < STEPS; step++) {
      var slope = new double[n];
      var curve = new double[n][n];
      for (int i = 1; i < n; i++) {
        slope[i] = -PULL * weights[i];
        curve[i][i] = PULL;
      }
      curve[0][0] = CLOSE;
      for (int r = 0; r < rows.size(); r++)
        add(rows.get(r), happened.get(r), weights, slope, curve);
      var change = solved(curve, slope);
      double size = 0;
      for (int i = 0; i < n; i++) {
        weights[i] += change[i];
        size += change[i] * change[i];
      }
      if (size < CLOSE) break;
    }
    return weights;
  }

  private static void add(
      double[] row, boolean happened, double[] weights, double[] slope, double[][] curve) {
    double p = chance(row, weights);
    double error = (happened ? 1 : 0) - p;
    double weight = p * (1 - p);
    for (int i = 0; i < row.length; i++) {
      if (row[i] == 0) continue;
      slope[i] += error * row[i];
      for (int j = 0; j <= i; j++) curve[i][j] += weight * row[i] * row[j];
    }
  }

  static double chance(double[] row, double[] weights) {
    double sum = 0;
    for (int i = 0; i < row.length; i++) sum += row[i] * weights[i];
    return 1 / (1 + Math.exp(-sum));
  }

  /// Solves a symmetric system of which the lower half is given (Cholesky).
  private static double[] solved(double[][] lower, double[] right) {
    int n = right.length;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = lower[i][j];
        for (int k = 0; k < j; k++) sum -= lower[i][k] * lower[j][k];
        lower[i][j] = i == j ? Math.sqrt(Math.max(sum, CLOSE)) : sum / lower[j][j];
      }
    }
    var x = right.clone();
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < i; k++) x[i] -= lower[i][k] * x[k];
      x[i] /= lower[i][i];
    }
    for (int i = n - 1; i >= 0; i--) {
      for (int k = i + 1; k < n; k++) x[i] -= lower[k][i] * x[k];
      x[i] /= lower[i][i];
    }
    return x;
  }
}
