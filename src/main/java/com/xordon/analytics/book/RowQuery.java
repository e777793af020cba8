package com.xordon.analytics.book;

import com.xordon.analytics.fact.Filter;
import com.xordon.analytics.fact.Period;
import java.time.Instant;

/// Which rows stand behind a figure. `skip` and `most` cut a page out of them.
public record RowQuery(
    Behind figure, Period period, Filter filter, Instant now, int skip, int most) {
  /// A figure that can be opened.
  public enum Behind {
    BOOKINGS,
    COMPLETED,
    NO_SHOWS,
    CANCELLED,
    CANCELLED_LATE,
    CANCELLED_EARLY,
    CANCELLED_BY_CLIENT,
    UNRECORDED,
    UPCOMING,
    NEW_CLIENTS,
    /// All that isn't cancelled: what revenue, minutes and lead times are made of.
    STANDING
  }
}
