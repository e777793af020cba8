package com.xordon.ui.analytics;

import com.xordon.ui.analytics.Part.Chart;
import com.xordon.ui.analytics.Part.Heat;
import com.xordon.ui.analytics.Part.Note;
import com.xordon.ui.analytics.Part.Table;
import com.xordon.ui.analytics.Part.Tiles;
import com.xordon.ui.kit.Texts;
import com.xordon.ui.kit.Theme;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/// The parts of a page on two columns, in order.
final class PageView extends GridPane {
  private static final int COLUMNS = 2;
  private static final double HALF = 50;

  PageView(AnalyticsViewModel model, Reading read, Texts texts, Theme theme) {
    getStyleClass().add("analytics-page");
    for (int i = 0; i < COLUMNS; i++) {
      var half = new ColumnConstraints();
      half.setPercentWidth(HALF);
      half.setFillWidth(true);
      getColumnConstraints().add(half);
    }
    int row = 0;
    int column = 0;
    for (var part : read.parts()) {
      var node = node(part, model, texts, theme);
      if (part.wide() && column > 0) {
        row++;
        column = 0;
      }
      add(node, column, row, part.wide() ? COLUMNS : 1, 1);
      node.getStyleClass().add(column == 0 && !part.wide() ? "part-left" : "part-right");
      column = part.wide() ? COLUMNS : column + 1;
      if (column == COLUMNS) {
        row++;
        column = 0;
      }
    }
  }

  private static Node node(Part part, AnalyticsViewModel model, Texts texts, Theme theme) {
    return switch (part) {
      case Tiles tiles -> new TilesView(tiles, model, texts);
      case Chart chart -> new ChartView(chart, model, texts);
      case Heat heat -> new HeatView(heat, model, texts, theme);
      case Table table -> new TablePart(table, model, texts);
      case Note note -> new NoteView(note);
    };
  }
}
