package com.xordon.ui.video;

import com.xordon.core.meeting.VideoProvider;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The providers side by side, what waits below them, and the log; a registration lies over all.
final class VideoView extends StackPane {
  private final VideoViewModel model;
  private final WaitsPane waits;
  private final LogPane log;

  VideoView(VideoViewModel model, VideoDoors doors) {
    this.model = model;
    this.waits = new WaitsPane(model, doors);
    this.log = new LogPane(model.log(), model.words(), doors);
    getStyleClass().add("video");
    VBox.setVgrow(log, Priority.ALWAYS);
    var page = new VBox(cards(), waits, log);
    page.getStyleClass().add("page");
    var scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setFocusTraversable(false);
    var registration = new RegistrationPane(model, doors, VideoView::copy);
    StackPane.setAlignment(registration, Pos.TOP_RIGHT);
    var over = new StackPane(registration);
    over.getStyleClass().add("over");
    over.setPickOnBounds(false);
    getChildren().addAll(scroll, over);
  }

  /// A row of equals; a grid, since a box reckons their height by a width they don't get.
  private Node cards() {
    var cards = new GridPane();
    cards.getStyleClass().add("cards");
    cards.setMinHeight(Region.USE_PREF_SIZE);
    int place = 0;
    for (var provider : VideoProvider.values()) {
      var card = new ProviderCard(model, provider, VideoView::copy);
      card.setMaxHeight(Double.MAX_VALUE);
      var column = new ColumnConstraints();
      column.setPercentWidth(100.0 / VideoProvider.values().length);
      cards.getColumnConstraints().add(column);
      cards.add(card, place++, 0);
    }
    return cards;
  }

  void focusAttention() {
    waits.focusFirst();
  }

  void focusSearch() {
    log.focusSearch();
  }

  void save() {
    log.save();
  }

  private static void copy(String text) {
    var content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }
}
