package com.xordon.ui.kit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One sentence of what was done, or of what might be. Each is itself, even if two say the same.
public final class Notice {
  private final String text;
  private final @Nullable Runnable undo;
  private final @Nullable Offer offer;

  Notice(String text, @Nullable Runnable undo, @Nullable Offer offer) {
    this.text = text;
    this.undo = undo;
    this.offer = offer;
  }

  public String text() {
    return text;
  }

  public Optional<Runnable> undo() {
    return Optional.ofNullable(undo);
  }

  /// Something else to do about it; such a notice stays until it is answered.
  public Optional<Offer> offer() {
    return Optional.ofNullable(offer);
  }

  /// What can be done, and what it is called.
  public record Offer(String label, Runnable action) {}
}
