package com.xordon.exchange;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// A sentence about a row of a file: its key in `exchange.properties` and the facts in it.
public record Note(String key, List<String> facts) {
  public Note {
    facts = List.copyOf(facts);
  }

  public static Note of(String key, Object... facts) {
    return new Note(key, Arrays.stream(facts).map(String::valueOf).toList());
  }

  public String text(Locale locale) {
    var bundle = ResourceBundle.getBundle("com.xordon.exchange.exchange", locale);
    return new MessageFormat(bundle.getString(key), locale).format(facts.toArray());
  }

  /// The same to stand inside another sentence, without its full stop.
  public String clause(Locale locale) {
    var text = text(locale);
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }
}
