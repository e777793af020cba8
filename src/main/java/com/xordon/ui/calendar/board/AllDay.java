package com.xordon.ui.calendar.board;

import com.xordon.core.diary.AppointmentId;

/// A bar above the columns for an appointment over several days: from column `first` to `last`;
/// `goesOn` beyond the days shown, or `began` before them.
public record AllDay(
    AppointmentId id,
    String words,
    Card.Part part,
    Hue hue,
    int first,
    int last,
    boolean began,
    boolean goesOn) {}
