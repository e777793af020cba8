package com.xordon.core.message;

import com.xordon.core.message.Block.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads a letter: paragraphs between empty lines, lists of lines that begin with `- `, a line
/// across by `---`; within a line `**strong**`, `[words](link)`, and `\` before a sign that is to
/// stand for itself. Whatever is no markup is text.
///
/// Values take no part in this: the lines hold a mark in the place of each, and are read before the
/// values are put in.
final class LetterMarkup {
  private static final Pattern ACROSS = Pattern.compile("-{3,}\\s*");

  private final List<Block> blocks = new ArrayList<>();
  private final List<Inline> paragraph = new ArrayList<>();
  private final List<List<Inline>> items = new ArrayList<>();

  private LetterMarkup() {}

  static List<Block> read(TemplateText text, MessageFacts facts) {
    var marked = new MarkedText();
    text.tell(facts, marked);
    var markup = new LetterMarkup();
    marked.lines().forEach(markup::line);
    markup.endBlock();
    return List.copyOf(markup.blocks);
  }

  private void line(MarkedText.Line line) {
    var words = line.text();
    if (words.isBlank()) {
      endBlock();
    } else if (line.isEmptied()) {
      // all it was to say is missing: as if it weren't there
      return;
    } else if (ACROSS.matcher(words).matches()) {
      endBlock();
      blocks.add(new Block.Rule());
    } else if (words.startsWith("- ") || words.startsWith("* ")) {
      endParagraph();
      items.add(new ArrayList<>(new LineMarkup(line, 2).read()));
    } else if (!items.isEmpty() && words.startsWith("  ")) {
      append(items.getLast(), line);
    } else {
      endItems();
      append(paragraph, line);
    }
  }

  private static void append(List<Inline> to, MarkedText.Line line) {
    if (!to.isEmpty()) to.add(new Block.Break());
    int begin = line.text().length() - line.text().stripLeading().length();
    to.addAll(new LineMarkup(line, begin).read());
  }

  private void endBlock() {
    endParagraph();
    endItems();
  }

  private void endParagraph() {
    if (!paragraph.isEmpty()) blocks.add(new Block.Paragraph(List.copyOf(paragraph)));
    paragraph.clear();
  }

  private void endItems() {
    if (!items.isEmpty()) blocks.add(new Block.Bullets(List.copyOf(items)));
    items.clear();
  }
}
