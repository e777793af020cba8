package com.xordon.ui.lock;

import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What was typed to open the desk, and what came of it.
public final class LockModel {
  private final StringProperty typed = new SimpleStringProperty(this, "typed", "");
  private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown", false);
  private final ReadOnlyStringWrapper complaint = new ReadOnlyStringWrapper(this, "complaint", "");
  private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper(this, "working");
  private final Consumer<String> submit;

  /// `submit` gets what was typed; whoever has the answer calls `refuse` or `clear`.
  public LockModel(Consumer<String> submit) {
    this.submit = submit;
    typed.subscribe(() -> complaint.set(""));
  }

  StringProperty typed() {
    return typed;
  }

  /// Whether the letters can be read, as when copying a key from paper.
  BooleanProperty shown() {
    return shown;
  }

  ReadOnlyStringProperty complaint() {
    return complaint.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty working() {
    return working.getReadOnlyProperty();
  }

  void submit() {
    var text = typed.get().strip();
    if (text.isEmpty() || working.get()) return;
    working.set(true);
    submit.accept(text);
  }

  /// It was the wrong one; `why` is a sentence.
  public void refuse(String why) {
    working.set(false);
    typed.set("");
    complaint.set(why);
  }

  /// It opened: nothing of what was typed stays.
  public void clear() {
    working.set(false);
    shown.set(false);
    typed.set("");
    complaint.set("");
  }
}
