package com.xordon.analytics.figure;

import com.xordon.analytics.book.FigurePage;
import com.xordon.analytics.book.RowQuery;
import com.xordon.analytics.fact.Facet;
import com.xordon.analytics.fact.Fact;
import java.util.HashMap;
import java.util.Map;

/// What is still to come, each amount times the chance that nobody shows up. With one chance for
/// all the sums will do; else each appointment is looked at.
final class AtRisk {
  private final Chances chances;
  private final Map<Label, Map<String, Double>> sums = new HashMap<>();

  private record Label(Facet facet, String id) {}

  AtRisk(FigurePage page, Chances chances, Asked asked) {
    this.chances = chances;
    if (chances.flat().isPresent()) return;
    var upcoming =
        new RowQuery(
            RowQuery.Behind.UPCOMING,
            asked.period(),
            asked.filter(),
            asked.now(),
            0,
            Integer.MAX_VALUE);
    for (var fact : page.rows(upcoming)) add(asked.filter().seen(fact));
  }

  private void add(Fact fact) {
    double amount = fact.result().amount() * chances.of(fact);
    add(Facet.ALL, "", fact, amount);
    add(Facet.SERVICE, fact.labels().service(), fact, amount);
    for (var share : fact.staff()) add(Facet.STAFF, share.staff().value(), fact, amount);
  }

  private void add(Facet facet, String id, Fact fact, double amount) {
    sums.computeIfAbsent(new Label(facet, id), l -> new HashMap<>())
        .merge(fact.labels().currency(), amount, Double::sum);
  }

  /// By currency, for one label of which the sums are known.
  Map<String, Double> of(Facet facet, String id, Split split) {
    if (chances.flat().isEmpty()) return sums.getOrDefault(new Label(facet, id), Map.of());
    double chance = chances.flat().getAsDouble();
    var all = new HashMap<String, Double>();
    split.openAmounts().forEach((currency, amount) -> all.put(currency, amount * chance));
    return all;
  }
}
