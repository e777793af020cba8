package com.xordon.analytics.figure;

import com.xordon.analytics.book.DayCell;
import com.xordon.analytics.book.FigurePage;
import com.xordon.analytics.fact.CellKey;
import com.xordon.analytics.fact.Cells;
import com.xordon.analytics.fact.Facet;
import com.xordon.analytics.fact.Fact;
import com.xordon.analytics.fact.Filter;
import com.xordon.analytics.fact.Period;
import com.xordon.analytics.fact.Tally;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where the sums for a filter come from: stored cells wherever they can tell, else cells made from
/// the facts of the period, which takes longer and says the same.
final class Source {
  private final FigurePage page;
  private final Filter filter;
  private final Map<Period, Cells> made = new HashMap<>();

  Source(FigurePage page, Filter filter) {
    this.page = page;
    this.filter = filter;
  }

  /// The cells of each day, with their bags.
  List<DayCell> days(Period period) {
    var slot = filter.slot();
    if (slot.isEmpty()) return made(Facet.ALL, period);
    return page.days(slot.get(), period).stream().filter(c -> takes(c.key().currency())).toList();
  }

  /// The sums of each label of a facet, those up to today apart from those after it.
  void groups(Facet facet, Period period, LocalDate today, GroupReader reader) {
    if (filter.slot().filter(s -> s.facet() == Facet.ALL).isEmpty()) {
      made(facet, period)
          .forEach(c -> reader.take(c.key(), c.sums(), c.key().day().isAfter(today)));
      return;
    }
    for (var part : period.cutAfter(today)) {
      boolean isAhead = part.from().isAfter(today);
      for (var cell : page.sums(facet, part)) {
        if (takes(cell.key().currency())) reader.take(cell.key(), cell.sums(), isAhead);
      }
    }
  }

  /// Takes the sums of one label.
  interface GroupReader {
    void take(CellKey key, Tally sums, boolean isAhead);
  }

  private List<DayCell> made(Facet facet, Period period) {
    var found = new ArrayList<DayCell>();
    made.computeIfAbsent(period, this::make)
        .days()
        .forEach((key, tally) -> {
          if (key.facet() == facet) found.add(DayCell.of(key, tally));
        });
    found.sort(Comparator.comparing((DayCell c) -> c.key().day()).thenComparing(c -> c.key().id()));
    return found;
  }

  private Cells make(Period period) {
    var cells = new Cells();
    page.facts(filter, period, fact -> cells.add(filter.seen(fact), 1));
    return cells;
  }

  private boolean takes(String currency) {
    return filter.currency().map(currency::equals).orElse(true);
  }

  /// A fact as it counts here, if it does.
  boolean takes(Fact fact) {
    return filter.takes(fact);
  }
}
