package com.xordon.ui.analytics;

import com.xordon.ui.analytics.Part.Chart;
import com.xordon.ui.analytics.Part.Heat;
import com.xordon.ui.analytics.Part.Note;
import com.xordon.ui.analytics.Part.Table;
import com.xordon.ui.analytics.Part.Tiles;
import com.xordon.ui.kit.Texts;
import com.xordon.ui.kit.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;

/// The parts of a page on two columns, in order. Each is drawn on its own, so that the window never
/// stands still for a whole page; those that are there stay until they are drawn anew.
final class PageView extends GridPane {
  private static final int COLUMNS = 2;
  private static final double HALF = 50;

  private final AnalyticsViewModel model;
  private final Texts texts;
  private final Theme theme;
  private final List<Slot> slots = new ArrayList<>();
  private int drawing;

  /// Where a part is.
  private static final class Slot extends StackPane {
    private final boolean wide;

    Slot(boolean wide, boolean isLeft) {
      this.wide = wide;
      getStyleClass().add(isLeft ? "part-left" : "part-right");
    }
  }

  PageView(AnalyticsViewModel model, Texts texts, Theme theme) {
    this.model = model;
    this.texts = texts;
    this.theme = theme;
    getStyleClass().add("analytics-page");
    for (int i = 0; i < COLUMNS; i++) {
      var half = new ColumnConstraints();
      half.setPercentWidth(HALF);
      half.setFillWidth(true);
      getColumnConstraints().add(half);
    }
  }

  void show(List<Part> parts) {
    if (!fits(parts)) place(parts);
    draw(parts, 0, ++drawing);
  }

  private boolean fits(List<Part> parts) {
    if (parts.size() != slots.size()) return false;
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).wide() != slots.get(i).wide) return false;
    }
    return true;
  }

  private void place(List<Part> parts) {
    getChildren().clear();
    slots.clear();
    int row = 0;
    int column = 0;
    for (var part : parts) {
      if (part.wide() && column > 0) {
        row++;
        column = 0;
      }
      var slot = new Slot(part.wide(), column == 0 && !part.wide());
      slots.add(slot);
      add(slot, column, row, part.wide() ? COLUMNS : 1, 1);
      column = part.wide() ? COLUMNS : column + 1;
      if (column == COLUMNS) {
        row++;
        column = 0;
      }
    }
  }

  /// Draws one part, and the next when everything else had its turn.
  private void draw(List<Part> parts, int at, int which) {
    if (which != drawing || at >= parts.size()) return;
    slots.get(at).getChildren().setAll(node(parts.get(at)));
    model.later(() -> draw(parts, at + 1, which));
  }

  private Node node(Part part) {
    return switch (part) {
      case Tiles tiles -> new TilesView(tiles, model, texts);
      case Chart chart -> new ChartView(chart, model, texts);
      case Heat heat -> new HeatView(heat, model, texts, theme);
      case Table table -> new TablePart(table, model, texts);
      case Note note -> new NoteView(note);
    };
  }
}
