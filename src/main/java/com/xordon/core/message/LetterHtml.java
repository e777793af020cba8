package com.xordon.core.message;

import com.xordon.core.message.Block.Inline;
import java.util.List;
import java.util.ResourceBundle;

/// Writes the inside of a letter as HTML. How it looks is in `letter.properties`: each mail program
/// keeps other styles, so each tag carries its own.
final class LetterHtml {
  private static final ResourceBundle LOOK =
      ResourceBundle.getBundle("com.xordon.core.message.letter");

  private final StringBuilder html = new StringBuilder();

  /// The attributes of a tag that looks like this; `extra` are more of them.
  static String tag(String name, String look, String extra) {
    return "<" + name + " class=\"" + look + "\"" + extra + " style=\"" + look(look) + "\">";
  }

  static String look(String key) {
    return LOOK.getString(key);
  }

  static String escaped(String text) {
    var html = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> html.append(c);
      }
    }
    return html.toString();
  }

  String write(List<Block> blocks) {
    blocks.forEach(this::block);
    return html.toString();
  }

  private void block(Block block) {
    switch (block) {
      case Block.Paragraph(var inside) -> paragraph(inside);
      case Block.Bullets(var items) -> {
        html.append(tag("ul", "list", "")).append('\n');
        items.forEach(this::item);
        html.append("</ul>\n");
      }
      case Block.Rule() -> html.append(tag("hr", "rule", "")).append('\n');
    }
  }

  private void item(List<Inline> inside) {
    html.append(tag("li", "item", ""));
    inside.forEach(this::inline);
    html.append("</li>\n");
  }

  private void paragraph(List<Inline> inside) {
    html.append(tag("p", "text", ""));
    // a link that has a paragraph to itself is what the letter asks for
    if (inside.size() == 1 && inside.getFirst() instanceof Block.Link link) link(link, "button");
    else inside.forEach(this::inline);
    html.append("</p>\n");
  }

  private void inline(Inline piece) {
    switch (piece) {
      case Block.Words(var words, var strong) -> strong(strong, lines(words));
      case Block.Link link -> link(link, "link");
      case Block.Break() -> html.append("<br>\n");
    }
  }

  private void link(Block.Link link, String look) {
    var href = " href=\"" + escaped(link.target()) + "\"";
    strong(link.strong(), tag("a", look, href) + escaped(link.words()) + "</a>");
  }

  private void strong(boolean strong, String inside) {
    html.append(strong ? "<strong>" + inside + "</strong>" : inside);
  }

  private static String lines(String words) {
    return escaped(words).replace("\n", "<br>\n");
  }
}
