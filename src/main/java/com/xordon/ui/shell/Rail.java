package com.xordon.ui.shell;

import com.xordon.ui.kit.Actions;
import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Screen;
import com.xordon.ui.kit.Texts;
import com.xordon.ui.kit.Theme;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The rooms, one under the other; with words when it is pinned open.
final class Rail extends VBox {
  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

  private final ShellViewModel model;
  private final Actions actions;

  Rail(ShellViewModel model, Actions actions, Theme theme, Texts texts) {
    this.model = model;
    this.actions = actions;
    getStyleClass().add("rail");
    getChildren().add(new Logo(texts));
    for (var screen : model.screens())
      if (!screen.isInMenu()) getChildren().add(room(screen, texts));
    var air = new Region();
    VBox.setVgrow(air, Priority.ALWAYS);
    getChildren().addAll(air, new SettingsMenu(model, theme, texts), pin(texts));
    model.railWords().subscribe(open -> pseudoClassStateChanged(OPEN, open));
  }

  private Button room(Screen screen, Texts texts) {
    var button = item(screen.title(), screen.icon());
    button.setGraphic(new Badged(screen.icon(), screen.waiting()));
    screen.waiting().subscribe(n -> button.setAccessibleText(name(screen, n.intValue(), texts)));
    button.setOnAction(click -> model.show(screen));
    Keys.of(actions, "go." + screen.id())
        .ifPresent(key -> button.setTooltip(new Tooltip(screen.title() + "  " + key)));
    model.current().subscribe(shown -> button.pseudoClassStateChanged(HERE, shown == screen));
    return button;
  }

  private static String name(Screen screen, int waiting, Texts texts) {
    return waiting == 0
        ? screen.title()
        : texts.say("rail.waiting", "screen", screen.title(), "count", waiting);
  }

  private Button pin(Texts texts) {
    var button = item(texts.say("rail.pin"), Icons.CHEVRON_LEFT);
    button.getStyleClass().add("rail-pin");
    button.setOnAction(click -> model.railOpen().set(!model.railOpen().get()));
    button.setTooltip(new Tooltip(texts.say("rail.pin")));
    model
        .railOpen()
        .subscribe(
            open -> button.setGraphic(icon(open ? Icons.CHEVRON_LEFT : Icons.CHEVRON_RIGHT)));
    return button;
  }

  private Button item(String text, Icons icon) {
    var button = new Button(text, icon(icon));
    button.getStyleClass().add("rail-item");
    button.setAccessibleText(text);
    button.setMaxWidth(Double.MAX_VALUE);
    button
        .contentDisplayProperty()
        .bind(
            model
                .railWords()
                .map(open -> open ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY));
    return button;
  }

  static Node icon(Icons icon) {
    var node = icon.node();
    node.getStyleClass().add("icon-20");
    return node;
  }
}
