package com.xordon.ui.calendar.board;

import com.xordon.ui.calendar.board.AllDay.Side;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
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

  /// The bars of an appointment lie in one row, the first that is free on all its days.
  private static List<Integer> rowsOf(BoardModel model) {
    var taken = new HashSet<List<Integer>>();
    var rows = new ArrayList<Integer>();
    var bars = model.allDay();
    for (int i = 0; i < bars.size(); i++) {
      var id = bars.get(i).id();
      if (i > 0 && bars.get(i - 1).id().equals(id)) {
        rows.add(rows.getLast());
        continue;
      }
      var days = bars.stream().filter(b -> b.id().equals(id)).map(AllDay::column).toList();
      int row = 0;
      while (isTaken(taken, row, days)) row++;
      for (int day : days) taken.add(List.of(row, day));
      rows.add(row);
    }
    return rows;
  }

  private static boolean isTaken(Set<List<Integer>> taken, int row, List<Integer> days) {
    return days.stream().anyMatch(day -> taken.contains(List.of(row, day)));
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
      boolean visible = layout.shows(bar.column());
      node.setVisible(visible);
      if (!visible) continue;
      double x = layout.x(bar.column()) + (bar.before() == Side.JOINED ? 0 : m.left());
      double end =
          layout.x(bar.column())
              + layout.width(bar.column())
              - (bar.after() == Side.JOINED ? 0 : m.right());
      node.resizeRelocate(x, m.px(4) + rows.get(i) * m.px(22), Math.max(1, end - x), m.px(20));
    }
  }

  /// Cut straight, with a sign, where it goes on to a day that isn't beside it.
  private HBox bar(AllDay bar) {
    var label = new Label(words.allDayBar(bar));
    label.setMinWidth(0);
    label.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(label, Priority.ALWAYS);
    var box = new HBox(label);
    if (bar.before() == Side.GOES_ON) box.getChildren().addFirst(Glyph.small("chevron-left"));
    if (bar.after() == Side.GOES_ON) box.getChildren().add(Glyph.small("chevron-right"));
    box.getStyleClass().addAll("board-bar", "text-11", "medium", "hue-" + bar.hue().token());
    box.pseudoClassStateChanged(GOES_ON, bar.after() != Side.END);
    box.pseudoClassStateChanged(BEGAN, bar.before() != Side.END);
    box.setAccessibleRole(AccessibleRole.TEXT);
    box.setAccessibleText(label.getText());
    Tooltip.install(box, new Tooltip(label.getText()));
    return box;
  }
}
