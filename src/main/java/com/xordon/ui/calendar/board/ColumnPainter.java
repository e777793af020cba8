package com.xordon.ui.calendar.board;

import com.xordon.core.diary.AppointmentId;
import com.xordon.ui.calendar.board.BoardLayout.Box;
import java.util.Optional;

/// Paints a column: hours, what blocks it, cards, now.
final class ColumnPainter {
  private final Pen pen;
  private final Type type;
  private final BoardWords words;
  private final BoardLayout layout;
  private final CardPainter cards;

  ColumnPainter(Pen pen, Type type, BoardWords words, BoardLayout layout) {
    this.pen = pen;
    this.type = type;
    this.words = words;
    this.layout = layout;
    this.cards = new CardPainter(pen, type, words);
  }

  /// What changes without the model: the card under the pointer, the card in the hand (only its
  /// place is shown), and the minute of now when the column is today's (else -1); `first` when the
  /// line begins here.
  record Mood(
      Optional<AppointmentId> hovered, Optional<AppointmentId> lifted, int now, boolean first) {}

  void paint(int at, Column column, Mood mood) {
    double width = layout.width(at);
    pen.fill("surface", 0, 0, width, layout.height());
    for (var band : column.bands()) {
      if (band.kind() == Band.Kind.OFF) off(band.span(), width);
    }
    if (column.slim()) off(new Span(0, Span.DAY), width);
    lines(width);
    for (var band : column.bands()) band(band, at, width);
    pen.fill("line", 0, 0, 1, layout.height());
    var shown = column.cards().stream().filter(c -> c.lane().isShown()).toList();
    for (var card : shown)
      if (inView(card.buffers())) cards.buffers(card, box(at, card), perMinute());
    for (var card : shown) if (inView(card.span())) plane(at, card, mood);
    if (mood.now() >= 0) now(mood, width, at);
    for (var card : shown) if (inView(card.span())) words(at, card, mood);
  }

  private double perMinute() {
    return layout.measures().perMinute();
  }

  private boolean inView(Span span) {
    return layout.y(span.to()) > -20 && layout.y(span.from()) < layout.height() + 20;
  }

  private void off(Span span, double width) {
    double y = layout.y(span.from());
    pen.fill("board-off", 0, y, width, layout.y(span.to()) - y);
  }

  private void lines(double width) {
    int first = Math.max(30, (int) layout.minute(0) / 30 * 30);
    for (int m = first; m < Span.DAY && layout.y(m) < layout.height(); m += 30) {
      pen.line(
          pen.color(m % 60 == 0 ? "line" : "line-faint"), 1, 0, width, Math.round(layout.y(m)));
    }
  }

  private void band(Band band, int at, double width) {
    if (!inView(band.span())) return;
    double y = layout.y(band.span().from());
    double height = layout.y(band.span().to()) - y;
    switch (band.kind()) {
      case OFF -> {}
      case BREAK -> pause(band, at);
      case LEAVE -> hatched(band, "umbrella-beach-outline", y, height, width);
      case CLOSURE -> hatched(band, "door-closed", y, height, width);
      case BLOCKED -> foreign(band, "lock-outline", at);
      case EXTERNAL -> foreign(band, "calendar-lock-outline", at);
    }
  }

  private void pause(Band band, int at) {
    var box = local(layout.box(at, band.span()), at);
    pen.round(pen.color("board-off"), box.x(), box.y(), box.width(), box.height(), pen.px(4));
    var text = words.band(band);
    double whole = pen.px(18) + type.measured(text, type.firmLine);
    if (box.height() < pen.px(14) || whole > box.width()) return;
    double x = box.x() + (box.width() - whole) / 2;
    double y = box.y() + box.height() / 2;
    var color = pen.color("text-faint");
    pen.sign("coffee-outline", color, x, y - pen.px(7), pen.px(13));
    pen.text(text, type.firmLine, color, x + pen.px(18), y);
  }

  private void hatched(Band band, String sign, double y, double height, double width) {
    pen.fill("board-off", 1, y, width - 1, height);
    pen.fill(pen.hatch(pen.color("board-hatch"), 7), 1, y, width - 1, height);
    double top = Math.max(y, 0) + pen.px(5);
    if (top + pen.px(16) > y + height || width < pen.px(60)) return;
    var color = pen.color("text-quiet");
    var text = type.cut(words.band(band), type.firmLine, width - pen.px(36));
    double wide = pen.px(27) + type.measured(text, type.firmLine);
    pen.round(pen.color("board-off"), pen.px(6), top, wide, pen.px(16), pen.px(4));
    pen.sign(sign, color, pen.px(10), top + pen.px(1.5), pen.px(13));
    pen.text(text, type.firmLine, color, pen.px(28), top + pen.px(8));
  }

  private void foreign(Band band, String sign, int at) {
    var b = local(layout.box(at, band.span()), at);
    pen.round(pen.color("surface"), b.x(), b.y(), b.width(), b.height(), pen.px(4));
    pen.rim(pen.color("line-strong"), pen.px(1), b.x(), b.y(), b.width(), b.height());
    if (b.height() < pen.px(16)) return;
    var color = pen.color("text-quiet");
    double line = b.height() < pen.px(26) ? b.y() + b.height() / 2 : b.y() + pen.px(12);
    pen.sign(sign, color, b.x() + pen.px(6), line - pen.px(6.5), pen.px(13));
    var text = type.cut(words.band(band), type.firmLine, b.width() - pen.px(30));
    pen.text(text, type.firmLine, color, b.x() + pen.px(24), line);
  }

  private void plane(int at, Card card, Mood mood) {
    var box = box(at, card);
    if (mood.lifted().filter(card.id()::equals).isPresent()) {
      pen.rim(
          pen.color("line-strong"),
          pen.px(1.5),
          box.x(),
          box.y(),
          box.width(),
          box.height(),
          pen.px(1.5),
          pen.px(3));
      return;
    }
    cards.plane(card, box, isHovered(card, mood));
  }

  private void words(int at, Card card, Mood mood) {
    if (mood.lifted().filter(card.id()::equals).isPresent()) return;
    boolean crossed = mood.now() >= 0 && card.span().holds(mood.now());
    cards.words(card, box(at, card), isHovered(card, mood), crossed);
  }

  private static boolean isHovered(Card card, Mood mood) {
    return mood.hovered().filter(card.id()::equals).isPresent();
  }

  private void now(Mood mood, double width, int at) {
    double y = Math.round(layout.y(mood.now()));
    var color = pen.color("now");
    pen.line(color, pen.px(1.5), 0, width, y - pen.px(1));
    if (at == layout.first()) pen.dot(color, 0, y, pen.px(8));
    else if (mood.first()) pen.dot(color, pen.px(4), y, pen.px(8));
  }

  private Box box(int at, Card card) {
    return local(layout.box(at, card), at);
  }

  private Box local(Box box, int at) {
    double x = pen.snap(box.x() - layout.x(at));
    double y = pen.snap(box.y());
    return new Box(x, y, pen.snap(box.right() - layout.x(at)) - x, pen.snap(box.bottom()) - y);
  }
}
