package com.xordon.core.message;

import java.util.List;

/// A text taken apart.
sealed interface Piece {
  record Words(String text) implements Piece {}

  record Value(Placeholder place) implements Piece {}

  /// Shown when the condition holds, or when it doesn't.
  record Section(Condition condition, boolean when, List<Piece> inside) implements Piece {}

  /// Takes what a text says, in order.
  interface Sink {
    void words(String text);

    void value(Placeholder place, String value);
  }
}
