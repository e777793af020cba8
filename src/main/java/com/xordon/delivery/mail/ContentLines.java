package com.xordon.delivery.mail;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// Writes content lines as RFC 5545 wants them: CRLF, folded at 75 octets and never inside a
/// character, texts escaped.
final class ContentLines {
  private static final int WIDTH = 75;
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final StringBuilder out = new StringBuilder();

  ContentLines add(String line) {
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
    return this;
  }

  /// A text property, left out when empty.
  ContentLines text(String name, String value) {
    return value.isEmpty() ? this : add(name + ":" + escaped(value));
  }

  ContentLines time(String name, Instant at) {
    return add(name + ":" + UTC.format(at));
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

  @Override
  public String toString() {
    return out.toString();
  }
}
