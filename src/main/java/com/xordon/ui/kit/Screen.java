package com.xordon.ui.kit;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Node;

/// One place of the rail, as the shell meets it.
public interface Screen {
  String id();

  String title();

  Icons icon();

  /// Whether it is a place of the settings, which one visits rarely, and not of the rail.
  default boolean isInMenu() {
    return false;
  }

  /// How much waits here for a person; it is heard of out of sight, too.
  default ObservableIntegerValue waiting() {
    return new ReadOnlyIntegerWrapper(0).getReadOnlyProperty();
  }

  /// Always the same node; the first call may build it.
  Node view();

  /// What stands at the left of the top bar instead of the title, such as a date and its arrows.
  default Optional<Node> bar() {
    return Optional.empty();
  }

  /// The screen is in sight from now on: subscribe, read again.
  void shown();

  /// Out of sight: let go of what `shown` took.
  void hidden();

  /// What a person can do here, wherever in the program they are.
  List<Action> actions();
}
