package com.xordon.core.practice;

import java.util.List;
import java.util.OptionalInt;

/// A service in parts over several days, booked, moved and cancelled as one.
public record MultiDay(Days days, boolean blockWholeDays, List<Part> parts) {
  public MultiDay {
    parts = List.copyOf(parts);
  }

  /// Which days follow each other: all, or those on which someone of the service works.
  public enum Days {
    CALENDAR,
    WORKING
  }

  /// Wall time of the practice on the day `day` days after the first; staff, rooms and seats of its
  /// own when named.
  public record Part(
      int day,
      TimeRange range,
      List<StaffId> staff,
      List<Requirement<RoomId>> rooms,
      OptionalInt seats) {
    public Part {
      if (day < 0) throw new IllegalArgumentException("a part's day can't be negative");
      staff = List.copyOf(staff);
      rooms = List.copyOf(rooms);
    }
  }
}
