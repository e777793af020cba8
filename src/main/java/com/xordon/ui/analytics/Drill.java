package com.xordon.ui.analytics;

import com.xordon.analytics.book.RowQuery.Behind;
import com.xordon.analytics.fact.Filter;
import com.xordon.analytics.fact.Period;

/// The appointments behind a figure.
record Drill(Behind figure, Period period, Filter filter) {
  /// What it is called in sentences and places.
  String key() {
    return Words.key(figure);
  }
}
