package com.xordon.ui.analytics;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Where somebody is, where they came from, and what they went back from.
final class Trail {
  private static final int LONGEST = 200;

  private final Deque<Place> before = new ArrayDeque<>();
  private final Deque<Place> after = new ArrayDeque<>();
  private final ReadOnlyObjectWrapper<Place> here;
  private final ReadOnlyBooleanWrapper canBack = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canForward = new ReadOnlyBooleanWrapper();

  Trail(Place start) {
    here = new ReadOnlyObjectWrapper<>(start);
  }

  ReadOnlyObjectProperty<Place> here() {
    return here.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty canBack() {
    return canBack.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty canForward() {
    return canForward.getReadOnlyProperty();
  }

  void go(Place to) {
    if (to.equals(here.get())) return;
    before.push(here.get());
    if (before.size() > LONGEST) before.removeLast();
    after.clear();
    be(to);
  }

  void back() {
    if (before.isEmpty()) return;
    after.push(here.get());
    be(before.pop());
  }

  void forward() {
    if (after.isEmpty()) return;
    before.push(here.get());
    be(after.pop());
  }

  private void be(Place there) {
    canBack.set(!before.isEmpty());
    canForward.set(!after.isEmpty());
    here.set(there);
  }
}
