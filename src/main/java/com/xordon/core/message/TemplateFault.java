package com.xordon.core.message;

import java.util.List;
import java.util.Locale;

/// What is wrong with a text, and where: lines and columns count from 1. `facts` are the places of
/// the sentence, in the order the code names them.
public record TemplateFault(Code code, int line, int column, List<String> facts) {
  public TemplateFault {
    facts = List.copyOf(facts);
  }

  public enum Code {
    /// the name
    UNKNOWN_NAME,
    /// the name, the nearest that is known
    MISSPELT_NAME,
    /// the name, which is a condition
    CONDITION_AS_VALUE,
    /// the name
    UNKNOWN_CONDITION,
    /// the name, the nearest that is known
    MISSPELT_CONDITION,
    EMPTY_PLACE,
    UNCLOSED_PLACE,
    STRAY_CLOSE,
    /// the name
    UNCLOSED_SECTION,
    /// the name that ends, the name that is open
    WRONG_END,
    /// the name
    STRAY_END,
    /// the most letters
    TOO_LONG,
    /// the most levels
    TOO_DEEP,
    /// the most places
    TOO_MANY_PLACES,
    CONTROL_CHARACTER
  }

  /// What is wrong, in one sentence; without the place.
  public String sentence(Locale reader) {
    return MessageWords.in(reader).say("fault." + code, facts.toArray());
  }

  /// The place, in words.
  public String place(Locale reader) {
    return MessageWords.in(reader)
        .say("fault.place", Integer.toString(line), Integer.toString(column));
  }
}
