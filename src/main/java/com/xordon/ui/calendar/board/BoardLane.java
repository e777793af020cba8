package com.xordon.ui.calendar.board;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The bars of appointments over several days, above the hours.
final class BoardLane extends Region {
  private static final PseudoClass GOES_ON = PseudoClass.getPseudoClass("goes-on");
  private static final PseudoClass BEGAN = PseudoClass.getPseudoClass("began");

  private final BoardWords words;
  private BoardModel shown = BoardModel.EMPTY;
  private BoardLayout layout = new BoardLayout(Measures.USUAL, shown, 1, 1, 0, 0);

  BoardLane(BoardWords words) {
    this.words = words;
    getStyleClass().add("board-lane");
  }

  int rows(BoardModel model) {
    return rowsOf(model).stream().mapToInt(r -> r + 1).max().orElse(0);
  }

  private static List<Integer> rowsOf(BoardModel model) {
    var ends = new ArrayList<Integer>();
    var rows = new ArrayList<Integer>();
    for (var bar : model.allDay()) {
      int row = 0;
      while (row < ends.size() && ends.get(row) >= bar.first()) row++;
      if (row == ends.size()) ends.add(bar.last());
      else ends.set(row, bar.last());
      rows.add(row);
    }
    return rows;
  }

  void show(BoardModel model, BoardLayout layout) {
    if (!model.allDay().equals(shown.allDay())) {
      getChildren().setAll(model.allDay().stream().map(this::bar).toList());
    }
    shown = model;
    this.layout = layout;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    var rows = rowsOf(shown);
    var m = layout.measures();
    for (int i = 0; i < shown.allDay().size(); i++) {
      var bar = shown.allDay().get(i);
      var node = getChildren().get(i);
      boolean visible = layout.shows(bar.first()) || layout.shows(bar.last());
      node.setVisible(visible);
      if (!visible) continue;
      double x = layout.x(bar.first()) + (bar.began() ? 0 : m.left());
      double end = layout.x(bar.last()) + layout.width(bar.last()) - (bar.goesOn() ? 0 : m.right());
      node.resizeRelocate(x, m.px(4) + rows.get(i) * m.px(22), Math.max(1, end - x), m.px(20));
    }
  }

  private Label bar(AllDay bar) {
    var label = new Label(words.allDayBar(bar));
    label.getStyleClass().addAll("board-bar", "text-11", "medium", "hue-" + bar.hue().token());
    label.pseudoClassStateChanged(GOES_ON, bar.goesOn());
    label.pseudoClassStateChanged(BEGAN, bar.began());
    return label;
  }
}
