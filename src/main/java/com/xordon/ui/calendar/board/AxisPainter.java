package com.xordon.ui.calendar.board;

/// Paints the hours at the left of the board, and the time it is.
final class AxisPainter {
  private static final int HIDES = 9;

  private final Pen pen;
  private final Type type;
  private final BoardWords words;
  private final BoardLayout layout;

  AxisPainter(Pen pen, Type type, BoardWords words, BoardLayout layout) {
    this.pen = pen;
    this.type = type;
    this.words = words;
    this.layout = layout;
  }

  void paint(int now, boolean atFirst) {
    double width = layout.measures().axis();
    pen.fill("surface", 0, 0, width, layout.height());
    double right = width - pen.px(10);
    for (int minute : layout.hours()) {
      if (now >= 0 && Math.abs(minute - now) <= HIDES) continue;
      pen.textRight(
          words.time(minute), type.line, pen.color("text-faint"), right, layout.y(minute));
    }
    if (now < 0) return;
    double y = Math.round(layout.y(now));
    var color = pen.color("now");
    pen.textRight(words.time(now), type.firm, color, width - pen.px(8), y);
    if (atFirst) pen.dot(color, width, y, pen.px(8));
  }
}
