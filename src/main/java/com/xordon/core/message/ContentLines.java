package com.xordon.core.message;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// Writes content lines as RFC 5545 wants them: CRLF, folded at 75 octets and never inside a
/// character, texts escaped.
public final class ContentLines {
  private static final int WIDTH = 75;
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final StringBuilder out = new StringBuilder();

  public ContentLines add(String line) {
    int width = 0;
    for (int i = 0; i < line.length(); ) {
      int c = line.codePointAt(i);
      int octets = octets(c);
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

  /// How many octets a character has in UTF-8.
  private static int octets(int c) {
    if (c < 0x80) return 1;
    if (c < 0x800) return 2;
    return c < 0x10000 ? 3 : 4;
  }

  /// A text property, left out when empty.
  public ContentLines text(String name, String value) {
    return value.isEmpty() ? this : add(name + ":" + escaped(value));
  }

  public ContentLines time(String name, Instant at) {
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
  public static String quoted(String text) {
    return '"' + visible(text).replace("^", "^^").replace("\"", "^'").replace("\n", "^n") + '"';
  }

  /// Without characters no calendar may hold.
  private static String visible(String text) {
    return text.replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
  }

  /// What was added since the last time.
  public String take() {
    var lines = out.toString();
    out.setLength(0);
    return lines;
  }
}
