package com.xordon.net;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How long a server wants to be left alone, in each of the forms that occur: seconds, an HTTP
/// date, an ISO instant.
public final class RetryAfter {
  /// Nobody is believed who wants more.
  private static final Duration MOST = Duration.ofDays(1);

  private RetryAfter() {}

  /// Empty when nothing was said, or nothing that can be understood.
  public static Optional<Duration> read(@Nullable String header, Instant now) {
    if (header == null || header.isBlank()) return Optional.empty();
    var text = header.strip();
    return seconds(text)
        .or(() -> until(text, now))
        .map(d -> d.isNegative() ? Duration.ZERO : d)
        .map(d -> d.compareTo(MOST) > 0 ? MOST : d);
  }

  private static Optional<Duration> seconds(String text) {
    return text.matches("\\d{1,9}")
        ? Optional.of(Duration.ofSeconds(Long.parseLong(text)))
        : Optional.empty();
  }

  private static Optional<Duration> until(String text, Instant now) {
    for (var form :
        new DateTimeFormatter[] {
          DateTimeFormatter.RFC_1123_DATE_TIME, DateTimeFormatter.ISO_OFFSET_DATE_TIME
        }) {
      try {
        return Optional.of(Duration.between(now, ZonedDateTime.parse(text, form).toInstant()));
      } catch (DateTimeException e) {
        // the other form, then
      }
    }
    return Optional.empty();
  }
}
