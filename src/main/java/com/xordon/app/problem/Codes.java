package com.xordon.app.problem;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/// The codes of problems that have a sentence.
final class Codes {
  private Codes() {}

  static boolean isKnown(String code) {
    try {
      return ResourceBundle.getBundle("com.xordon.core.problem.problem", Locale.ROOT)
          .containsKey(code);
    } catch (MissingResourceException e) {
      return false;
    }
  }
}
