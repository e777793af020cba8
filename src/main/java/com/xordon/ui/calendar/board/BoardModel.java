package com.xordon.ui.calendar.board;

import com.xordon.core.diary.AppointmentId;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// What lies on the board. Equal columns look equal, so that only those that differ are painted
/// again.
public record BoardModel(ZoneId zone, List<Column> columns, List<AllDay> allDay) {
  public static final BoardModel EMPTY = new BoardModel(ZoneId.of("UTC"), List.of(), List.of());

  public BoardModel {
    columns = List.copyOf(columns);
    allDay = List.copyOf(allDay);
  }

  /// A card and the column it lies in.
  public record Found(int column, Card card) {}

  public Optional<Found> find(AppointmentId id) {
    for (int i = 0; i < columns.size(); i++) {
      var card = columns.get(i).card(id);
      if (card.isPresent()) return Optional.of(new Found(i, card.get()));
    }
    return Optional.empty();
  }

  public WallDay day(int column) {
    return new WallDay(columns.get(column).key().date(), zone);
  }

  /// The hours that somebody works in, over all columns; the usual ones when nobody does.
  public Span workingHours() {
    int from = Span.DAY;
    int to = 0;
    for (var column : columns) {
      var hours = column.heading().shownHours();
      if (hours.isEmpty()) continue;
      from = Math.min(from, hours.get().from());
      to = Math.max(to, hours.get().to());
    }
    return from < to ? new Span(from, to) : new Span(8 * 60, 18 * 60);
  }
}
