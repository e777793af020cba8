package com.xordon.core.message;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// A text with places to fill in: `{{contact_name}}` is replaced by a value,
/// `{{#video}}…{{/video}}` is said only with video, `{{^video}}…{{/video}}` only without. There is
/// nothing else: no loops, no code. What parses can always be rendered, in time that grows with its
/// length, and its length is bounded by the limits below and by the longest value.
///
/// A line on which a section begins or ends and nothing else stands is no line of the text.
public final class TemplateText {
  public static final int LONGEST = 100_000;
  public static final int DEEPEST = 8;
  public static final int MOST_PLACES = 500;

  private final String source;
  private final List<Piece> pieces;

  private TemplateText(String source, List<Piece> pieces) {
    this.source = source;
    this.pieces = pieces;
  }

  /// What became of a text.
  public sealed interface Outcome {}

  public record Good(TemplateText text) implements Outcome {}

  /// At least one fault, in the order of their places; the first twenty.
  public record Bad(List<TemplateFault> faults) implements Outcome {
    public Bad {
      faults = List.copyOf(faults);
    }
  }

  public static Outcome parse(String source) {
    var parser = new TemplateParser(source);
    var pieces = parser.pieces();
    return parser.faults().isEmpty()
        ? new Good(new TemplateText(parser.source(), pieces))
        : new Bad(parser.faults());
  }

  /// As it was written, with lines ended by `\n`.
  public String source() {
    return source;
  }

  /// The values it may say, in sections too.
  public Set<Placeholder> places() {
    var found = EnumSet.noneOf(Placeholder.class);
    collect(pieces, found, EnumSet.noneOf(Condition.class));
    return found;
  }

  public Set<Condition> conditions() {
    var found = EnumSet.noneOf(Condition.class);
    collect(pieces, EnumSet.noneOf(Placeholder.class), found);
    return found;
  }

  /// The text with its values, written for where it lands.
  public String render(MessageFacts facts, Landing landing) {
    return landing.write(this, facts);
  }

  void tell(MessageFacts facts, Piece.Sink sink) {
    tell(pieces, facts, sink);
  }

  private static void tell(List<Piece> pieces, MessageFacts facts, Piece.Sink sink) {
    for (var piece : pieces) {
      switch (piece) {
        case Piece.Words(var text) -> sink.words(text);
        case Piece.Value(var place) -> sink.value(place, facts.value(place));
        case Piece.Section(var condition, var when, var inside) -> {
          if (facts.holds(condition) == when) tell(inside, facts, sink);
        }
      }
    }
  }

  private static void collect(
      List<Piece> pieces, Set<Placeholder> places, Set<Condition> conditions) {
    for (var piece : pieces) {
      switch (piece) {
        case Piece.Words(_) -> {}
        case Piece.Value(var place) -> places.add(place);
        case Piece.Section(var condition, _, var inside) -> {
          conditions.add(condition);
          collect(inside, places, conditions);
        }
      }
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TemplateText text && text.source.equals(source);
  }

  @Override
  public int hashCode() {
    return source.hashCode();
  }

  @Override
  public String toString() {
    return source;
  }
}
