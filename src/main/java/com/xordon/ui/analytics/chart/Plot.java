package com.xordon.ui.analytics.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;

/// What a chart shows: places along the bottom, and a few lines or columns over them. Each line has
/// a value for each place, or `NaN` where there is none.
public record Plot(
    Form form,
    List<String> places,
    List<Line> lines,
    Optional<Band> band,
    DoubleFunction<String> words) {
  /// Lines for what goes on in time, columns for what stands side by side.
  public enum Form {
    LINES,
    COLUMNS
  }

  /// How a line is drawn: the one it is about, the one it is held against, or what is yet to come.
  public enum Ink {
    MAIN,
    OTHER,
    AHEAD
  }

  @SuppressWarnings("ArrayRecordComponent") // its owner never changes them
  public record Line(String name, Ink ink, double[] values) {}

  /// Between which values the truth is expected.
  @SuppressWarnings("ArrayRecordComponent") // its owner never changes them
  public record Band(String name, double[] low, double[] high) {}

  public Plot {
    places = List.copyOf(places);
    lines = List.copyOf(lines);
  }

  public static Plot lines(List<String> places, List<Line> lines, DoubleFunction<String> words) {
    return new Plot(Form.LINES, places, lines, Optional.empty(), words);
  }

  public static Plot columns(List<String> places, List<Line> lines, DoubleFunction<String> words) {
    return new Plot(Form.COLUMNS, places, lines, Optional.empty(), words);
  }

  public Plot with(Band around) {
    return new Plot(form, places, lines, Optional.of(around), words);
  }

  public boolean isEmpty() {
    return lines.stream().allMatch(l -> Arrays.stream(l.values()).allMatch(v -> !(v != 0)));
  }

  /// A value in words; a dash where there is none.
  public String said(double value) {
    return Double.isNaN(value) ? "–" : words.apply(value);
  }
}
