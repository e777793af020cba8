package com.xordon.core.message;

import java.util.ArrayList;
import java.util.List;

/// A text with a mark in the place of each value, and the values beside it in their order. Marks
/// are control characters, which no text of a practice holds.
final class MarkedText implements Piece.Sink {
  static final char VALUE = '\u0001';

  /// Signs that stand for themselves after a backslash, and the marks that keep their place.
  private static final String SIGNS = "\\*[]()-";

  private static final char FIRST_SIGN = '\u0010';

  private final StringBuilder text = new StringBuilder();
  private final List<Held> values = new ArrayList<>();

  record Held(Placeholder place, String value) {}

  /// One line; `values` are those of its marks.
  record Line(String text, List<Held> values) {
    /// Nothing is left of it, for its values are missing.
    boolean isEmptied() {
      return !values.isEmpty()
          && values.stream().allMatch(v -> v.value().isEmpty())
          && text.chars().allMatch(c -> c == VALUE || c == '-' || c == '*' || c <= ' ');
    }
  }

  @Override
  public void words(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      int sign = c == '\\' && i + 1 < words.length() ? SIGNS.indexOf(words.charAt(i + 1)) : -1;
      if (sign >= 0) i++;
      text.append(sign < 0 ? c : (char) (FIRST_SIGN + sign));
    }
  }

  @Override
  public void value(Placeholder place, String value) {
    text.append(VALUE);
    values.add(new Held(place, value));
  }

  List<Line> lines() {
    var lines = new ArrayList<Line>();
    int used = 0;
    for (var line : text.toString().split("\n", -1)) {
      int here = (int) line.chars().filter(c -> c == VALUE).count();
      lines.add(new Line(line, values.subList(used, used + here)));
      used += here;
    }
    return lines;
  }

  /// The sign a mark keeps the place of, else the character itself.
  static char shown(char c) {
    int sign = c - FIRST_SIGN;
    return sign >= 0 && sign < SIGNS.length() ? SIGNS.charAt(sign) : c;
  }
}
