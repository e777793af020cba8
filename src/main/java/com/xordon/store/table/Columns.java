package com.xordon.store.table;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The values of one row of a table, by column.
final class Columns {
  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration MONTH = Duration.ofDays(32);

  /// The longest that each span holds.
  static final List<Duration> SPANS = List.of(DAY, MONTH, Duration.ofDays(36_500));

  private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

  Columns put(String column, @Nullable Object value) {
    values.put(column, value instanceof Instant at ? at(at) : value);
    return this;
  }

  Columns put(String column, Optional<?> value) {
    return put(column, value.orElse(null));
  }

  List<String> names() {
    return List.copyOf(values.keySet());
  }

  List<@Nullable Object> values() {
    return new ArrayList<>(values.values());
  }

  @Nullable Object get(String column) {
    return values.get(column);
  }

  /// As fine as a column keeps it; a database would round the rest, each in its own way.
  static OffsetDateTime at(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
  }

  static short span(Duration length) {
    if (length.compareTo(DAY) <= 0) return 0;
    return (short) (length.compareTo(MONTH) <= 0 ? 1 : 2);
  }
}
