package com.xordon.exchange.ics;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How long an event lasts: first days and hours on the wall, then elapsed time. So a day of
/// DURATION and the wall times of DTSTART and DTEND keep their meaning when clocks change.
record Span(Duration wall, Duration exact) {
  private static final Pattern FORM =
      Pattern.compile(
          "([+-]?)P(?:(\\d{1,5})W)?(?:(\\d{1,6})D)?"
              + "(?:T(?:(\\d{1,6})H)?(?:(\\d{1,7})M)?(?:(\\d{1,8})S)?)?");
  static final Span DAY = new Span(Duration.ofDays(1), Duration.ZERO);

  static Span minutes(int minutes) {
    return new Span(Duration.ZERO, Duration.ofMinutes(minutes));
  }

  static Optional<Span> parse(String text) {
    var m = FORM.matcher(text.strip().toUpperCase(Locale.ROOT));
    if (!m.matches()) return Optional.empty();
    var wall = Duration.ofDays(number(m.group(2)) * 7 + number(m.group(3)));
    var exact =
        Duration.ofHours(number(m.group(4)))
            .plusMinutes(number(m.group(5)))
            .plusSeconds(number(m.group(6)));
    boolean back = m.group(1).equals("-");
    return Optional.of(back ? new Span(wall.negated(), exact.negated()) : new Span(wall, exact));
  }

  private static long number(@Nullable String digits) {
    return digits == null ? 0 : Long.parseLong(digits);
  }

  /// From one moment to another, on the wall when both are in one zone.
  static Span between(Stamp start, Stamp end) {
    return start.rules().equals(end.rules())
        ? new Span(Duration.between(start.wall(), end.wall()), Duration.ZERO)
        : new Span(Duration.ZERO, Duration.between(start.instant(), end.instant()));
  }

  Instant end(Stamp start) {
    return Stamp.instant(start.wall().plus(wall), start.rules()).plus(exact);
  }
}
