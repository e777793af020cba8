package com.xordon.exchange.ics;

import java.util.Locale;
import java.util.Set;

/// Takes the tags out of HTML, in one pass however broken it is.
final class Markup {
  private static final Set<String> TAGS =
      Set.of(
          ("!-- !doctype a abbr b big blockquote body br center code col colgroup div dd dl dt em"
               + " embed font form h1 h2 h3 h4 h5 h6 head hr html i iframe img input li link meta"
               + " object ol p pre s script small span strike strong style sub sup svg table tbody"
               + " td tfoot th thead title tr tt u ul video")
              .split(" "));
  private static final Set<String> UNSEEN = Set.of("script", "style", "head");
  private static final Set<String> BREAKING =
      Set.of("/p", "/div", "/li", "/tr", "/h1", "/h2", "/h3", "/h4", "/h5", "/h6");
  private static final int LONGEST_NAME = 12;

  private final String text;
  private final StringBuilder out = new StringBuilder();
  private String link = "";

  Markup(String text) {
    this.text = text;
  }

  static boolean isIn(String text) {
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
      if (!name(text, at).isEmpty()) return true;
    }
    return false;
  }

  String stripped() {
    for (int at = 0; at < text.length(); ) {
      var name = text.charAt(at) == '<' ? name(text, at) : "";
      if (name.isEmpty()) out.append(text.charAt(at++));
      else at = tag(name, at);
    }
    return out.toString();
  }

  /// The name of the tag that begins here, with its slash; empty when none of ours does.
  private static String name(String text, int at) {
    if (text.startsWith("<!--", at)) return "!--";
    int end = at + 1;
    int last = Math.min(text.length(), at + LONGEST_NAME);
    if (end < last && text.charAt(end) == '/') end++;
    while (end < last && isOfName(text.charAt(end))) end++;
    var name = text.substring(at + 1, end).toLowerCase(Locale.ROOT);
    boolean ends = end == text.length() || " \t\n/>".indexOf(text.charAt(end)) >= 0;
    boolean closing = name.startsWith("/");
    return ends && TAGS.contains(closing ? name.substring(1) : name) ? name : "";
  }

  private static boolean isOfName(char c) {
    return c == '!' || Character.isLetterOrDigit(c);
  }

  /// Leaves a tag out, and answers where the text goes on.
  private int tag(String name, int at) {
    if (name.equals("!--")) return behind("-->", at);
    int end = behind(">", at);
    if (UNSEEN.contains(name)) return behind(">", close(name, end));
    if (name.equals("br") || BREAKING.contains(name)) out.append('\n');
    if (name.equals("a")) link = address(text.substring(at, end));
    if (name.equals("/a") && !link.isEmpty()) {
      out.append(' ').append(link);
      link = "";
    }
    return end;
  }

  private int behind(String mark, int from) {
    int found = text.indexOf(mark, from);
    return found < 0 ? text.length() : found + mark.length();
  }

  private int close(String name, int from) {
    var mark = "</" + name;
    for (int at = text.indexOf("</", from); at >= 0; at = text.indexOf("</", at + 1)) {
      if (text.regionMatches(true, at, mark, 0, mark.length())) return at;
    }
    return text.length();
  }

  private static String address(String tag) {
    int at = tag.toLowerCase(Locale.ROOT).indexOf("href=");
    if (at < 0) return "";
    var value = tag.substring(at + "href=".length()).strip();
    if (value.isEmpty()) return "";
    char quote = value.charAt(0);
    boolean quoted = quote == '"' || quote == '\'';
    int end = quoted ? value.indexOf(quote, 1) : value.indexOf('>');
    return end < 0 ? "" : value.substring(quoted ? 1 : 0, end).strip();
  }
}
