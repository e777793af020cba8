package com.xordon.ui.calendar.board;

import java.util.List;

/// What a hand can do on the board. Minutes are of the column's day, already on the grid.
public interface Hand {
  /// A card was clicked.
  void choose(int column, Card card);

  /// Empty time was clicked.
  void point(Cell cell);

  /// Empty time was clicked twice.
  void create(Cell cell);

  /// A card is taken by its body or an edge.
  void take(Drag.Kind kind, int column, Card card);

  /// New time is being drawn from here on.
  void draw(Cell cell);

  /// What is in the hand is held over this place: the start of a card moved, the edge of one
  /// resized or drawn.
  void hold(int column, int minute);

  /// The hand opens.
  void drop();

  /// The hand takes it back.
  void letGo();

  /// What can be done about a whole column.
  List<Errand> about(ColumnKey column);

  /// Why can't it be here?
  void ask(Cell cell);
}
