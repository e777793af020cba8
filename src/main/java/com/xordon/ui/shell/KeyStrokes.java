package com.xordon.ui.shell;

import com.xordon.ui.kit.Action;
import com.xordon.ui.kit.Actions;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Runs the action behind a key nobody nearer wanted.
final class KeyStrokes {
  private final ShellViewModel model;
  private final Actions actions;

  KeyStrokes(ShellViewModel model, Actions actions) {
    this.model = model;
    this.actions = actions;
  }

  void listenTo(Node root) {
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent stroke) {
    if (model.over().get() != ShellViewModel.Over.NOTHING) {
      if (stroke.getCode() == KeyCode.ESCAPE) {
        model.close();
        stroke.consume();
      }
      return;
    }
    actions
        .behind(stroke)
        .filter(action -> mayRun(action, stroke))
        .ifPresent(action -> {
          stroke.consume();
          action.perform();
        });
  }

  /// A letter alone is typed where one types, and means something only in its own room.
  private boolean mayRun(Action action, KeyEvent stroke) {
    if (stroke.isShortcutDown() || stroke.isAltDown() || stroke.getCode().isFunctionKey())
      return true;
    return !(stroke.getTarget() instanceof TextInputControl) && model.atHome(action);
  }
}
