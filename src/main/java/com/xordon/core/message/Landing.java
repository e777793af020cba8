package com.xordon.core.message;

import java.util.HexFormat;
import java.util.function.UnaryOperator;

/// Where a text lands. The practice's own words are turned into what is written there, values are
/// escaped so that they stay what they are: words.
public enum Landing {
  /// The inside of a letter, without its frame; see `LetterText` for a whole one.
  HTML {
    @Override
    String write(TemplateText text, MessageFacts facts) {
      return new LetterHtml().write(LetterMarkup.read(text, facts));
    }
  },
  PLAIN {
    @Override
    String write(TemplateText text, MessageFacts facts) {
      return new LetterPlain(false).write(LetterMarkup.read(text, facts));
    }
  },
  /// A header of a mail: one line, not too long. Its words are no markup.
  SUBJECT {
    @Override
    String write(TemplateText text, MessageFacts facts) {
      return Letters.oneLine(filled(text, facts), LONGEST_SUBJECT);
    }
  },
  /// A short message; typographic signs are simplified, for a single one of them would make it cost
  /// twice as much.
  SMS {
    @Override
    String write(TemplateText text, MessageFacts facts) {
      return SmsLength.simplified(new LetterPlain(true).write(LetterMarkup.read(text, facts)));
    }
  },
  /// Text that is JSON itself, with values inside its strings. Where two objects end, `}}` needs a
  /// space.
  JSON {
    @Override
    String write(TemplateText text, MessageFacts facts) {
      var all = new StringBuilder();
      text.tell(facts, joined(all, Landing::json));
      return all.toString();
    }
  };

  private static final int LONGEST_SUBJECT = 200;

  abstract String write(TemplateText text, MessageFacts facts);

  private static String filled(TemplateText text, MessageFacts facts) {
    var all = new StringBuilder();
    text.tell(facts, joined(all, value -> value));
    return all.toString();
  }

  private static Piece.Sink joined(StringBuilder all, UnaryOperator<String> escaped) {
    return new Piece.Sink() {
      @Override
      public void words(String words) {
        all.append(words);
      }

      @Override
      public void value(Placeholder place, String value) {
        all.append(escaped.apply(value));
      }
    };
  }

  /// A value as it stands inside a string of JSON. Also fit to stand in a script: `<` can't begin a
  /// tag there.
  public static String json(String value) {
    var json = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"', '\\' -> json.append('\\').append(c);
        case '\n' -> json.append("\\n");
        default -> {
          boolean plain = c >= ' ' && c != '<' && c != '>' && c != '&' && c != 0x7F;
          if (plain) json.append(c);
          else json.append("\\u").append(HexFormat.of().toHexDigits(c));
        }
      }
    }
    return json.toString();
  }
}
