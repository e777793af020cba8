package com.xordon.ui.calendar.board;

import com.xordon.core.diary.AppointmentId;

/// A bar above a column for one part of an appointment over several days, with its time. At each
/// side it ends, goes on to a part on another day, or is joined to the bar of the day beside it.
public record AllDay(
    AppointmentId id,
    String words,
    Card.Part part,
    Span span,
    Hue hue,
    int column,
    Side before,
    Side after) {
  public enum Side {
    END,
    GOES_ON,
    JOINED
  }
}
