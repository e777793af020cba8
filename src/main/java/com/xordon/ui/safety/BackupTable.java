package com.xordon.ui.safety;

import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Nodes;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/// All backups; Enter looks into one.
final class BackupTable extends TableView<BackupRow> {
  private final BackupsModel model;
  private final SafetyWords words;

  BackupTable(BackupsModel model, SafetyWords words) {
    super(model.rows());
    this.model = model;
    this.words = words;
    getStyleClass().add("room-table");
    setAccessibleText(words.say("part.backups"));
    setPlaceholder(new Label());
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    column("column.when", 170, r -> r.madeProperty().map(words::moment), "name");
    column("column.kind", 150, r -> fixed(words.kind(r.copy().kind())));
    column("column.where", 130, r -> fixed(words.where(r.copy())), "quiet");
    column("column.size", 80, r -> fixed(words.size(r.copy().size())), "number", "quiet");
    getColumns().add(state());
    getSelectionModel()
        .selectedItemProperty()
        .subscribe(row -> {
          if (row != null) model.choose(row);
        });
    setOnKeyPressed(e -> {
      if (e.getCode() == KeyCode.ENTER) lookIntoSelected();
    });
    setOnMouseClicked(e -> {
      if (e.getClickCount() == 2) lookIntoSelected();
    });
  }

  private void lookIntoSelected() {
    var row = getSelectionModel().getSelectedItem();
    if (row != null) model.lookInto(row);
  }

  private static ObservableValue<String> fixed(String text) {
    return new SimpleObjectProperty<>(text);
  }

  private void column(
      String key,
      double width,
      Function<BackupRow, ObservableValue<String>> text,
      String... styles) {
    var column = new TableColumn<BackupRow, String>(words.say(key));
    column.setMinWidth(width * 0.7);
    column.setPrefWidth(width);
    column.setReorderable(false);
    column.setSortable(false);
    column.getStyleClass().addAll(styles);
    column.setCellValueFactory(cell -> text.apply(cell.getValue()));
    getColumns().add(column);
  }

  private TableColumn<BackupRow, BackupRow.State> state() {
    var column = new TableColumn<BackupRow, BackupRow.State>(words.say("column.state"));
    column.setMinWidth(110);
    column.setPrefWidth(140);
    column.setReorderable(false);
    column.setSortable(false);
    column.getStyleClass().add("medium");
    column.setCellValueFactory(cell -> cell.getValue().stateProperty());
    column.setCellFactory(c -> new StateCell());
    return column;
  }

  private final class StateCell extends TableCell<BackupRow, BackupRow.State> {
    @Override
    protected void updateItem(BackupRow.@Nullable State state, boolean empty) {
      super.updateItem(state, empty);
      setGraphic(state == null || empty ? null : sign(state));
      setAccessibleText(state == null ? null : words.say("state." + SafetyWords.low(state)));
    }

    private Node sign(BackupRow.State state) {
      var text = words.say("state." + SafetyWords.low(state));
      return switch (state) {
        case UNREAD, READING -> Nodes.label(text, "faint");
        case WHOLE -> tag(text, Icons.CHECK, "good");
        case LOCKED -> tag(text, Icons.LOCK_OUTLINE, "warning");
        case DAMAGED -> tag(text, Icons.ALERT_CIRCLE_OUTLINE, "danger");
      };
    }

    private static Node tag(String text, Icons icon, String style) {
      var sign = icon.node();
      sign.getStyleClass().add("icon-12");
      var tag = Nodes.label(text, "tag", style);
      tag.setGraphic(sign);
      return tag;
    }
  }
}
