package com.xordon.ui.shell;

import com.xordon.ui.kit.Action;
import com.xordon.ui.kit.Actions;
import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Look;
import com.xordon.ui.kit.Mode;
import com.xordon.ui.kit.Screen;
import com.xordon.ui.kit.Texts;
import com.xordon.ui.kit.Theme;
import java.util.List;
import java.util.Locale;

/// What can be done from every room.
final class ShellActions {
  private static final int KEYS = 9;

  private final ShellViewModel model;
  private final Theme theme;
  private final Texts texts;

  ShellActions(ShellViewModel model, Theme theme, Texts texts) {
    this.model = model;
    this.theme = theme;
    this.texts = texts;
  }

  void register(Actions actions) {
    actions.register(act("shell.palette", Icons.MAGNIFY, model::openPalette).key("Shortcut+K"));
    actions.register(act("shell.keys", Icons.KEYBOARD_OUTLINE, model::openKeys).key("F1"));
    actions.register(act("shell.rail", Icons.CHEVRON_RIGHT, this::turnRail).key("Shortcut+B"));
    actions.register(
        act("shell.attention", Icons.INBOX_OUTLINE, model::attend)
            .key("Shortcut+Shift+A")
            .when(model.attention().greaterThan(0)));
    actions.register(
        act("shell.look", Icons.THEME_LIGHT_DARK, this::turnLook).key("Shortcut+Shift+L"));
    for (var mode : Mode.values())
      actions.register(
          act("shell.mode." + low(mode), Icons.THEME_LIGHT_DARK, () -> theme.mode().set(mode)));
    for (var language : languages())
      actions.register(
          act(
              "shell.language." + language.getLanguage(),
              Icons.TRANSLATE,
              () -> model.language().set(language)));
    for (var screen : model.screens()) actions.register(go(screen));
  }

  static List<Locale> languages() {
    return List.of(Locale.UK, Locale.GERMANY);
  }

  static String low(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /// A room's actions bring the room in sight before they run.
  static void registerAll(Screen screen, ShellViewModel model, Actions actions) {
    for (var action : screen.actions())
      actions.register(
          new Action(
              action.id(),
              action.text(),
              action.icon(),
              action.key(),
              action.enabled(),
              () -> {
                model.show(screen);
                action.run().run();
              }));
  }

  private Action go(Screen screen) {
    var text = texts.say("go", "screen", screen.title());
    var action = Action.of("go." + screen.id(), text, screen.icon(), () -> model.show(screen));
    var place = model.screens().indexOf(screen) + 1;
    return place <= KEYS ? action.key("Shortcut+" + place) : action;
  }

  private Action act(String id, Icons icon, Runnable run) {
    return Action.of(id, texts.say(id), icon, run);
  }

  private void turnRail() {
    model.railOpen().set(!model.railOpen().get());
  }

  private void turnLook() {
    theme.mode().set(theme.changes().get() == Look.DARK ? Mode.LIGHT : Mode.DARK);
  }
}
