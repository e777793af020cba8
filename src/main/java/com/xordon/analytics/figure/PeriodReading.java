package com.xordon.analytics.figure;

import com.xordon.analytics.book.DayCell;
import com.xordon.analytics.fact.Fact;
import com.xordon.analytics.fact.Packing;
import com.xordon.analytics.fact.Sum;
import com.xordon.analytics.fact.Tally;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Adds up the days of a period. Cells know no `now`: all of today's count as past first, and what
/// isn't over yet is put to the other side one by one.
final class PeriodReading {
  private final LocalDate today;
  private final Split total = new Split();
  private final Map<LocalDate, Split> days = new HashMap<>();
  private final LeadTimes leads = new LeadTimes();
  private final BitSet clients = new BitSet();
  private final HeatMap heat = HeatMap.empty();

  PeriodReading(LocalDate today) {
    this.today = today;
  }

  void add(DayCell cell) {
    var key = cell.key();
    boolean isAhead = key.day().isAfter(today);
    total.add(key.currency(), cell.sums(), isAhead, 1);
    day(key.day()).add(key.currency(), cell.sums(), isAhead, 1);
    Packing.each(cell.leads(), leads);
    Packing.each(cell.clients(), (number, times) -> clients.set(number));
    Packing.each(cell.starts(), (hour, n) -> heat.starts()[hour] += n);
    Packing.each(cell.hours(), (hour, minutes) -> heat.booked()[hour] += minutes);
  }

  /// What has begun by the end of today and isn't over.
  void running(Fact fact) {
    move(total, fact);
    move(day(fact.when().day()), fact);
  }

  static void move(Split split, Fact fact) {
    var sums = new Tally().addSums(fact, 1);
    split.add(fact.labels().currency(), sums, false, -1);
    split.add(fact.labels().currency(), sums, true, 1);
  }

  private Split day(LocalDate day) {
    return days.computeIfAbsent(day, d -> new Split());
  }

  Split total() {
    return total;
  }

  List<DayCounts> daily(Asked asked) {
    var none = new Split();
    return asked
        .period()
        .each()
        .map(d -> new DayCounts(d, days.getOrDefault(d, none).counts()))
        .toList();
  }

  HeatMap heat() {
    return heat;
  }

  LeadTime leadTime() {
    return leads.answer();
  }

  long newClients() {
    return total.sum(Sum.NEW_CLIENTS);
  }

  long returningClients() {
    return clients.cardinality() - newClients();
  }
}
