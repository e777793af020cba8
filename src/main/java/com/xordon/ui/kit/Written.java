package com.xordon.ui.kit;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// How a value of a choice or an axis is written. Values are chosen, never typed.
public final class Written<T> extends StringConverter<T> {
  private final Function<T, String> words;

  public Written(Function<T, String> words) {
    this.words = words;
  }

  @Override
  public String toString(@Nullable T value) {
    return value == null ? "" : words.apply(value);
  }

  @Override
  public @Nullable T fromString(String text) {
    return null;
  }
}
