package com.xordon.ui.calendar.board;

import com.xordon.core.diary.AppointmentId;
import com.xordon.ui.calendar.board.AllDay.Side;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Makes the bars above the columns: for each appointment over several days one on each of its
/// days.
final class AllDayMaking {
  private AllDayMaking() {}

  private record At(int column, Card card) {}

  static List<AllDay> bars(List<Column> columns) {
    Map<AppointmentId, List<At>> found = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      for (var card : columns.get(i).cards()) {
        if (!card.part().isMany() || card.look() == Look.CANCELLED) continue;
        found.computeIfAbsent(card.id(), id -> new ArrayList<>()).add(new At(i, card));
      }
    }
    var bars = new ArrayList<AllDay>();
    for (var all : found.values()) {
      for (int i = 0; i < all.size(); i++) bars.add(bar(columns, all, i));
    }
    return bars;
  }

  private static AllDay bar(List<Column> columns, List<At> all, int i) {
    var card = all.get(i).card();
    int column = all.get(i).column();
    boolean joinsBefore = i > 0 && follow(columns, all.get(i - 1).column(), column);
    boolean joinsAfter = i + 1 < all.size() && follow(columns, column, all.get(i + 1).column());
    return new AllDay(
        card.id(),
        card.who(),
        card.part(),
        card.span(),
        card.hue(),
        column,
        joinsBefore ? Side.JOINED : card.part().first() ? Side.END : Side.GOES_ON,
        joinsAfter ? Side.JOINED : card.part().last() ? Side.END : Side.GOES_ON);
  }

  /// Whether two columns stand side by side for a day and the next.
  private static boolean follow(List<Column> columns, int first, int second) {
    var day = columns.get(first).key().date();
    return second == first + 1 && columns.get(second).key().date().equals(day.plusDays(1));
  }
}
