package com.xordon.exchange.ics;

import java.util.List;

/// The years in which the zones of a file matter: from its first start to its last, and to the end
/// of the window for its series.
record Years(int first, int last) {
  private static final int EARLIEST = 1900;
  private static final int LATEST = 2200;

  static Years of(List<RawEvent> events, Window window) {
    int first = LATEST;
    int last = EARLIEST;
    for (var event : events) {
      var start = event.first("DTSTART").map(p -> p.value().strip()).orElse("");
      if (!start.matches("\\d{4}.*")) continue;
      int year = Math.clamp(Integer.parseInt(start.substring(0, 4)), EARLIEST, LATEST);
      first = Math.min(first, year);
      last = Math.max(last, year);
      if (event.first("RRULE").isPresent()) last = Math.max(last, window.until().getYear());
    }
    return first > last
        ? new Years(window.from().getYear(), window.until().getYear())
        : new Years(first, last);
  }
}
