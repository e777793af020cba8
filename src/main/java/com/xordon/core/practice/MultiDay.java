package com.xordon.core.practice;

import java.util.List;
import java.util.OptionalInt;

/// A service in parts over several days, booked, moved and cancelled as one.
public record MultiDay(Days days, boolean blockWholeDays, List<Part> parts) {
  public MultiDay {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) throw new IllegalArgumentException("several days need a part");
    if (parts.get(0).day() != 0) {
      throw new IllegalArgumentException("the first part is on day 0, the day it starts");
    }
    for (int i = 1; i < parts.size(); i++) {
      if (parts.get(i).begin() < parts.get(i - 1).end()) {
        throw new IllegalArgumentException(
            "part " + (i + 1) + " begins before part " + i + " is over");
      }
    }
  }

  /// How many days after the first the last part lies.
  public int lastDay() {
    return parts.getLast().day();
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
      if (seats.isPresent() && seats.getAsInt() < 1) {
        throw new IllegalArgumentException("a part has at least one seat");
      }
      staff = List.copyOf(staff);
      rooms = List.copyOf(rooms);
    }

    /// Minutes of wall time from 00:00 of day 0.
    private long begin() {
      return day * (long) TimeRange.DAY + range.from();
    }

    private long end() {
      return day * (long) TimeRange.DAY + range.to();
    }
  }
}
