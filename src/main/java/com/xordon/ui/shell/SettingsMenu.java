package com.xordon.ui.shell;

import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Mode;
import com.xordon.ui.kit.Texts;
import com.xordon.ui.kit.Theme;
import java.util.Locale;
import javafx.geometry.Side;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

/// The places of the settings, look and language, at the foot of the rail.
final class SettingsMenu extends MenuButton {
  private final ShellViewModel model;
  private final Theme theme;
  private final Texts texts;

  SettingsMenu(ShellViewModel model, Theme theme, Texts texts) {
    super(texts.say("settings"), Rail.icon(Icons.COG_OUTLINE));
    this.model = model;
    this.theme = theme;
    this.texts = texts;
    getStyleClass().addAll("rail-item", "rail-menu");
    setAccessibleText(texts.say("settings"));
    setMaxWidth(Double.MAX_VALUE);
    setPopupSide(Side.RIGHT);
    contentDisplayProperty()
        .bind(
            model
                .railWords()
                .map(open -> open ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY));
    rooms();
    modes();
    getItems().add(new SeparatorMenuItem());
    languages();
    getItems().add(new SeparatorMenuItem());
    var keys = new MenuItem(texts.say("shell.keys"), Icons.KEYBOARD_OUTLINE.node());
    keys.setOnAction(click -> model.openKeys());
    getItems().add(keys);
  }

  private void rooms() {
    for (var room : model.screens()) {
      if (!room.isInMenu()) continue;
      var item = new MenuItem(room.title(), room.icon().node());
      item.setId("menu-" + room.id());
      item.setOnAction(click -> model.show(room));
      getItems().add(item);
    }
    if (!getItems().isEmpty()) getItems().add(new SeparatorMenuItem());
  }

  private void modes() {
    var group = new ToggleGroup();
    for (var mode : Mode.values()) {
      var item = radio(texts.say("shell.mode." + ShellActions.low(mode)), group);
      item.setOnAction(click -> theme.mode().set(mode));
      theme.mode().subscribe(wished -> item.setSelected(wished == mode));
    }
  }

  private void languages() {
    var group = new ToggleGroup();
    for (var language : ShellActions.languages()) {
      var item = radio(texts.say("shell.language." + language.getLanguage()), group);
      item.setOnAction(click -> model.language().set(language));
      model.language().subscribe(wished -> item.setSelected(same(wished, language)));
    }
  }

  private RadioMenuItem radio(String text, ToggleGroup group) {
    var item = new RadioMenuItem(text);
    item.setToggleGroup(group);
    getItems().add(item);
    return item;
  }

  private static boolean same(Locale one, Locale other) {
    return one.getLanguage().equals(other.getLanguage());
  }
}
