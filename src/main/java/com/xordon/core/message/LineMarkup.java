package com.xordon.core.message;

import com.xordon.core.message.Block.Inline;
import java.util.ArrayList;
import java.util.List;

/// Reads one line from left to right. What it looks for ahead it remembers, so that a line of
/// nothing but brackets takes no longer than another.
final class LineMarkup {
  private final String text;
  private final List<MarkedText.Held> values;
  private final Ahead strongs;
  private final Ahead opens;
  private final Ahead brackets;
  private final Ahead middles;
  private final Ahead closes;
  private final List<Inline> found = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private boolean strong;
  private int at;
  private int value;

  LineMarkup(MarkedText.Line line, int begin) {
    this.text = line.text();
    this.values = line.values();
    this.strongs = new Ahead(text, "**");
    this.opens = new Ahead(text, "[");
    this.brackets = new Ahead(text, "]");
    this.middles = new Ahead(text, "](");
    this.closes = new Ahead(text, ")");
    this.at = begin;
  }

  List<Inline> read() {
    while (at < text.length()) {
      if (text.startsWith("**", at) && turnsStrong()) {
        endWords();
        strong = !strong;
        at += 2;
      } else if (text.charAt(at) == '[' && isLink()) {
        endWords();
        link();
      } else {
        letter();
      }
    }
    endWords();
    return found;
  }

  private boolean turnsStrong() {
    if (strong) return true;
    boolean before = at + 2 < text.length() && !Character.isWhitespace(text.charAt(at + 2));
    return before && strongs.from(at + 3) >= 0;
  }

  private boolean isLink() {
    int middle = middles.from(at);
    int nextOpen = opens.from(at + 1);
    return middle > at + 1
        && brackets.from(at) == middle
        && (nextOpen < 0 || nextOpen > middle)
        && closes.from(middle + 2) >= 0;
  }

  private void letter() {
    char c = text.charAt(at++);
    if (c != MarkedText.VALUE) {
      words.append(MarkedText.shown(c));
      return;
    }
    var held = values.get(value++);
    if (held.place().kind() == Placeholder.Kind.LINK && !held.value().isEmpty()) {
      endWords();
      found.add(new Block.Link(held.value(), held.value(), strong));
    } else {
      words.append(held.value());
    }
  }

  private void link() {
    int middle = middles.from(at);
    int end = closes.from(middle + 2);
    var said = filled(at + 1, middle);
    var target = target(middle + 2, end);
    at = end + 1;
    if (SafeLink.isOne(target)) {
      found.add(new Block.Link(said.isBlank() ? target : said, target, strong));
    } else {
      words.append(said);
    }
  }

  /// A link is set off already, so `**` within its words says nothing.
  private String filled(int from, int to) {
    var all = new StringBuilder();
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == MarkedText.VALUE) all.append(values.get(value++).value());
      else if (text.startsWith("**", i)) i++;
      else all.append(MarkedText.shown(c));
    }
    return all.toString();
  }

  /// A value is a link of its own at the beginning; later it is a part of one, and encoded.
  private String target(int from, int to) {
    var all = new StringBuilder();
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c != MarkedText.VALUE) {
        all.append(MarkedText.shown(c));
      } else {
        var said = values.get(value++).value();
        all.append(all.isEmpty() ? said : SafeLink.part(said, all.toString()));
      }
    }
    return all.toString().strip();
  }

  private void endWords() {
    if (!words.isEmpty()) found.add(new Block.Words(words.toString(), strong));
    words.setLength(0);
  }

  /// The next place of something, asked for from left to right.
  private static final class Ahead {
    private final String text;
    private final String wanted;
    private int last = -2;

    Ahead(String text, String wanted) {
      this.text = text;
      this.wanted = wanted;
    }

    int from(int at) {
      if (last == -2 || last >= 0 && last < at) last = text.indexOf(wanted, at);
      return last;
    }
  }
}
