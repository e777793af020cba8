package com.xordon.ui.kit;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One sentence of what was done, or of what might be. Each is itself, even if two say the same.
public final class Notice {
  private final String text;
  private final @Nullable Runnable undo;
  private final List<Offer> offers;

  Notice(String text, @Nullable Runnable undo, List<Offer> offers) {
    this.text = text;
    this.undo = undo;
    this.offers = List.copyOf(offers);
  }

  public String text() {
    return text;
  }

  public Optional<Runnable> undo() {
    return Optional.ofNullable(undo);
  }

  /// The first thing to do about it; a notice with one stays until it is answered.
  public Optional<Offer> offer() {
    return offers.stream().findFirst();
  }

  /// All that can be done about it.
  public List<Offer> offers() {
    return offers;
  }

  /// What can be done, and what it is called.
  public record Offer(String label, Runnable action) {}
}
