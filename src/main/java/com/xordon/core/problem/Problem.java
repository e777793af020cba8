package com.xordon.core.problem;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/// What went wrong, for people: a short code, the facts of its sentence, and details to copy.
/// Sentence and advice are texts of `problem.properties`, so that desk, server and command line say
/// the same.
public record Problem(String code, List<String> facts, String details) {
  public Problem {
    facts = List.copyOf(facts);
  }

  public static Problem of(String code, String... facts) {
    return new Problem(code, List.of(facts), "");
  }

  public Problem with(Throwable cause) {
    return new Problem(code, facts, cause.toString());
  }

  /// What happened, in one sentence.
  public String sentence(Locale locale) {
    return text(code, locale);
  }

  /// What to do next; may be empty.
  public String advice(Locale locale) {
    return text(code + ".do", locale);
  }

  private String text(String key, Locale locale) {
    try {
      var bundle = ResourceBundle.getBundle("com.xordon.core.problem.problem", locale);
      return new MessageFormat(bundle.getString(key), locale).format(facts.toArray());
    } catch (MissingResourceException e) {
      return key.endsWith(".do") ? "" : String.join(" ", facts);
    }
  }
}
