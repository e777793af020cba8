package com.xordon.exchange.ics;

import java.util.Map;
import java.util.regex.Pattern;

/// Makes plain text of what calendars put into texts: markup goes, its links stay as text, and
/// nothing in it is ever followed.
final class PlainText {
  private static final int MOST_ROUNDS = 4;
  private static final String TAGS =
      "a|abbr|b|big|blockquote|body|br|center|code|col|colgroup|div|dd|dl|dt|em|embed|font|form|h[1-6]"
          + "|head|hr|html|i|iframe|img|input|li|link|meta|object|ol|p|pre|s|script|small|span|strike"
          + "|strong|style|sub|sup|svg|table|tbody|td|tfoot|th|thead|title|tr|tt|u|ul|video";
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
  private static final Pattern MARKUP =
      Pattern.compile("<!--|<!doctype|</?(?:" + TAGS + ")(?=[\\s/>])", FLAGS);
  private static final Pattern UNSEEN =
      Pattern.compile("<(script|style|head)\\b[^>]*+>.*?(?:</\\1\\s*+>|$)|<!--.*?(?:-->|$)", FLAGS);
  private static final Pattern LINK =
      Pattern.compile(
          "<a\\b[^>]*?href\\s*=\\s*[\"']?([^\"'\\s>]*+)[^>]*+>([^<]*+)</a\\s*+>", FLAGS);
  private static final Pattern BREAK =
      Pattern.compile("<br\\b[^>]*+>|</(?:p|div|li|tr|h[1-6])\\s*+>", FLAGS);
  private static final Pattern TAG =
      Pattern.compile("<!doctype[^>]*+(?:>|$)|</?(?:" + TAGS + ")(?=[\\s/>])[^>]*+(?:>|$)", FLAGS);
  private static final Map<String, String> ENTITIES =
      Map.of("&lt;", "<", "&gt;", ">", "&quot;", "\"", "&#39;", "'", "&apos;", "'", "&nbsp;", " ");
  private static final Pattern CONFERENCE_FENCE = Pattern.compile("-::~[:~]*+::-");

  private PlainText() {}

  static String of(String text) {
    var plain = text.replace("\r\n", "\n").replace('\r', '\n');
    for (int round = 0; round < MOST_ROUNDS && MARKUP.matcher(plain).find(); round++) {
      plain = decoded(stripped(plain));
    }
    if (MARKUP.matcher(plain).find()) plain = plain.replace('<', '‹'); // layers without end
    return CONFERENCE_FENCE.matcher(plain).replaceAll("").replaceAll("\n{3,}", "\n\n").strip();
  }

  private static String stripped(String text) {
    var seen = UNSEEN.matcher(text).replaceAll("");
    var linked = LINK.matcher(seen).replaceAll("$2 $1");
    return TAG.matcher(BREAK.matcher(linked).replaceAll("\n")).replaceAll("");
  }

  private static String decoded(String text) {
    var plain = text;
    for (var entity : ENTITIES.entrySet())
      plain = plain.replace(entity.getKey(), entity.getValue());
    return plain.replace("&amp;", "&");
  }

  /// One line of it.
  static String line(String text) {
    return of(text).replaceAll("\\s+", " ");
  }
}
