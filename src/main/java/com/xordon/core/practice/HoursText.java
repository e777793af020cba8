package com.xordon.core.practice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The hours of a day as people type them: `9-12:30, 13-17`. Ranges that touch become one.
public final class HoursText {
  private static final Pattern BETWEEN_RANGES = Pattern.compile("\\s*[,;]\\s*");
  private static final Pattern BETWEEN_TIMES =
      Pattern.compile("\\s*(?:-|–|—|\\bto\\b|\\bbis\\b)\\s*");
  private static final Pattern TIME =
      Pattern.compile("(\\d{1,2})(?:[:.h](\\d{2})?)?|(\\d{1,2})(\\d{2})");

  private HoursText() {}

  /// Empty when it can't be understood; an empty text is a day off.
  public static Optional<List<TimeRange>> read(String text) {
    var ranges = new ArrayList<TimeRange>();
    if (text.isBlank()) return Optional.of(ranges);
    for (var part : BETWEEN_RANGES.split(text.strip().toLowerCase(Locale.ROOT))) {
      var times = BETWEEN_TIMES.split(part, -1);
      if (times.length != 2) return Optional.empty();
      var from = time(times[0]);
      var to = time(times[1]);
      if (from.isEmpty() || to.isEmpty() || to.getAsInt() <= from.getAsInt()) {
        return Optional.empty();
      }
      ranges.add(new TimeRange(from.getAsInt(), to.getAsInt()));
    }
    return Optional.of(joined(ranges));
  }

  public static String write(List<TimeRange> ranges) {
    return ranges.stream().map(HoursText::write).collect(Collectors.joining(", "));
  }

  public static String write(TimeRange range) {
    return write(range.from()) + "–" + write(range.to());
  }

  /// In order, and as few as possible.
  public static List<TimeRange> joined(List<TimeRange> ranges) {
    var joined = new ArrayList<TimeRange>();
    for (var next : ranges.stream().sorted(Comparator.comparing(TimeRange::from)).toList()) {
      if (joined.isEmpty() || joined.getLast().to() < next.from()) {
        joined.add(next);
      } else {
        var last = joined.removeLast();
        joined.add(new TimeRange(last.from(), Math.max(last.to(), next.to())));
      }
    }
    return joined;
  }

  /// A time of day in minutes; 24:00 is one.
  private static OptionalInt time(String text) {
    var found = TIME.matcher(text.strip());
    if (!found.matches()) return OptionalInt.empty();
    var apart = found.group(1) != null;
    var hour = Integer.parseInt(apart ? found.group(1) : found.group(3));
    var minutes = apart ? found.group(2) : found.group(4);
    var minute = minutes == null ? 0 : Integer.parseInt(minutes);
    var time = hour * 60 + minute;
    return minute > 59 || time > TimeRange.DAY ? OptionalInt.empty() : OptionalInt.of(time);
  }

  private static String write(int minute) {
    return String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
  }
}
