package com.xordon.ui.analytics;

import com.xordon.ui.analytics.Part.Cell;
import com.xordon.ui.analytics.Part.Change;
import com.xordon.ui.analytics.Part.Table.Column;
import com.xordon.ui.analytics.Part.Table.Row;
import com.xordon.ui.kit.Nodes;
import com.xordon.ui.kit.ShareBar;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// Lines of a part as a table; Enter or a double click goes where a line leads.
final class PartTable extends TableView<Row> {
  private static final PseudoClass STRONG = PseudoClass.getPseudoClass("strong");
  private static final int MOST_SHOWN = 14;
  private static final double LETTER = 6.6;
  private static final double AROUND = 24;
  private static final double WIDEST = 320;
  private static final double BAR = 110;

  private final AnalyticsViewModel model;

  PartTable(
      List<Column> columns,
      List<Row> rows,
      AnalyticsViewModel model,
      String name,
      Consumer<String> meaning) {
    this.model = model;
    getStyleClass().addAll("room-table", "part-table");
    setAccessibleText(name);
    setPlaceholder(new Label());
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
    getItems().setAll(rows);
    for (int i = 0; i < columns.size(); i++) add(columns.get(i), i);
    fixedCellSizeProperty().addListener((o, was, is) -> fit());
    getItems().addListener((InvalidationListener) o -> fit());
    fit();
    setRowFactory(t -> new Line());
    getSelectionModel()
        .selectedItemProperty()
        .subscribe(row -> meaning.accept(row == null ? "" : row.meaning()));
    setOnKeyPressed(e -> {
      if (e.getCode() == KeyCode.ENTER) openSelected();
    });
    setOnMouseClicked(e -> {
      if (e.getClickCount() == 2) openSelected();
    });
  }

  private void openSelected() {
    var row = getSelectionModel().getSelectedItem();
    if (row != null) row.to().ifPresent(model::go);
  }

  /// As high as its lines, up to a point.
  private void fit() {
    double line = getFixedCellSize() > 0 ? getFixedCellSize() : 32;
    double height = (Math.min(MOST_SHOWN, Math.max(1, getItems().size())) + 1) * line + 4;
    setPrefHeight(height);
    setMinHeight(Math.min(height, 4 * line));
  }

  /// At least as wide as its name, and as a bar; if there is room, as its longest words.
  private void add(Column column, int at) {
    var c = new TableColumn<Row, Cell>(column.name());
    c.setSortable(false);
    c.setReorderable(false);
    var cells = getItems().stream().map(r -> r.cells().get(at)).toList();
    boolean bars = cells.stream().anyMatch(cell -> !Double.isNaN(cell.share()));
    int longest = cells.stream().mapToInt(cell -> cell.text().length()).max().orElse(0);
    double least = Math.max(bars ? BAR : 0, column.name().length() * LETTER + AROUND);
    c.setMinWidth(least);
    c.setPrefWidth(Math.max(least, Math.min(WIDEST, longest * LETTER + AROUND)));
    if (column.number()) c.getStyleClass().add("number");
    c.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue().cells().get(at)));
    c.setCellFactory(t -> new Shown());
    getColumns().add(c);
  }

  private static final class Line extends TableRow<Row> {
    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
      super.updateItem(row, empty);
      pseudoClassStateChanged(STRONG, row != null && row.strong());
    }
  }

  private static final class Shown extends TableCell<Row, Cell> {
    @Override
    protected void updateItem(@Nullable Cell cell, boolean empty) {
      super.updateItem(cell, empty);
      getStyleClass().removeAll("good-words", "bad-words");
      setText(null);
      setGraphic(null);
      if (cell == null || empty) return;
      if (Double.isNaN(cell.share())) setText(cell.text());
      else setGraphic(bar(cell));
      if (cell.feeling() == Change.Feeling.GOOD) getStyleClass().add("good-words");
      if (cell.feeling() == Change.Feeling.BAD) getStyleClass().add("bad-words");
      setAccessibleText(cell.text());
    }

    private static Node bar(Cell cell) {
      var bar = new ShareBar(cell.share(), cell.share());
      bar.getStyleClass().add("plain-bar");
      HBox.setHgrow(bar, Priority.ALWAYS);
      var words = Nodes.label(cell.text(), "bar-words");
      return Nodes.row("gap-8", bar, words);
    }
  }
}
