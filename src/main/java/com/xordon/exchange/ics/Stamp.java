package com.xordon.exchange.ics;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneRules;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A moment as a file writes it: a wall time and the rules of its zone, or a whole day.
record Stamp(LocalDateTime wall, boolean day, ZoneRules rules) implements Comparable<Stamp> {
  static final ZoneRules UTC = ZoneOffset.UTC.getRules();
  private static final Pattern FORM =
      Pattern.compile(
          "(\\d{4})-?(\\d\\d)-?(\\d\\d)(?:[Tt ](\\d\\d):?(\\d\\d)(?::?(\\d\\d))?([Zz])?)?");
  private static final DateTimeFormatter KEY =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;

  /// Reads `20260309`, `20260309T090000` and `20260309T080000Z`; the rules are for times without Z.
  static Optional<Stamp> parse(String text, ZoneRules rules) {
    var m = FORM.matcher(text.strip());
    if (!m.matches()) return Optional.empty();
    try {
      var date =
          LocalDate.of(
              Integer.parseInt(m.group(1)),
              Integer.parseInt(m.group(2)),
              Integer.parseInt(m.group(3)));
      if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) return Optional.empty();
      if (m.group(4) == null) return Optional.of(new Stamp(date.atStartOfDay(), true, rules));
      int hour = Integer.parseInt(m.group(4));
      int minute = Integer.parseInt(m.group(5));
      int second = m.group(6) == null ? 0 : Math.min(59, Integer.parseInt(m.group(6)));
      boolean midnight = hour == 24 && minute == 0 && second == 0;
      var wall = midnight ? date.plusDays(1).atStartOfDay() : date.atTime(hour, minute, second);
      return Optional.of(new Stamp(wall, false, m.group(7) == null ? rules : UTC));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static boolean isUtc(String text) {
    return text.strip().toUpperCase(Locale.ROOT).endsWith("Z");
  }

  static Stamp day(LocalDate date, ZoneRules rules) {
    return new Stamp(date.atStartOfDay(), true, rules);
  }

  LocalDate date() {
    return wall.toLocalDate();
  }

  Stamp at(LocalDateTime other) {
    return new Stamp(other, day, rules);
  }

  /// The first of two moments when clocks go back; the gap's length later when they go forward.
  Instant instant() {
    return instant(wall, rules);
  }

  static Instant instant(LocalDateTime wall, ZoneRules rules) {
    var offsets = rules.getValidOffsets(wall);
    var offset =
        offsets.isEmpty() ? rules.getTransition(wall).getOffsetBefore() : offsets.getFirst();
    return wall.toInstant(offset);
  }

  /// What names an occurrence: its instant, or the date of a whole day.
  String key() {
    return day ? wall.format(DateTimeFormatter.BASIC_ISO_DATE).substring(0, 8) : key(instant());
  }

  static String key(Instant instant) {
    return KEY.format(instant);
  }

  /// The date at this moment under other rules.
  LocalDate dateUnder(ZoneRules other) {
    return wallUnder(other).toLocalDate();
  }

  /// The wall time at this moment under other rules; a day stays that day.
  LocalDateTime wallUnder(ZoneRules other) {
    return day ? wall : LocalDateTime.ofInstant(instant(), other.getOffset(instant()));
  }

  @Override
  public int compareTo(Stamp other) {
    return instant().compareTo(other.instant());
  }
}
