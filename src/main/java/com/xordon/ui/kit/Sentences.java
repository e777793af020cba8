package com.xordon.ui.kit;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/// The sentences of one room in one language; what a language lacks is said in English.
final class Sentences {
  private final Map<String, String> sentences = new HashMap<>();

  Sentences(Class<?> room, Locale locale) {
    var path = room.getPackageName();
    var name = path.substring(path.lastIndexOf('.') + 1);
    read(room, name + ".properties");
    read(room, name + "_" + locale.getLanguage() + ".properties");
  }

  boolean has(String key) {
    return sentences.containsKey(key);
  }

  /// A key nobody wrote a sentence for is shown itself: ugly, but it says what is missing.
  String of(String key) {
    return sentences.getOrDefault(key, key);
  }

  private void read(Class<?> room, String file) {
    try (var in = room.getResourceAsStream(file)) {
      if (in == null) return;
      var words = new Properties();
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (var key : words.stringPropertyNames()) sentences.put(key, words.getProperty(key));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file + " of " + room, e);
    }
  }
}
