package com.xordon.analytics.fact;

import com.xordon.core.practice.StaffId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/// Cells, or the changes to them, made from facts.
public final class Cells {
  private final Map<CellKey, Tally> cells = new LinkedHashMap<>();

  /// Counts a fact in each of its cells.
  public void add(Fact fact, int times) {
    each(fact, (key, own) -> cell(key).add(own, times));
  }

  /// Says of a fact that it is its client's first, or isn't any more.
  public void first(Fact fact, int times) {
    each(fact, (key, own) -> cell(key).add(Sum.NEW_CLIENTS, times));
  }

  private Tally cell(CellKey key) {
    return cells.computeIfAbsent(key, k -> new Tally());
  }

  /// Each cell that a fact is part of, with what it counts as there: of several staff each sees
  /// their own minutes.
  private static void each(Fact fact, BiConsumer<CellKey, Fact> reader) {
    var labels = fact.labels();
    reader.accept(key(fact, Facet.ALL, ""), fact);
    reader.accept(key(fact, Facet.SERVICE, labels.service()), fact);
    reader.accept(key(fact, Facet.SOURCE, labels.source()), fact);
    reader.accept(key(fact, Facet.PROVIDER, labels.provider()), fact);
    for (var share : fact.staff()) {
      StaffId member = share.staff();
      reader.accept(key(fact, Facet.STAFF, member.value()), fact.of(member));
    }
  }

  private static CellKey key(Fact fact, Facet facet, String id) {
    return new CellKey(facet, id, fact.when().day(), fact.labels().currency());
  }

  public Map<CellKey, Tally> days() {
    return cells;
  }

  /// The sums by month, without bags.
  public Map<CellKey, Tally> months() {
    var months = new LinkedHashMap<CellKey, Tally>();
    cells.forEach(
        (key, tally) -> months.computeIfAbsent(key.month(), k -> new Tally()).addSums(tally, 1));
    return months;
  }
}
