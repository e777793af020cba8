package com.xordon.ui.calendar.board;

import com.xordon.core.diary.AppointmentId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Makes the bars above the columns: one for each appointment over several days.
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
    return found.values().stream().map(AllDayMaking::bar).toList();
  }

  private static AllDay bar(List<At> parts) {
    var first = parts.getFirst();
    var last = parts.getLast();
    return new AllDay(
        first.card().id(),
        first.card().who(),
        first.card().part(),
        first.card().hue(),
        first.column(),
        last.column(),
        first.card().part().number() > 1,
        last.card().part().number() < last.card().part().of());
  }
}
