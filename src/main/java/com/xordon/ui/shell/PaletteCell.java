package com.xordon.ui.shell;

import com.xordon.ui.kit.Action;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// One action of the palette: icon, text with what was typed in accent, key.
final class PaletteCell extends ListCell<Action> {
  private final ObservableValue<String> typed;

  PaletteCell(ObservableValue<String> typed, ShellViewModel model) {
    this.typed = typed;
    getStyleClass().add("palette-cell");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setOnMouseClicked(click -> {
      if (getItem() != null) model.perform(getItem());
    });
    typed.subscribe(() -> updateItem(getItem(), isEmpty()));
  }

  @Override
  protected void updateItem(Action action, boolean empty) {
    super.updateItem(action, empty);
    if (empty || action == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    setAccessibleText(action.text());
    var words = marked(action.text());
    HBox.setHgrow(words, Priority.ALWAYS);
    var icon = action.icon().node();
    icon.getStyleClass().add("icon-20");
    var row = new HBox(icon, words);
    row.getStyleClass().add("palette-row");
    row.setAlignment(Pos.CENTER_LEFT);
    row.setFillHeight(false);
    Keys.of(action).map(Keys::cap).ifPresent(row.getChildren()::add);
    setGraphic(row);
  }

  private TextFlow marked(String text) {
    var query = typed.getValue().strip();
    var at = text.toLowerCase(Locale.ROOT).indexOf(query.toLowerCase(Locale.ROOT));
    if (query.isEmpty() || at < 0) return new TextFlow(part(text, "palette-text"));
    var end = Math.min(text.length(), at + query.length());
    return new TextFlow(
        part(text.substring(0, at), "palette-text"),
        part(text.substring(at, end), "palette-mark"),
        part(text.substring(end), "palette-text"));
  }

  private static Text part(String text, String styleClass) {
    var part = new Text(text);
    part.getStyleClass().add(styleClass);
    return part;
  }
}
