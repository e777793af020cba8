package com.xordon.analytics.export;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// What each figure means, in the reader's language: the same words on screen and in files.
public final class Definitions {
  private final ResourceBundle texts;

  public Definitions(Locale locale) {
    var only =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    this.texts = ResourceBundle.getBundle("com.xordon.analytics.export.definition", locale, only);
  }

  /// The name of a figure.
  public String name(String figure) {
    return texts.getString(figure);
  }

  /// What it means.
  public String meaning(String figure) {
    return texts.getString(figure + ".means");
  }

  boolean hasMeaning(String figure) {
    return texts.containsKey(figure + ".means");
  }

  List<Sheet.Note> of(String... figures) {
    return java.util.Arrays.stream(figures).map(f -> new Sheet.Note(name(f), meaning(f))).toList();
  }
}
