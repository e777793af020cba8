package com.xordon.ui.calendar.board;

/// Minutes of a day's wall clock, half-open.
public record Span(int from, int to) {
  public static final int DAY = 24 * 60;

  public boolean overlaps(Span other) {
    return from < other.to && other.from < to;
  }

  public boolean holds(int minute) {
    return from <= minute && minute < to;
  }

  public int length() {
    return to - from;
  }
}
