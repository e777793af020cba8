package com.xordon.ui.analytics;

import com.xordon.analytics.book.RowQuery.Behind;
import com.xordon.analytics.fact.Filter;
import com.xordon.analytics.fact.Period;

/// The appointments behind a figure. `early` leaves out those cancelled late, which no figure of
/// the books does by itself.
record Drill(Behind figure, boolean early, Period period, Filter filter) {
  static Drill of(Behind figure, Period period, Filter filter) {
    return new Drill(figure, false, period, filter);
  }

  /// What it is called in sentences and places.
  String key() {
    return early ? "cancelled-early" : Words.key(figure);
  }
}
