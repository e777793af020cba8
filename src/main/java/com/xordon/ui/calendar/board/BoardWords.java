package com.xordon.ui.calendar.board;

import java.time.LocalDate;

/// The board's words in the reader's language.
public interface BoardWords {
  /// A minute of the day's clock: "13:30".
  String time(int minute);

  /// "08:00–16:00"
  String times(Span span);

  String part(Card.Part part);

  /// What a band says; empty when it says nothing.
  String band(Band band);

  /// The second line of a person's column, without the free time.
  String hours(Heading heading);

  String free(Heading heading);

  String use(Heading heading);

  /// The first line of a day's column.
  String day(LocalDate date);

  /// The second line of a day's column.
  String load(Heading heading);

  String today();

  String allDay();

  /// Everything about a card in one sentence, for tooltip and screen readers.
  String whole(Card card);

  String allDayBar(AllDay bar);
}
