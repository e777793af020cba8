package com.xordon.ui.imports;

import com.xordon.exchange.Row;
import com.xordon.ui.kit.Texts;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A row of the file: what becomes of it, what it is, why, and its line.
final class RowCell extends ListCell<Row> {
  private final Texts texts;
  private final Label outcome = new Label();
  private final Label what = new Label();
  private final Label reason = new Label();
  private final Label line = new Label();
  private final VBox words = new VBox(what, reason);
  private final HBox row = new HBox(new HBox(outcome), words, line);

  RowCell(Texts texts) {
    this.texts = texts;
    what.getStyleClass().add("medium");
    reason.getStyleClass().addAll("text-12", "quiet");
    reason.setWrapText(true);
    reason.managedProperty().bind(reason.textProperty().isNotEmpty());
    line.getStyleClass().addAll("text-12", "faint");
    line.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(words, Priority.ALWAYS);
    row.getChildren().getFirst().getStyleClass().add("import-outcome");
    row.getStyleClass().add("import-row");
    getStyleClass().add("import-cell");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Row item, boolean empty) {
    super.updateItem(item, empty);
    setGraphic(empty || item == null ? null : row);
    setAccessibleText("");
    if (empty || item == null) return;
    outcome.setText(texts.say("outcome." + key(item.outcome())));
    outcome.getStyleClass().setAll("label", "tag", tone(item.outcome()));
    what.setText(
        item.times() > 1
            ? texts.say("row.times", "what", what(item), "times", item.times())
            : what(item));
    reason.setText(item.reason(texts.locale()));
    line.setText(texts.say("row.line", "line", item.line()));
    setAccessibleText(
        String.join(". ", outcome.getText(), what.getText(), reason.getText(), line.getText()));
  }

  private String what(Row item) {
    return item.what().isBlank() ? texts.say("row.nameless") : item.what();
  }

  static String key(Row.Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT);
  }

  static String tone(Row.Outcome outcome) {
    return switch (outcome) {
      case CREATED -> "good";
      case UPDATED -> "accent";
      case UNCHANGED -> "plain";
      case SKIPPED -> "warning";
      case ASKS -> "danger";
    };
  }
}
