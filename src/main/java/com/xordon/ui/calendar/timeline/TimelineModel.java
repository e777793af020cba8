package com.xordon.ui.calendar.timeline;

import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Interval;
import com.xordon.ui.calendar.board.Hue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/// What the timeline shows: `days` days from `first`, one row for each session.
public record TimelineModel(LocalDate first, int days, Instant now, ZoneId zone, List<Row> rows) {
  public static final TimelineModel EMPTY =
      new TimelineModel(LocalDate.EPOCH, 28, Instant.EPOCH, java.time.ZoneOffset.UTC, List.of());

  public TimelineModel {
    rows = List.copyOf(rows);
  }

  /// A session: `members` are the appointments that share it, the first stands for all; with
  /// `wholeDays` the days of its parts are kept free of anything else.
  public record Row(
      List<AppointmentId> members,
      String title,
      String staff,
      Hue hue,
      boolean wholeDays,
      List<Bar> bars) {
    public Row {
      members = List.copyOf(members);
      bars = List.copyOf(bars);
    }

    public AppointmentId id() {
      return members.getFirst();
    }
  }

  /// One part and how many of its seats are taken.
  public record Bar(Interval when, int taken, int seats) {}
}
