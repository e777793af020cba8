package com.xordon.ui.safety;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Which section is in sight.
final class SafetyViewModel {
  private final ReadOnlyStringWrapper part;

  SafetyViewModel(String first) {
    part = new ReadOnlyStringWrapper(first);
  }

  ReadOnlyStringProperty partProperty() {
    return part.getReadOnlyProperty();
  }

  void go(String id) {
    part.set(id);
  }
}
