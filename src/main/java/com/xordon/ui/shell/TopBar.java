package com.xordon.ui.shell;

import com.xordon.ui.kit.Action;
import com.xordon.ui.kit.Actions;
import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Screen;
import com.xordon.ui.kit.Texts;
import com.xordon.ui.kit.Theme;
import java.time.InstantSource;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Where one is, the search, the way back and forth, the clock and the look.
final class TopBar extends HBox {
  private final Actions actions;
  private final HBox place = new HBox();

  TopBar(ShellViewModel model, Actions actions, Theme theme, Texts texts, InstantSource clock) {
    this.actions = actions;
    getStyleClass().add("top-bar");
    place.getStyleClass().add("top-place");
    place.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(place, Priority.ALWAYS);
    getChildren().addAll(place, search(model, texts));
    actions.find("shell.attention").ifPresent(a -> getChildren().add(attention(a, model, texts)));
    for (var id : new String[] {"desk.undo", "desk.redo"})
      actions.find(id).ifPresent(action -> getChildren().add(button(action)));
    var time = new Clock(clock, texts);
    time.visibleProperty().bind(model.tight().not());
    time.managedProperty().bind(time.visibleProperty());
    getChildren().add(time);
    actions.find("shell.look").ifPresent(action -> getChildren().add(look(action, theme)));
    model.current().subscribe(this::show);
  }

  private void show(Screen screen) {
    place.getChildren().setAll(screen.bar().orElseGet(() -> title(screen)));
    HBox.setHgrow(place.getChildren().getFirst(), Priority.ALWAYS);
  }

  private static Node title(Screen screen) {
    var label = new Label(screen.title());
    label.getStyleClass().addAll("text-18", "screen-title");
    return label;
  }

  private Button search(ShellViewModel model, Texts texts) {
    var words = new Label(texts.say("search"));
    var air = new Region();
    HBox.setHgrow(air, Priority.ALWAYS);
    var line = new HBox(Icons.MAGNIFY.node(), words, air);
    line.getStyleClass().add("search-line");
    Keys.of(actions, "shell.palette").ifPresent(key -> line.getChildren().add(Keys.cap(key)));
    var button = new Button();
    button.setGraphic(line);
    button.getStyleClass().setAll("search-button");
    button.setId("search");
    line.prefWidthProperty().bind(button.widthProperty().subtract(16));
    button.setAccessibleText(texts.say("shell.palette"));
    button.setOnAction(click -> model.openPalette());
    return button;
  }

  /// In a narrow window its words give way, not its count.
  private static Button attention(Action action, ShellViewModel model, Texts texts) {
    var words = new Label(texts.say("attention"));
    words.visibleProperty().bind(model.tight().not());
    words.managedProperty().bind(words.visibleProperty());
    var count = new Label();
    count.getStyleClass().add("attention-count");
    count.textProperty().bind(model.attention().asString());
    var line = new HBox(Icons.INBOX_OUTLINE.node(), words, count);
    line.getStyleClass().add("attention-line");
    var button = new Button(null, line);
    button.getStyleClass().addAll("soft", "attention-button");
    button.setId("attention");
    button.setMinWidth(USE_PREF_SIZE);
    var hint = action.text() + Keys.of(action).map(key -> "  " + key).orElse("");
    button.setTooltip(new Tooltip(hint));
    model
        .attention()
        .subscribe(
            n -> button.setAccessibleText(texts.say("attention.count", "count", n.intValue())));
    button.visibleProperty().bind(model.attention().greaterThan(0));
    button.managedProperty().bind(button.visibleProperty());
    button.setOnAction(click -> action.perform());
    return button;
  }

  private static Button look(Action action, Theme theme) {
    var button = button(action);
    theme
        .changes()
        .subscribe(look ->
            button.setGraphic(
                big(
                    switch (look) {
                      case LIGHT -> Icons.WEATHER_NIGHT;
                      case DARK -> Icons.WHITE_BALANCE_SUNNY;
                    })));
    return button;
  }

  private static Button button(Action action) {
    var button = new Button(null, big(action.icon()));
    button.getStyleClass().addAll("flat", "square");
    button.setId(action.id().replace('.', '-'));
    button.setAccessibleText(action.text());
    var hint = action.text() + Keys.of(action).map(key -> "  " + key).orElse("");
    button.setTooltip(new Tooltip(hint));
    button.disableProperty().bind(Bindings.not(action.enabled()));
    button.setOnAction(click -> action.perform());
    return button;
  }

  private static Node big(Icons icon) {
    var node = icon.node();
    node.getStyleClass().add("icon-18");
    return node;
  }
}
