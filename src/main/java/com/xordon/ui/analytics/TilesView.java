package com.xordon.ui.analytics;

import com.xordon.ui.analytics.Part.Change;
import com.xordon.ui.analytics.Part.Tile;
import com.xordon.ui.analytics.Part.Tiles;
import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Nodes;
import com.xordon.ui.kit.Texts;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Figures in a line; each opens its rows and says what it means.
final class TilesView extends HBox {
  private final AnalyticsViewModel model;
  private final Texts texts;

  TilesView(Tiles tiles, AnalyticsViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    getStyleClass().add("tiles");
    for (var tile : tiles.tiles()) {
      var node = tile(tile);
      HBox.setHgrow(node, Priority.ALWAYS);
      node.setPrefWidth(1);
      node.setMaxWidth(Double.MAX_VALUE);
      getChildren().add(node);
    }
  }

  private Button tile(Tile tile) {
    var value = Nodes.label(tile.value(), "text-24", "tile-value");
    value.setMinWidth(USE_PREF_SIZE);
    var top = Nodes.row("gap-8", value);
    if (!tile.note().isEmpty()) top.getChildren().add(Nodes.label(tile.note(), "quiet", "text-12"));
    var box = new VBox(Nodes.label(tile.name(), "text-12", "medium", "quiet"), top, change(tile));
    box.getStyleClass().add("gap-2");
    var button = new Button();
    button.setGraphic(box);
    button.getStyleClass().setAll("tile");
    button.setAccessibleText(said(tile));
    button.setAccessibleHelp(tile.meaning());
    var tip = new Tooltip(tile.meaning());
    tip.setWrapText(true);
    tip.setMaxWidth(360);
    button.setTooltip(tip);
    button.setOnAction(e -> tile.rows().ifPresent(model::showRows));
    return button;
  }

  private String said(Tile tile) {
    var said = tile.name() + " " + tile.value() + " " + tile.note() + " " + tile.was();
    return said.strip().replaceAll(" +", " ");
  }

  private Node change(Tile tile) {
    var line = Nodes.row("gap-4");
    var change = tile.change();
    if (!change.words().isEmpty()) {
      var words = Nodes.label(change.words(), "text-12", "medium", style(change));
      if (change.direction() != 0) {
        words.setGraphic((change.direction() > 0 ? Icons.ARROW_UP : Icons.ARROW_DOWN).node());
        words.setAccessibleText(
            texts.say(change.direction() > 0 ? "up" : "down", "words", change.words()));
      }
      words.setMinWidth(USE_PREF_SIZE);
      line.getChildren().add(words);
    }
    if (!tile.was().isEmpty()) line.getChildren().add(Nodes.label(tile.was(), "text-12", "quiet"));
    return line;
  }

  static String style(Change change) {
    return switch (change.feeling()) {
      case GOOD -> "good-words";
      case BAD -> "bad-words";
      case NONE -> "quiet";
    };
  }
}
