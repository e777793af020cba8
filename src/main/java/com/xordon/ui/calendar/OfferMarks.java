package com.xordon.ui.calendar;

import com.xordon.ui.calendar.board.Cell;
import com.xordon.ui.calendar.board.Offer;
import com.xordon.ui.calendar.board.Span;
import java.util.List;

/// The outlines of free starts on the board: those that overlap in a column are one, the chosen one
/// stands alone.
final class OfferMarks {
  private OfferMarks() {}

  /// Adds an outline to those of the starts before it.
  static void add(List<Offer> marks, Offer next) {
    if (!marks.isEmpty() && !next.chosen() && !marks.getLast().chosen()) {
      var last = marks.getLast();
      boolean joins =
          last.cell().column() == next.cell().column()
              && last.cell().span().overlaps(next.cell().span());
      if (joins) {
        var span =
            new Span(
                last.cell().span().from(),
                Math.max(last.cell().span().to(), next.cell().span().to()));
        marks.set(
            marks.size() - 1,
            new Offer(
                new Cell(last.cell().column(), span),
                last.words() + " · " + next.words(),
                "",
                false));
        return;
      }
    }
    marks.add(next);
  }
}
