package com.xordon.exchange.ics;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/// Writes content lines as RFC 5545 wants them: CRLF, folded at 75 octets and never inside a
/// character, texts escaped.
final class ContentLines {
  private static final int WIDTH = 75;

  private final StringBuilder out = new StringBuilder();

  void add(String line) {
    int width = 0;
    for (int i = 0; i < line.length(); ) {
      int c = line.codePointAt(i);
      int octets = Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
      if (width + octets > WIDTH) {
        out.append("\r\n ");
        width = 1;
      }
      out.appendCodePoint(c);
      width += octets;
      i += Character.charCount(c);
    }
    out.append("\r\n");
  }

  /// A text property, left out when empty.
  void text(String name, String value) {
    if (!value.isEmpty()) add(name + ":" + escaped(value));
  }

  void time(String name, Instant at) {
    add(name + ":" + Stamp.key(at));
  }

  /// What was added since the last time.
  byte[] take() {
    var bytes = out.toString().getBytes(StandardCharsets.UTF_8);
    out.setLength(0);
    return bytes;
  }

  private static String escaped(String text) {
    return visible(text.replace("\r\n", "\n").replace('\r', '\n'))
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\n", "\\n");
  }

  /// A parameter value in quotation marks, its own escaped by a caret (RFC 6868).
  static String quoted(String text) {
    return '"' + visible(text).replace("^", "^^").replace("\"", "^'").replace("\n", "^n") + '"';
  }

  /// Without characters no calendar may hold.
  private static String visible(String text) {
    return text.replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
  }
}
