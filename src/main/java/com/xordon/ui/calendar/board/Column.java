package com.xordon.ui.calendar.board;

import com.xordon.core.diary.AppointmentId;
import java.util.List;
import java.util.Optional;

/// One column: its head, what blocks it, and the cards in order of start. A closed day of a week is
/// `slim`.
public record Column(
    ColumnKey key, Heading heading, boolean slim, List<Band> bands, List<Card> cards) {
  public Column {
    bands = List.copyOf(bands);
    cards = List.copyOf(cards);
  }

  public Optional<Card> card(AppointmentId id) {
    return cards.stream().filter(c -> c.id().equals(id) || c.members().contains(id)).findFirst();
  }
}
