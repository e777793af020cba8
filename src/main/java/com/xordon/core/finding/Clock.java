package com.xordon.core.finding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Numbers, times and dates as people write them.
final class Clock {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
  private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?");
  private static final Pattern DATE = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})?");
  private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private Clock() {}

  static OptionalInt number(String word) {
    return NUMBER.matcher(word).matches()
        ? OptionalInt.of(Integer.parseInt(word))
        : OptionalInt.empty();
  }

  /// Minutes of the day of "16", "16:30", "16.30", or "4" when "pm" follows; -1 for anything else.
  static int of(String word, String following) {
    var time = TIME.matcher(word);
    if (!time.matches()) return -1;
    int hour = Integer.parseInt(time.group(1));
    int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
    if (following.equals("pm") && hour < 12) hour += 12;
    boolean valid = minute < 60 && (hour < 24 || hour == 24 && minute == 0);
    return valid ? hour * 60 + minute : -1;
  }

  /// "5.12." (the next one), "5.12.2026" or "2026-12-05".
  static Optional<LocalDate> date(String word, LocalDate today) {
    try {
      if (ISO.matcher(word).matches()) return Optional.of(LocalDate.parse(word));
      var date = DATE.matcher(word);
      if (!date.matches()) return Optional.empty();
      int day = Integer.parseInt(date.group(1));
      int month = Integer.parseInt(date.group(2));
      if (date.group(3) != null) {
        return Optional.of(LocalDate.of(Integer.parseInt(date.group(3)), month, day));
      }
      var next = LocalDate.of(today.getYear(), month, day);
      return Optional.of(next.isBefore(today) ? next.plusYears(1) : next);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
