package com.xordon.ui.shell;

import com.xordon.ui.kit.Icons;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/// A room's icon, with how much waits in it at its corner.
final class Badged extends StackPane {
  private static final int MOST = 99;

  private final Label badge = new Label();

  Badged(Icons icon, ObservableIntegerValue waiting) {
    badge.getStyleClass().add("badge");
    badge.setManaged(false);
    badge.setMouseTransparent(true);
    getChildren().addAll(Rail.icon(icon), badge);
    waiting.subscribe(count -> {
      badge.setText(count.intValue() > MOST ? MOST + "+" : "" + count.intValue());
      badge.setVisible(count.intValue() > 0);
      requestLayout();
    });
  }

  /// It hangs over the corner and takes no room of its own.
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    badge.autosize();
    badge.relocate(
        Math.round(getWidth() - badge.getWidth() / 2), -Math.round(badge.getHeight() / 2));
  }
}
