package com.xordon.analytics.figure;

import com.xordon.analytics.fact.Sum;
import com.xordon.analytics.fact.Tally;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Sums of what is over by now and of what isn't, by currency.
final class Split {
  private final Map<String, Tally> past = new TreeMap<>();
  private final Map<String, Tally> ahead = new TreeMap<>();

  void add(String currency, Tally sums, boolean isAhead, int times) {
    (isAhead ? ahead : past).computeIfAbsent(currency, c -> new Tally()).addSums(sums, times);
  }

  Tally past() {
    return total(past);
  }

  Tally ahead() {
    return total(ahead);
  }

  Counts counts() {
    return Counts.of(past(), ahead());
  }

  long sum(Sum sum) {
    return past().get(sum) + ahead().get(sum);
  }

  /// Revenue by currency; of none at all there is none of the practice's own.
  List<Money> money(Map<String, Double> atRisk, String own) {
    Set<String> currencies = new TreeSet<>(past.keySet());
    currencies.addAll(ahead.keySet());
    if (currencies.isEmpty()) return List.of(new Money(own, 0, 0, 0));
    return currencies.stream().map(c -> money(c, Math.round(atRisk.getOrDefault(c, 0.0)))).toList();
  }

  /// What is still to come, by currency.
  Map<String, Long> openAmounts() {
    var open = new TreeMap<String, Long>();
    ahead.forEach((c, tally) -> open.put(c, tally.get(Sum.AMOUNT_OPEN)));
    return open;
  }

  private Money money(String currency, long atRisk) {
    var all = new Tally();
    for (var side : List.of(past, ahead)) {
      var own = side.get(currency);
      if (own != null) all.addSums(own, 1);
    }
    long recognised = all.get(Sum.AMOUNT_COMPLETED);
    long booked = recognised + all.get(Sum.AMOUNT_NO_SHOWS) + all.get(Sum.AMOUNT_OPEN);
    return new Money(currency, booked, recognised, atRisk);
  }

  private static Tally total(Map<String, Tally> side) {
    var all = new Tally();
    side.values().forEach(t -> all.addSums(t, 1));
    return all;
  }
}
