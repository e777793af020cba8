package com.xordon.core.message;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/// The words of this package in one language.
record MessageWords(ResourceBundle bundle, Locale locale) {
  static MessageWords in(Locale locale) {
    return of("message", locale);
  }

  static MessageWords of(String name, Locale locale) {
    var control = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    return new MessageWords(
        ResourceBundle.getBundle("com.xordon.core.message." + name, locale, control), locale);
  }

  String say(String key, Object... facts) {
    return new MessageFormat(bundle.getString(key), locale).format(facts);
  }

  /// As it is written in the file.
  String raw(String key) {
    return bundle.getString(key);
  }

  boolean has(String key) {
    return bundle.containsKey(key);
  }
}
