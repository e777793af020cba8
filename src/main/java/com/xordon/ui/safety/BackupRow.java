package com.xordon.ui.safety;

import java.time.Instant;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A backup in the table; whether it is whole is known only after all of it was read.
final class BackupRow {
  enum State {
    UNREAD,
    READING,
    WHOLE,
    /// Encrypted with a key that isn't here.
    LOCKED,
    DAMAGED
  }

  private final Copy copy;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.UNREAD);
  private final ReadOnlyObjectWrapper<Instant> made;

  BackupRow(Copy copy) {
    this.copy = copy;
    this.made = new ReadOnlyObjectWrapper<>(copy.written());
  }

  Copy copy() {
    return copy;
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// When it was made: as its file says until it was read, and then as it says itself.
  ReadOnlyObjectProperty<Instant> madeProperty() {
    return made.getReadOnlyProperty();
  }

  void reading() {
    state.set(State.READING);
  }

  void whole(Instant at) {
    made.set(at);
    state.set(State.WHOLE);
  }

  void locked() {
    state.set(State.LOCKED);
  }

  void damaged() {
    state.set(State.DAMAGED);
  }
}
