package com.xordon.demo;

import com.xordon.core.practice.TimeRange;
import com.xordon.core.practice.WeeklyHours;
import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The hours of each part in the story, so many working days after the scripted one.
final class DemoHours {
  private DemoHours() {}

  static List<TimeRange> of(String key, int daysOn) {
    return switch (key + daysOn) {
      case "anna1" -> List.of(at(10, 30, 13, 15), at(13, 45, 18, 0));
      case "anna3" -> List.of(at(8, 0, 12, 0));
      case "ben1" -> List.of(at(8, 0, 13, 0), at(13, 30, 16, 30));
      case "cara3", "elif4" -> List.of();
      case "davit2" -> List.of(at(7, 30, 12, 30), at(13, 0, 17, 30));
      case "mara1" -> List.of(at(9, 0, 13, 0));
      default -> usual(key);
    };
  }

  /// One entry for all days with the same range.
  static List<WeeklyHours> joined(List<WeeklyHours> hours) {
    var days = new LinkedHashMap<TimeRange, Set<DayOfWeek>>();
    for (var h : hours) days.computeIfAbsent(h.range(), r -> new TreeSet<>()).addAll(h.days());
    return days.entrySet().stream()
        .map(e -> new WeeklyHours(e.getValue(), e.getKey(), Optional.empty(), Optional.empty()))
        .toList();
  }

  private static List<TimeRange> usual(String key) {
    return switch (key) {
      case "anna" -> List.of(at(8, 0, 12, 30), at(13, 0, 16, 0));
      case "ben" -> List.of(at(9, 0, 13, 0), at(13, 30, 17, 30));
      case "cara" -> List.of(at(8, 0, 14, 0));
      case "davit" -> List.of(at(7, 30, 12, 0), at(12, 30, 17, 30));
      case "elif" -> List.of(at(10, 0, 13, 30), at(14, 0, 18, 0));
      default -> List.of(at(8, 0, 13, 0), at(14, 0, 18, 0));
    };
  }

  private static TimeRange at(int fromHour, int fromMinute, int toHour, int toMinute) {
    return TimeRange.of(fromHour, fromMinute, toHour, toMinute);
  }
}
