package com.xordon.ui.shell;

import com.xordon.ui.kit.Action;
import com.xordon.ui.kit.Actions;
import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;

/// All keys, those of the room in sight first.
final class KeyOverlay extends VBox {
  private final ShellViewModel model;
  private final Actions actions;
  private final Texts texts;
  private final VBox groups = new VBox();
  private final Button close;

  KeyOverlay(ShellViewModel model, Actions actions, Texts texts) {
    this.model = model;
    this.actions = actions;
    this.texts = texts;
    close = new Button(null, Icons.CLOSE.node());
    close.getStyleClass().addAll("flat", "square");
    close.setAccessibleText(texts.say("keys.close"));
    close.setOnAction(click -> model.close());
    var title = new Label(texts.say("keys.title"));
    title.getStyleClass().add("text-18");
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    groups.getStyleClass().add("gap-16");
    var scroll = new ScrollPane(groups);
    scroll.setFitToWidth(true);
    getStyleClass().addAll("popover", "key-overlay");
    setId("keys");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    getChildren().addAll(new HBox(title, close), scroll);
    model.over().subscribe(this::opened);
  }

  private void opened(ShellViewModel.Over over) {
    if (over != ShellViewModel.Over.KEYS) return;
    var keyed = actions.all().stream().filter(action -> action.key().isPresent()).toList();
    var here = model.current().get();
    groups.getChildren().clear();
    for (var screen : model.screens())
      if (screen == here) add(screen.title(), of(keyed, screen.id()));
    for (var screen : model.screens())
      if (screen != here) add(screen.title(), of(keyed, screen.id()));
    add(texts.say("keys.everywhere"), keyed.stream().filter(this::ofNoRoom).toList());
    setVisible(true);
    close.requestFocus();
  }

  private void add(String name, List<Action> keyed) {
    if (keyed.isEmpty()) return;
    var title = new Label(name);
    title.getStyleClass().addAll("text-15", "strong");
    var tiles = new TilePane();
    tiles.getStyleClass().add("key-tiles");
    for (var action : keyed) tiles.getChildren().add(row(action));
    groups.getChildren().add(new VBox(title, tiles));
  }

  private static HBox row(Action action) {
    var text = new Label(action.text());
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    var row = new HBox(text, Keys.cap(Keys.of(action).orElse("")));
    row.getStyleClass().add("key-row");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static List<Action> of(List<Action> keyed, String room) {
    return keyed.stream().filter(action -> action.id().startsWith(room + ".")).toList();
  }

  private boolean ofNoRoom(Action action) {
    return model.screens().stream().noneMatch(room -> action.id().startsWith(room.id() + "."));
  }
}
