package com.xordon.ui.shell;

import com.xordon.ui.kit.Action;
import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Texts;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Everything that can be done, by its words. The focus stays in the field; arrows choose.
final class Palette extends VBox {
  private static final int ROWS = 9;
  private static final double ROW = 40;
  private static final double EDGES = 14;

  private final ShellViewModel model;
  private final TextField words = new TextField();
  private final ListView<Action> found = new ListView<>();
  private @Nullable Node cameFrom;

  Palette(ShellViewModel model, Texts texts) {
    this.model = model;
    getStyleClass().addAll("popover", "palette");
    setId("palette");
    setMaxHeight(Region.USE_PREF_SIZE);
    words.getStyleClass().add("palette-words");
    words.setPromptText(texts.say("palette.prompt"));
    words.setAccessibleText(texts.say("palette.prompt"));
    words.textProperty().subscribe(this::find);
    words.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    HBox.setHgrow(words, Priority.ALWAYS);
    var line = new HBox(Rail.icon(Icons.MAGNIFY), words, Keys.cap(texts.say("key.escape")));
    line.getStyleClass().add("palette-line");
    found.setFixedCellSize(ROW);
    found.setFocusTraversable(false);
    found.getStyleClass().add("palette-found");
    found.setCellFactory(list -> new PaletteCell(words.textProperty(), model));
    found
        .prefHeightProperty()
        .bind(
            Bindings.size(found.getItems())
                .map(size ->
                    Math.clamp(size.intValue(), 1, ROWS) * found.getFixedCellSize() + EDGES));
    found.setPlaceholder(new Label(texts.say("palette.nothing")));
    getChildren().addAll(line, found, foot(texts));
    model.over().subscribe(this::opened);
  }

  private static HBox foot(Texts texts) {
    var foot =
        new HBox(new Label(texts.say("palette.choose")), new Label(texts.say("palette.enter")));
    foot.getStyleClass().add("palette-foot");
    return foot;
  }

  private void opened(ShellViewModel.Over over) {
    if (over == ShellViewModel.Over.PALETTE) {
      cameFrom = getScene() == null ? null : getScene().getFocusOwner();
      words.clear();
      find("");
      setVisible(true);
      words.requestFocus();
    } else if (cameFrom != null) {
      cameFrom.requestFocus();
      cameFrom = null;
    }
  }

  private void find(String text) {
    found.getItems().setAll(model.find(text));
    found.getSelectionModel().selectFirst();
    found.scrollTo(0);
  }

  private void pressed(KeyEvent stroke) {
    switch (stroke.getCode()) {
      case DOWN -> step(1);
      case UP -> step(-1);
      case ENTER -> run();
      case ESCAPE -> model.close();
      default -> {
        return;
      }
    }
    stroke.consume();
  }

  private void step(int by) {
    var size = found.getItems().size();
    if (size == 0) return;
    var next = Math.floorMod(found.getSelectionModel().getSelectedIndex() + by, size);
    found.getSelectionModel().select(next);
    found.scrollTo(Math.max(0, next - 4));
    words.setAccessibleHelp(found.getItems().get(next).text());
  }

  private void run() {
    var chosen = found.getSelectionModel().getSelectedItem();
    if (Objects.nonNull(chosen)) model.perform(chosen);
  }
}
