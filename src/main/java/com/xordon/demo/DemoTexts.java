package com.xordon.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/// The words of the sample practice in one language.
final class DemoTexts {
  private final ResourceBundle bundle;

  DemoTexts(Locale locale) {
    bundle =
        ResourceBundle.getBundle(
            "com.xordon.demo.demo",
            locale,
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }

  String say(String key) {
    return bundle.getString(key);
  }

  List<String> list(String key) {
    return List.of(say(key).split("\\|"));
  }

  /// The lines of a file that lies beside the texts.
  static List<String> lines(String file) {
    var stream = Objects.requireNonNull(DemoTexts.class.getResourceAsStream(file), file);
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + file, e);
    }
  }
}
