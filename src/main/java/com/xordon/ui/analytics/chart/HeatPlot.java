package com.xordon.ui.analytics.chart;

import java.util.List;
import java.util.function.DoubleFunction;

/// A table of values told by their depth of colour. A value is `NaN` where there can be none.
@SuppressWarnings("ArrayRecordComponent") // its owner never changes them
public record HeatPlot(
    List<String> rows,
    List<String> columns,
    double[][] values,
    double most,
    DoubleFunction<String> words,
    DoubleFunction<String> longWords) {
  static final int DEEPEST = 5;

  public HeatPlot {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
  }

  /// From 0, the lightest, to 5.
  int depth(double value) {
    if (most <= 0) return 0;
    return (int) Math.max(0, Math.min(DEEPEST, Math.floor(value / most * (DEEPEST + 1))));
  }
}
