package com.xordon.core.message;

/// Texts of others made fit to be written down: only signs that stand for themselves.
final class Letters {
  private static final int NOT_A_LETTER = 0xFFFD;

  private Letters() {}

  /// Cut to at most `most` characters, the last of them a sign that something was left out.
  static String oneLine(String text, int most) {
    var line = new StringBuilder();
    boolean gap = false;
    for (int i = 0, c; i < text.length() && line.length() <= most; i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (isGap(c) || Character.isISOControl(c)) {
        gap = !line.isEmpty();
      } else if (!isInvisible(c)) {
        if (gap) line.append(' ');
        gap = false;
        line.appendCodePoint(whole(c));
      }
    }
    return cut(line, most);
  }

  /// The same, keeping lines.
  static String lines(String text, int most) {
    var all = new StringBuilder();
    text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .lines()
        .map(line -> oneLine(line, most))
        .filter(line -> !line.isEmpty())
        .takeWhile(_ -> all.length() <= most)
        .forEach(line -> all.append(all.isEmpty() ? "" : "\n").append(line));
    return cut(all, most);
  }

  private static String cut(StringBuilder text, int most) {
    if (text.length() <= most) return text.toString();
    int end = most - 1;
    if (Character.isHighSurrogate(text.charAt(end - 1))) end--;
    return text.substring(0, end).stripTrailing() + "…";
  }

  private static boolean isGap(int c) {
    return c == ' ' || c == 0x2028 || c == 0x2029;
  }

  /// Signs that turn the reading direction around can make a name read as something else.
  private static boolean isInvisible(int c) {
    return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0xFEFF;
  }

  private static int whole(int c) {
    boolean none = c >= 0xFFFE && c <= 0xFFFF || c >= 0xD800 && c <= 0xDFFF;
    return none ? NOT_A_LETTER : c;
  }
}
