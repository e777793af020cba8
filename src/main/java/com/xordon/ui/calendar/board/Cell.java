package com.xordon.ui.calendar.board;

/// A place on the board: a stretch of a column, by the column's number in the model.
public record Cell(int column, Span span) {
  public Cell at(int otherColumn, int from) {
    return new Cell(otherColumn, new Span(from, from + span.length()));
  }
}
