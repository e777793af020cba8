package com.xordon.analytics.figure;

import com.xordon.analytics.book.DayCell;
import com.xordon.analytics.book.FigurePage;
import com.xordon.analytics.fact.Packing;
import com.xordon.analytics.fact.Period;
import com.xordon.analytics.fact.Sum;
import com.xordon.analytics.figure.ClientsAnswer.Cohort;
import com.xordon.analytics.figure.ClientsAnswer.Recall;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Answers the questions about clients from the days' bags, however many years there are.
public final class ClientsQuery {
  private static final int COHORTS = 12;
  private static final int MOST = 500;

  private final FigurePage page;

  public ClientsQuery(FigurePage page) {
    this.page = page;
  }

  /// `recallDays` is after how many days without an appointment somebody is to be called.
  public ClientsAnswer answer(Asked asked, int recallDays) {
    var today = asked.today(page.page().rules().practice().zone());
    var seen = new Seen(asked.period());
    page.span().ifPresent(s -> new Source(page, asked.filter()).days(s).forEach(seen::add));
    var due = seen.lastBefore(today.minusDays(recallDays));
    return new ClientsAnswer(
        asked,
        seen.newClients,
        seen.visits.size() - seen.newClients,
        seen.visitCounts(),
        seen.cohorts(YearMonth.from(asked.period().to()), YearMonth.from(today)),
        recallDays,
        due.size(),
        recall(due, seen));
  }

  /// Those who came last come first: they are the likeliest to come again.
  private List<Recall> recall(Map<Integer, LocalDate> due, Seen seen) {
    var latest =
        due.entrySet().stream()
            .sorted(
                Map.Entry.<Integer, LocalDate>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(MOST)
            .toList();
    var ids = page.clients(latest.stream().map(Map.Entry::getKey).toList());
    var recall = new ArrayList<Recall>();
    for (var e : latest) {
      var id = ids.get(e.getKey());
      if (id == null) continue;
      recall.add(new Recall(id, e.getValue(), seen.allVisits.getOrDefault(e.getKey(), 0)));
    }
    return recall;
  }

  /// Everyone ever seen, day by day.
  private static final class Seen {
    final Period period;
    final Map<Integer, Integer> visits = new HashMap<>();
    final Map<Integer, Integer> allVisits = new HashMap<>();
    final Map<Integer, LocalDate> last = new HashMap<>();
    final TreeMap<YearMonth, BitSet> months = new TreeMap<>();
    long newClients;

    Seen(Period period) {
      this.period = period;
    }

    void add(DayCell cell) {
      var day = cell.key().day();
      var month = months.computeIfAbsent(YearMonth.from(day), m -> new BitSet());
      boolean inside = period.holds(day);
      if (inside) newClients += cell.sums().get(Sum.NEW_CLIENTS);
      Packing.each(
          cell.clients(),
          (number, times) -> {
            month.set(number);
            last.merge(number, day, (a, b) -> a.isAfter(b) ? a : b);
            allVisits.merge(number, times, Integer::sum);
            if (inside) visits.merge(number, times, Integer::sum);
          });
    }

    Map<Integer, Long> visitCounts() {
      var counts = new TreeMap<Integer, Long>();
      visits.values().forEach(n -> counts.merge(n, 1L, Long::sum));
      return counts;
    }

    Map<Integer, LocalDate> lastBefore(LocalDate day) {
      var found = new HashMap<Integer, LocalDate>();
      last.forEach((number, on) -> {
        if (on.isBefore(day)) found.put(number, on);
      });
      return found;
    }

    /// The last cohorts that began by a month, as far as the present month tells of them.
    List<Cohort> cohorts(YearMonth until, YearMonth present) {
      var before = new BitSet();
      var cohorts = new ArrayList<Cohort>();
      for (var month : months.entrySet()) {
        if (month.getKey().isAfter(until) || month.getKey().isAfter(present)) break;
        var fresh = (BitSet) month.getValue().clone();
        fresh.andNot(before);
        before.or(month.getValue());
        if (fresh.isEmpty() || ChronoUnit.MONTHS.between(month.getKey(), until) >= COHORTS) {
          continue;
        }
        cohorts.add(new Cohort(month.getKey(), active(fresh, month.getKey(), present)));
      }
      return cohorts;
    }

    private List<Long> active(BitSet cohort, YearMonth from, YearMonth present) {
      var active = new ArrayList<Long>();
      for (var month = from; !month.isAfter(present) && active.size() <= COHORTS; ) {
        var both = (BitSet) cohort.clone();
        both.and(months.getOrDefault(month, new BitSet()));
        active.add((long) both.cardinality());
        month = month.plusMonths(1);
      }
      return active;
    }
  }
}
