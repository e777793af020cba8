package com.xordon.ui.calendar.board;

import com.xordon.ui.calendar.board.BoardLayout.Box;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;

/// Paints one card in two passes: plane, rim and bar first, then, over the now line, sign and
/// words.
final class CardPainter {
  private static final double BUFFER = 0.5;
  private static final double PAST = 0.45;
  private static final double HOVER = 0.4;

  private final Pen pen;
  private final Type type;
  private final BoardWords words;

  CardPainter(Pen pen, Type type, BoardWords words) {
    this.pen = pen;
    this.type = type;
    this.words = words;
  }

  void buffers(Card card, Box box, double perMinute) {
    if (card.look() == Look.CANCELLED) return;
    var edge = pen.color(card.hue().edge());
    var hatch = pen.hatch(edge.deriveColor(0, 1, 1, BUFFER), 5);
    double before = (card.span().from() - card.buffers().from()) * perMinute;
    double after = (card.buffers().to() - card.span().to()) * perMinute;
    if (before > 0) pen.round(hatch, box.x(), box.y() - before, box.width(), before - 1, pen.px(3));
    if (after > 0) {
      pen.round(hatch, box.x(), box.bottom() + 1, box.width(), after - 1, pen.px(3));
    }
  }

  void plane(Card card, Box box, boolean hovered) {
    double bar = bar(card.look());
    double radius = pen.px(4);
    var plane = plane(card, hovered);
    if (bar > 0) {
      pen.round(barColor(card), box.x(), box.y(), radius * 2, box.height(), radius);
      pen.fill(plane, box.x() + bar, box.y(), box.width() - bar - radius, box.height());
      pen.round(plane, box.right() - 2 * radius, box.y(), 2 * radius, box.height(), radius);
    } else {
      pen.round(plane, box.x(), box.y(), box.width(), box.height(), radius);
    }
    if (card.look() == Look.NO_SHOW) {
      var hatch = pen.hatch(pen.color("board-hatch"), 6);
      pen.round(hatch, box.x() + bar, box.y(), box.width() - bar, box.height(), radius);
    }
    rim(card, box);
  }

  private double bar(Look look) {
    return switch (look) {
      case REQUESTED, CANCELLED -> 0;
      case COMPLETED -> pen.px(2);
      case ARRIVED -> pen.px(5);
      case BOOKED, CONFIRMED, UNRECORDED, NO_SHOW -> pen.px(3);
    };
  }

  private Color barColor(Card card) {
    return switch (card.look()) {
      case UNRECORDED -> pen.color("warning");
      case NO_SHOW -> pen.color("line-strong");
      default -> pen.color(card.hue().edge());
    };
  }

  private Color plane(Card card, boolean hovered) {
    var hue = pen.color(card.hue().token());
    var surface = pen.color("surface");
    var plane =
        switch (card.look()) {
          case REQUESTED, NO_SHOW, CANCELLED -> surface;
          case ARRIVED -> pen.color(card.hue().strong());
          case COMPLETED -> surface.interpolate(hue, PAST);
          case BOOKED, CONFIRMED, UNRECORDED -> hue;
        };
    if (!hovered) return plane;
    return switch (card.look()) {
      case REQUESTED, NO_SHOW, CANCELLED -> pen.color("hover");
      default -> plane.interpolate(pen.color(card.hue().strong()), HOVER);
    };
  }

  private void rim(Card card, Box b) {
    double thick = pen.px(1.5);
    var edge = pen.color(card.hue().edge());
    switch (card.look()) {
      case REQUESTED ->
          pen.rim(edge, thick, b.x(), b.y(), b.width(), b.height(), pen.px(4), pen.px(3));
      case ARRIVED -> pen.rim(edge, thick, b.x(), b.y(), b.width(), b.height());
      case UNRECORDED -> pen.rim(pen.color("warning"), thick, b.x(), b.y(), b.width(), b.height());
      case NO_SHOW, CANCELLED ->
          pen.rim(pen.color("line-strong"), pen.px(1), b.x(), b.y(), b.width(), b.height());
      case BOOKED, CONFIRMED, COMPLETED -> {}
    }
  }

  /// Sign and words; `boxed` when something runs behind them.
  void words(Card card, Box box, boolean hovered, boolean boxed) {
    double em = pen.px(1);
    var say = CardWords.of(card, box.width() / em, box.height() / em, words, type);
    var ink = new Ink(card, box, boxed || card.look() == Look.NO_SHOW, plane(card, hovered));
    double top =
        box.y() + (say.oneLine() ? Math.max(0, (box.height() - pen.px(15)) / 2) : pen.px(4));
    double x = box.x() + pen.px(9);
    ink.sign(card.look().icon(), x, top + pen.px(1.5));
    double end = box.right() - pen.px(5) - say.signs().size() * pen.px(15);
    double next = ink.name(say.name(), x + pen.px(16), top, end);
    if (!say.beside().isEmpty()) ink.line(say.beside(), next + pen.px(5), top + pen.px(0.5), end);
    double at = end + pen.px(3);
    for (var sign : say.signs()) {
      ink.sign(sign, at, top + pen.px(1.5));
      at += pen.px(15);
    }
    double line = top + pen.px(15);
    double right = box.right() - pen.px(5);
    if (!say.second().isEmpty()) {
      boolean warns = card.flags().overridden() && !say.signs().contains("alert-outline");
      double after = ink.line(say.second(), x, line, warns ? right - pen.px(15) : right);
      if (card.seats().isGroup() && box.width() >= pen.px(CardWords.NARROW)) {
        ink.seats(after + pen.px(4), line);
      } else if (warns) {
        ink.sign("alert-outline", after + pen.px(3), line + pen.px(1));
      }
    }
    if (!say.third().isEmpty()) ink.line(say.third(), x, line + pen.px(14), right);
    if (card.lane().hidden() > 0) ink.hidden();
  }

  /// The words of one card.
  private final class Ink {
    private final Card card;
    private final Box box;
    private final boolean boxed;
    private final Paint plane;
    private final Color color;

    Ink(Card card, Box box, boolean boxed, Paint plane) {
      this.card = card;
      this.box = box;
      this.boxed = boxed;
      this.plane = plane;
      this.color =
          switch (card.look()) {
            case COMPLETED, NO_SHOW, CANCELLED -> pen.color("text-quiet");
            default -> pen.color(card.hue().words());
          };
    }

    void sign(String name, double x, double y) {
      if (boxed) pen.dot(plane, x + pen.px(6), y + pen.px(6), pen.px(12));
      pen.sign(name, color, x, y, pen.px(12));
    }

    double name(String text, double x, double top, double end) {
      var font =
          switch (card.look()) {
            case COMPLETED, NO_SHOW -> type.quietName;
            case CANCELLED -> Font.font("Xordon Sans", type.name.getSize());
            default -> type.name;
          };
      double after = put(text, font, x, top, end, pen.px(15));
      if (card.look() == Look.CANCELLED) {
        pen.line(color, 1, x, after, top + pen.px(8));
      }
      return after;
    }

    double line(String text, double x, double top, double end) {
      return put(text, font(), x, top, end, pen.px(14));
    }

    private Font font() {
      return card.look() == Look.ARRIVED ? type.firmLine : type.line;
    }

    private double put(String text, Font font, double x, double top, double end, double height) {
      var cut = type.cut(text, font, end - x);
      double width = type.measured(cut, font);
      if (boxed && !cut.isEmpty()) {
        double pad = card.look() == Look.NO_SHOW ? pen.px(2) : 0;
        pen.fill(plane, x - pad, top, width + 2 * pad, height);
      }
      pen.text(cut, font, color, x, top + height / 2);
      return x + width;
    }

    /// Small boxes up to twelve seats, then only the figures.
    void seats(double x, double top) {
      var seats = card.seats();
      var figures = seats.taken() + "/" + seats.of();
      double at = x;
      if (seats.of() <= 12 && x + seats.of() * pen.px(7) + pen.px(36) < box.right()) {
        if (boxed) pen.fill(plane, x, top, seats.of() * pen.px(7) + pen.px(2), pen.px(14));
        for (int i = 0; i < seats.of(); i++) {
          seat(at, top + pen.px(3), i < seats.taken());
          at += pen.px(7);
        }
        at += pen.px(2);
      }
      put(figures, font(), at, top, box.right() - pen.px(5), pen.px(14));
    }

    private void seat(double x, double y, boolean taken) {
      if (taken) pen.round(color, x, y, pen.px(5), pen.px(8), pen.px(1.5));
      else pen.seat(color, x, y, pen.px(5), pen.px(8));
    }

    void hidden() {
      var text = "+" + card.lane().hidden();
      double width = type.measured(text, type.firm) + pen.px(8);
      double x = box.right() - width - pen.px(3);
      double y = box.bottom() - pen.px(17);
      pen.round(pen.color("surface-raised"), x, y, width, pen.px(14), pen.px(4));
      pen.text(text, type.firm, pen.color("text"), x + pen.px(4), y + pen.px(7));
    }
  }
}
