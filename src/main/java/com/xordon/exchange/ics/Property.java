package com.xordon.exchange.ics;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// One content line: a name, parameters and a value still escaped.
record Property(int line, String name, Map<String, String> parameters, String value) {
  /// Nothing when a line isn't of that form.
  static Optional<Property> parse(int number, String line) {
    int colon = colon(line);
    if (colon < 1) return Optional.empty();
    var head = line.substring(0, colon);
    int semicolon = head.indexOf(';');
    var name = (semicolon < 0 ? head : head.substring(0, semicolon)).strip();
    if (name.isEmpty()) return Optional.empty();
    return Optional.of(
        new Property(
            number,
            name.toUpperCase(Locale.ROOT),
            semicolon < 0 ? Map.of() : parameters(head, semicolon),
            line.substring(colon + 1)));
  }

  String parameter(String key) {
    return parameters.getOrDefault(key, "");
  }

  /// The value as text: escapes undone.
  String text() {
    return unescaped(value);
  }

  static String unescaped(String value) {
    if (value.indexOf('\\') < 0) return value;
    var text = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c != '\\' || i + 1 == value.length()) {
        text.append(c);
        continue;
      }
      char next = value.charAt(++i);
      if (next == 'n' || next == 'N') text.append('\n');
      else if (",;:\"\\".indexOf(next) >= 0) text.append(next);
      else text.append(c).append(next);
    }
    return text.toString();
  }

  /// The colon before the value: the first outside quotation marks, or the very first when they
  /// don't close.
  private static int colon(String line) {
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') quoted = !quoted;
      else if (c == ':' && !quoted) return i;
    }
    return line.indexOf(':');
  }

  private static Map<String, String> parameters(String head, int from) {
    var found = new LinkedHashMap<String, String>();
    int start = from + 1;
    boolean quoted = false;
    for (int i = start; i <= head.length(); i++) {
      if (i < head.length() && head.charAt(i) == '"') quoted = !quoted;
      if (i < head.length() && (quoted || head.charAt(i) != ';')) continue;
      var part = head.substring(start, i);
      int equals = part.indexOf('=');
      if (equals > 0) {
        var key = part.substring(0, equals).strip().toUpperCase(Locale.ROOT);
        found.putIfAbsent(key, plain(part.substring(equals + 1)));
      }
      start = i + 1;
    }
    return found;
  }

  /// Without quotation marks, and with the caret escapes of RFC 6868 undone.
  private static String plain(String value) {
    var text = value.replace("\"", "").strip();
    if (text.indexOf('^') < 0) return text;
    return text.replace("^n", "\n").replace("^'", "\"").replace("^^", "^");
  }
}
