package com.xordon.analytics.fact;

import java.time.LocalDate;

/// Of what a cell is the sum: one label of a facet on one day, in one currency. `id` is empty for
/// ALL.
public record CellKey(Facet facet, String id, LocalDate day, String currency) {
  /// The month it is part of, by its first day.
  public CellKey month() {
    return new CellKey(facet, id, day.withDayOfMonth(1), currency);
  }
}
