package com.xordon.ui.shell;

import com.xordon.ui.kit.Action;
import com.xordon.ui.kit.Actions;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;

/// Keys as people read them: `Ctrl K`.
final class Keys {
  private Keys() {}

  static Optional<String> of(Actions actions, String id) {
    return actions.find(id).flatMap(Keys::of);
  }

  static Optional<String> of(Action action) {
    return action.key().map(KeyCombination::getDisplayText).map(text -> text.replace("+", " "));
  }

  static Label cap(String key) {
    var label = new Label(key);
    label.getStyleClass().add("kbd");
    label.setMinWidth(Label.USE_PREF_SIZE);
    return label;
  }
}
