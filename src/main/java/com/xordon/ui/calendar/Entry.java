package com.xordon.ui.calendar;

import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Interval;
import com.xordon.ui.calendar.board.Card;
import com.xordon.ui.calendar.board.Hue;

/// An appointment, or one part of it, as month and year show it.
record Entry(AppointmentId id, String words, Interval when, Hue hue, Card.Part part) {}
