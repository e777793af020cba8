package com.xordon.core.message;

import com.xordon.core.message.Block.Inline;
import java.util.List;

/// Writes a letter without any markup. A short message has no empty lines.
final class LetterPlain {
  private static final String ACROSS = "----------";

  private final boolean isShort;

  LetterPlain(boolean isShort) {
    this.isShort = isShort;
  }

  String write(List<Block> blocks) {
    return String.join(isShort ? "\n" : "\n\n", blocks.stream().map(this::block).toList());
  }

  private String block(Block block) {
    return switch (block) {
      case Block.Paragraph(var inside) -> inline(inside);
      case Block.Bullets(var items) ->
          String.join(
              "\n", items.stream().map(i -> "- " + inline(i).replace("\n", "\n  ")).toList());
      case Block.Rule() -> ACROSS;
    };
  }

  private String inline(List<Inline> inside) {
    var text = new StringBuilder();
    for (var piece : inside) {
      switch (piece) {
        case Block.Words(var words, _) -> text.append(words);
        case Block.Link link -> text.append(link(link, inside.size() == 1));
        case Block.Break() -> text.append('\n');
      }
    }
    return text.toString().strip();
  }

  private String link(Block.Link link, boolean alone) {
    if (link.words().equals(link.target())) return link.target();
    if (isShort) return link.words() + ": " + link.target();
    var target = link.target().replaceFirst("^(mailto|tel):", "");
    if (link.words().equals(target)) return target;
    return alone ? link.words() + ":\n" + link.target() : link.words() + " <" + target + ">";
  }
}
