package com.xordon.ui.automations;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;

/// Counts how often any of some fields changed, so that what depends on all hears of each.
final class Edits {
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();

  ReadOnlyIntegerProperty count() {
    return count.getReadOnlyProperty();
  }

  void watch(ObservableValue<?>... fields) {
    for (var field : fields) field.subscribe(this::more);
  }

  void watch(ObservableList<?> list) {
    list.subscribe(this::more);
  }

  void more() {
    count.set(count.get() + 1);
  }
}
