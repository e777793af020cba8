package com.xordon.analytics.forecast;

import java.util.random.RandomGenerator;

/// A way to go on with a series of days.
interface Method {
  /// The days to come as they are expected.
  double[] expected(int days);

  /// One course the days might take, surprises like those of the past included.
  double[] path(int days, RandomGenerator random);
}
