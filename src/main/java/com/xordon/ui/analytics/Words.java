package com.xordon.ui.analytics;

import java.util.Locale;

/// Names as they stand in sentences' keys and in places: `this-month` for THIS_MONTH.
final class Words {
  private Words() {}

  static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The value of that key, or the usual one.
  static <E extends Enum<E>> E of(Class<E> type, String key, E usual) {
    for (var value : type.getEnumConstants()) if (key(value).equals(key)) return value;
    return usual;
  }
}
