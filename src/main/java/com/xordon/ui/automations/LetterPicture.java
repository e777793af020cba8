package com.xordon.ui.automations;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The HTML of one of our letters taken apart again, so that it can be drawn: what a mail program
/// makes of it, without one. Reads only the tags our letters are written with.
final class LetterPicture {
  private static final Pattern PIECE = Pattern.compile("<([^>]*)>|([^<]+)");
  private static final Pattern CLASS = Pattern.compile("class=\"([a-z]+)\"");

  enum Kind {
    SENDER,
    TEXT,
    ITEM,
    RULE,
    FOOT
  }

  enum Look {
    PLAIN,
    STRONG,
    LINK,
    BUTTON
  }

  record Span(String text, Look look) {}

  record Block(Kind kind, List<Span> spans) {
    Block {
      spans = List.copyOf(spans);
    }
  }

  private final List<Block> blocks = new ArrayList<>();
  private final List<Span> spans = new ArrayList<>();
  private Kind kind = Kind.TEXT;
  private Look look = Look.PLAIN;

  private LetterPicture() {}

  static List<Block> of(String html) {
    var picture = new LetterPicture();
    int begin = html.indexOf("<body");
    if (begin < 0) return List.of();
    PIECE
        .matcher(html)
        .region(begin, html.length())
        .results()
        .forEach(piece -> {
          var tag = piece.group(1);
          if (tag == null) picture.words(piece.group(2));
          else picture.tag(tag);
        });
    picture.end();
    return List.copyOf(picture.blocks);
  }

  private void tag(String tag) {
    var name = tag.split("[ >]", 2)[0];
    switch (name) {
      case "td" -> begin(cell(look(tag)));
      case "p" -> begin(Kind.TEXT);
      case "li" -> begin(Kind.ITEM);
      case "/td", "/p", "/li" -> end();
      case "hr" -> {
        end();
        blocks.add(new Block(Kind.RULE, List.of()));
      }
      case "br" -> spans.add(new Span("\n", Look.PLAIN));
      case "strong" -> look = Look.STRONG;
      case "a" -> look = look(tag).equals("button") ? Look.BUTTON : Look.LINK;
      case "/strong", "/a" -> look = Look.PLAIN;
      default -> {}
    }
  }

  private static String look(String tag) {
    var found = CLASS.matcher(tag);
    return found.find() ? found.group(1) : "";
  }

  private static Kind cell(String look) {
    return switch (look) {
      case "sender" -> Kind.SENDER;
      case "foot" -> Kind.FOOT;
      default -> Kind.TEXT;
    };
  }

  private void begin(Kind next) {
    end();
    kind = next;
  }

  private void words(String html) {
    var text = html.replaceAll("\\s*\n\\s*", "");
    if (text.isEmpty()) return;
    spans.add(new Span(plain(text), look));
  }

  private void end() {
    if (spans.stream().anyMatch(s -> !s.text().isBlank())) blocks.add(new Block(kind, spans));
    spans.clear();
    kind = Kind.TEXT;
  }

  private static String plain(String html) {
    return html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
