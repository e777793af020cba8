package com.xordon.ui.kit;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;

/// Something a person can do. Buttons, menus, the palette and the key overlay all show this one.
public record Action(
    String id,
    String text,
    Icons icon,
    Optional<KeyCombination> key,
    ObservableBooleanValue enabled,
    Runnable run) {
  private static final ObservableBooleanValue ALWAYS =
      new ReadOnlyBooleanWrapper(true).getReadOnlyProperty();

  public Action {
    if (id.isBlank()) throw new IllegalArgumentException("an action needs an id");
    if (text.isBlank()) throw new IllegalArgumentException(id + " needs a text");
  }

  public static Action of(String id, String text, Icons icon, Runnable run) {
    return new Action(id, text, icon, Optional.empty(), ALWAYS, run);
  }

  /// The same with a key as JavaFX writes it: `Shortcut+K`, `F1`, `Right`.
  public Action key(String combination) {
    return new Action(
        id, text, icon, Optional.of(KeyCombination.valueOf(combination)), enabled, run);
  }

  public Action when(ObservableBooleanValue possible) {
    return new Action(id, text, icon, key, possible, run);
  }

  /// Runs it, if it can be done now.
  public void perform() {
    if (enabled.get()) run.run();
  }
}
