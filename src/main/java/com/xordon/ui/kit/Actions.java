package com.xordon.ui.kit;

import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;

/// The one list of all that can be done now. No id and no key stands for two things.
public final class Actions {
  private final ObservableList<Action> actions = FXCollections.observableArrayList();
  private final ObservableList<Action> shown = FXCollections.unmodifiableObservableList(actions);

  /// The action is in the list until the answer is unsubscribed.
  public Subscription register(Action action) {
    for (var known : actions) refuseSame(known, action);
    actions.add(action);
    return () -> actions.removeIf(known -> known == action);
  }

  public ObservableList<Action> all() {
    return shown;
  }

  public Optional<Action> find(String id) {
    return actions.stream().filter(action -> action.id().equals(id)).findFirst();
  }

  /// Runs the action if it can be done now.
  public void run(String id) {
    find(id).orElseThrow(() -> new IllegalArgumentException("no action " + id)).perform();
  }

  /// The action behind a key stroke, if it can be done now.
  public Optional<Action> behind(KeyEvent stroke) {
    return actions.stream()
        .filter(action -> action.key().isPresent() && action.key().get().match(stroke))
        .filter(action -> action.enabled().get())
        .findFirst();
  }

  private static void refuseSame(Action known, Action action) {
    if (known.id().equals(action.id()))
      throw new IllegalArgumentException("two actions " + action.id());
    if (known.key().isPresent()
        && known.key().map(Actions::plain).equals(action.key().map(Actions::plain)))
      throw new IllegalArgumentException(
          known.id() + " and " + action.id() + " want the same key " + plain(action.key().get()));
  }

  /// Control is the shortcut key on most systems, so the two are one key here.
  private static String plain(KeyCombination key) {
    return key.getName().replace("Ctrl", "Shortcut");
  }
}
