package com.xordon.ui.automations;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// How much of a long list is read: a page at first, and one more each time somebody asks.
final class Stretch {
  private static final int PAGE = 300;

  private final Runnable refresh;
  private final ReadOnlyBooleanWrapper more = new ReadOnlyBooleanWrapper();
  private int limit = PAGE;

  Stretch(Runnable refresh) {
    this.refresh = refresh;
  }

  int limit() {
    return limit;
  }

  /// Whether the list is longer than what was read.
  ReadOnlyBooleanProperty moreProperty() {
    return more.getReadOnlyProperty();
  }

  void more(boolean isMore) {
    more.set(isMore);
  }

  void next() {
    limit += PAGE;
    refresh.run();
  }
}
