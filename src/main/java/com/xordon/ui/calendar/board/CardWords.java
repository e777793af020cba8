package com.xordon.ui.calendar.board;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// What a card says at its size: the name never shares its line with the time, and what doesn't fit
/// goes in the order of `look.md`, never the surname, the status sign or the sign of an override.
record CardWords(
    String name, String beside, String second, String third, List<String> signs, boolean oneLine) {
  static final double NARROW = 110;
  private static final double ONE_LINE = 34;
  private static final double THREE_LINES = 58;
  private static final double SIGN = 16;

  CardWords {
    signs = List.copyOf(signs);
  }

  /// Widths of words in the three fonts of a card, at 100 %.
  interface Widths {
    double name(String text);

    double line(String text);
  }

  static CardWords of(Card card, double width, double height, BoardWords words, Widths widths) {
    boolean narrow = width < NARROW;
    boolean one = height < ONE_LINE;
    var signs = signs(card, narrow, one);
    double inner = width - 14 - SIGN - signs.size() * SIGN;
    var name = first(names(card), inner, widths::name);
    double left = inner - widths.name(name) - 6;
    var beside = one && !narrow ? fitting(services(card.service()), left, widths::line) : "";
    if (beside.equals(name)) beside = "";
    var second = one ? "" : second(card, width, height, words, widths);
    var third = one || narrow || height < THREE_LINES ? "" : third(card, words);
    return new CardWords(name, beside, second, third, signs, one);
  }

  private static List<String> signs(Card card, boolean narrow, boolean one) {
    var signs = new ArrayList<String>();
    var flags = card.flags();
    if (narrow) return signs;
    if (!one && flags.repeats()) signs.add("repeat");
    if (!one && flags.note() && card.note().isEmpty()) signs.add("note-text-outline");
    if (flags.video()) signs.add("video-outline");
    if (flags.overridden()) signs.add("alert-outline");
    return signs;
  }

  /// Full name, first initial and surname, surname.
  private static List<String> names(Card card) {
    var who = card.who().strip();
    int space = who.indexOf(' ');
    if (card.seats().isGroup() || space < 0) return List.of(who);
    var surname = who.substring(space + 1).strip();
    return List.of(who, who.substring(0, who.offsetByCodePoints(0, 1)) + ". " + surname, surname);
  }

  /// The service's name, then without a number at its end, then its first word.
  private static List<String> services(String service) {
    var bare = service.replaceFirst("\\s+\\d+$", "");
    var words = bare.split("\\s+", 2);
    return List.of(service, bare, words[0]);
  }

  private static String second(
      Card card, double width, double height, BoardWords words, Widths widths) {
    var start = words.time(card.span().from());
    var both = height >= 60 ? words.times(card.span()) : start;
    if (card.seats().isGroup()) {
      return width < NARROW ? card.seats().taken() + "/" + card.seats().of() : both;
    }
    var lines = new ArrayList<String>();
    var services = services(card.service());
    if (width >= NARROW) {
      lines.add(both + " · " + services.get(0));
      lines.add(start + " · " + services.get(0));
      lines.add(start + " · " + services.get(1));
    }
    lines.addAll(services);
    double room = width - 14 - (width < NARROW && card.flags().overridden() ? SIGN : 0);
    return first(lines, room, widths::line);
  }

  private static String third(Card card, BoardWords words) {
    if (!card.part().isMany()) return card.note();
    var part = words.part(card.part());
    return card.note().isEmpty() ? part : part + " · " + card.note();
  }

  private static String first(List<String> texts, double room, ToDoubleFunction<String> width) {
    var fits = fitting(texts, room, width);
    return fits.isEmpty() ? texts.getLast() : fits;
  }

  private static String fitting(List<String> texts, double room, ToDoubleFunction<String> width) {
    for (var text : texts) if (width.applyAsDouble(text) <= room) return text;
    return "";
  }
}
