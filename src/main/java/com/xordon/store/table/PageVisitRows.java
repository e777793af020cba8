package com.xordon.store.table;

import com.xordon.analytics.book.PageStep;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/// What sessions did on booking pages, as the table holds it.
public record PageVisitRows(Handle handle) {
  /// Sessions that began in a stretch, by page: how many took each step.
  public Map<String, Map<PageStep, Long>> counts(Instant from, Instant until) {
    var counts =
        Arrays.stream(PageStep.values())
            .map(s -> "count(" + s.word() + "_at)")
            .collect(Collectors.joining(", "));
    var pages = new TreeMap<String, Map<PageStep, Long>>();
    handle
        .select(
            "select page, %s from booking_page_analytics where practice_id = ?".formatted(counts)
                + " and began_at >= ? and began_at < ? group by page",
            Tables.PRACTICE,
            Columns.at(from),
            Columns.at(until))
        .map((rs, context) -> {
          Map<PageStep, Long> steps = new EnumMap<>(PageStep.class);
          for (var step : PageStep.values()) steps.put(step, rs.getLong(2 + step.ordinal()));
          return Map.entry(rs.getString(1), steps);
        })
        .forEach(e -> pages.put(e.getKey(), e.getValue()));
    return pages;
  }
}
