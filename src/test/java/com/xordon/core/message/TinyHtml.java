package com.xordon.core.message;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/// Reads HTML as strictly as our letters write it, and refuses the rest: every tag is one of ours,
/// ends where it should, and holds no attribute but those we write.
final class TinyHtml {
  private static final Set<String> TAGS =
      Set.of(
          "html", "head", "title", "style", "body", "table", "tr", "td", "p", "ul", "li", "a",
          "strong");
  private static final Set<String> EMPTY = Set.of("br", "hr", "meta", "!DOCTYPE");
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "class",
          "style",
          "href",
          "lang",
          "charset",
          "name",
          "content",
          "role",
          "width",
          "align",
          "cellpadding",
          "cellspacing",
          "border",
          "html");

  final List<String> tags = new ArrayList<>();
  final List<String> links = new ArrayList<>();
  final StringBuilder text = new StringBuilder();
  private final String html;
  private int at;

  TinyHtml(String html) {
    this.html = html;
    Deque<String> open = new ArrayDeque<>();
    while (at < html.length()) {
      if (html.charAt(at) != '<') {
        letter();
      } else if (html.startsWith("</", at)) {
        end(open);
      } else {
        var name = begin();
        tags.add(name);
        if (name.equals("style")) at = html.indexOf("</style>", at);
        if (!EMPTY.contains(name)) open.push(name);
      }
    }
    if (!open.isEmpty()) throw new AssertionError("never closed: " + open);
  }

  private void end(Deque<String> open) {
    int close = html.indexOf('>', at);
    var name = html.substring(at + 2, close);
    if (open.isEmpty() || !open.pop().equals(name)) throw new AssertionError("stray " + name);
    at = close + 1;
  }

  private String begin() {
    at++;
    var name = word();
    if (!TAGS.contains(name) && !EMPTY.contains(name)) throw new AssertionError("tag " + name);
    while (html.charAt(at) == ' ') {
      at++;
      attribute();
    }
    if (html.charAt(at) != '>') throw new AssertionError("in " + name + " at " + at);
    at++;
    return name;
  }

  private void attribute() {
    var name = word();
    if (!ATTRIBUTES.contains(name)) throw new AssertionError("attribute " + name);
    if (html.charAt(at) != '=') return;
    if (html.charAt(at + 1) != '"') throw new AssertionError("unquoted " + name);
    int end = html.indexOf('"', at + 2);
    var value = html.substring(at + 2, end);
    if (value.indexOf('<') >= 0 || value.indexOf('>') >= 0) throw new AssertionError(value);
    if (name.equals("href")) links.add(plain(value));
    at = end + 1;
  }

  private String word() {
    int from = at;
    while (Character.isLetter(html.charAt(at)) || html.charAt(at) == '!') at++;
    return html.substring(from, at);
  }

  private void letter() {
    char c = html.charAt(at);
    if (c == '>') throw new AssertionError("stray > at " + at);
    int end = c == '&' ? html.indexOf(';', at) : at;
    text.append(plain(html.substring(at, end + 1)));
    at = end + 1;
  }

  private static String plain(String escaped) {
    var plain =
        escaped
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&#39;", "'");
    if (plain.replace("&amp;", "").indexOf('&') >= 0) throw new AssertionError(escaped);
    return plain.replace("&amp;", "&");
  }
}
