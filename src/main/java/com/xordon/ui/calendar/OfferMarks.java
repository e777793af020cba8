package com.xordon.ui.calendar;

import com.xordon.core.availability.Start;
import com.xordon.core.diary.Interval;
import com.xordon.core.diary.Part;
import com.xordon.ui.calendar.board.Cell;
import com.xordon.ui.calendar.board.Offer;
import com.xordon.ui.calendar.board.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The outlines of free starts on the board: those that overlap in a column are one, the chosen one
/// stands alone.
final class OfferMarks {
  private OfferMarks() {}

  /// Draws the free starts of a booking on the board.
  static void show(BookingCard card, CalendarViewModel calendar, CalendarWords words) {
    var marks = new ArrayList<Offer>();
    boolean inPart = !card.attendance().wanted().isEmpty();
    for (var start : card.offersProperty().get().starts()) {
      if (inPart && !isTaken(start, card)) continue; // else the parts of another course
      for (var when : stretches(start, isTaken(start, card))) {
        mark(start, when, card, calendar, words).ifPresent(m -> add(marks, m));
      }
    }
    calendar.board().offers().set(List.copyOf(marks));
  }

  /// Of a course the chosen start is marked with every part, any other one by its first.
  private static List<Interval> stretches(Start start, boolean taken) {
    if (start.parts().isEmpty()) return List.of(start.when());
    var all = start.parts().stream().map(Part::when).toList();
    return taken ? all : all.subList(0, 1);
  }

  private static boolean isTaken(Start start, BookingCard card) {
    return card.chosenProperty().get().filter(start.when().start()::equals).isPresent();
  }

  private static Optional<Offer> mark(
      Start start,
      Interval when,
      BookingCard card,
      CalendarViewModel calendar,
      CalendarWords words) {
    var model = calendar.board().model().get();
    var who =
        card.staffProperty()
            .get()
            .or(start::wouldAssign)
            .or(() -> start.staff().stream().findFirst());
    for (int i = 0; i < model.columns().size(); i++) {
      var key = model.columns().get(i).key();
      var day = model.day(i);
      boolean here = key.staff().isEmpty() || key.staff().equals(who);
      if (!here || !day.interval().contains(when.start())) continue;
      var span = day.span(when);
      boolean taken = isTaken(start, card);
      var more = taken ? words.times(span) : "";
      var name = card.whom().text().get();
      var title = taken && !name.isBlank() ? name : words.time(span.from());
      return Optional.of(new Offer(new Cell(i, span), title, more, taken));
    }
    return Optional.empty();
  }

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
