package com.xordon.exchange.ics;

import java.util.regex.Pattern;

/// Makes plain text of what calendars put into texts: markup goes, its links stay as text, and
/// nothing in it is ever followed.
final class PlainText {
  private static final int MOST_ROUNDS = 4;
  private static final Pattern CONFERENCE_FENCE = Pattern.compile("-::~[:~]*+::-");

  private PlainText() {}

  static String of(String text) {
    var plain = text.replace("\r\n", "\n").replace('\r', '\n');
    for (int round = 0; round < MOST_ROUNDS && Markup.isIn(plain); round++) {
      plain = decoded(new Markup(plain).stripped()); // what was encoded may be markup again
    }
    if (Markup.isIn(plain)) plain = plain.replace('<', '‹');
    return CONFERENCE_FENCE.matcher(plain).replaceAll("").replaceAll("\n{3,}", "\n\n").strip();
  }

  /// One line of it.
  static String line(String text) {
    return of(text).replaceAll("\\s+", " ");
  }

  private static String decoded(String text) {
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&apos;", "'")
        .replace("&nbsp;", " ")
        .replace("&amp;", "&");
  }
}
