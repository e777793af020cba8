package com.xordon.app.command;

import com.xordon.store.Books.Finding;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/// The sentence of what a check found or mended.
public final class Findings {
  private Findings() {}

  public static String sentence(Finding finding, Locale locale) {
    try {
      var texts = ResourceBundle.getBundle("com.xordon.store.finding", locale);
      return new MessageFormat(texts.getString(finding.code()), locale)
          .format(finding.facts().toArray());
    } catch (MissingResourceException e) {
      return String.join(" ", finding.facts());
    }
  }
}
