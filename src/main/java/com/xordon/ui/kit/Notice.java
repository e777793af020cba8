package com.xordon.ui.kit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One sentence of what was done. Each is itself, even if two say the same.
public final class Notice {
  private final String text;
  private final @Nullable Runnable undo;

  Notice(String text, @Nullable Runnable undo) {
    this.text = text;
    this.undo = undo;
  }

  public String text() {
    return text;
  }

  public Optional<Runnable> undo() {
    return Optional.ofNullable(undo);
  }
}
