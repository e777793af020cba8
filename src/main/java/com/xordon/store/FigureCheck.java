package com.xordon.store;

import com.xordon.analytics.book.DayCell;
import com.xordon.analytics.book.FigureBook.Reconciled;
import com.xordon.analytics.book.Progress;
import com.xordon.analytics.fact.CellKey;
import com.xordon.analytics.fact.Cells;
import com.xordon.analytics.fact.Fact;
import com.xordon.analytics.fact.Filter;
import com.xordon.analytics.fact.Period;
import com.xordon.analytics.fact.Tally;
import com.xordon.core.practice.ClientId;
import com.xordon.store.table.CellRows;
import com.xordon.store.table.CellWriter;
import com.xordon.store.table.ClientNumbers;
import com.xordon.store.table.FactQueries;
import com.xordon.store.table.FactRows;
import com.xordon.store.table.PresentFacts;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Counts everything anew, piece by piece, and mends what differs. Between two pieces others may
/// write: whatever they change they count themselves, and the sums come last.
final class FigureCheck {
  private static final int AT_ONCE = 2_000;

  /// How much of the work the appointments are, the rest being the sums.
  private static final double FACTS_PART = 0.75;

  private static final Comparator<Fact> BY_START =
      Comparator.comparing((Fact f) -> f.when().start()).thenComparing(f -> f.id().value());

  private final KeptLedger ledger;
  private final Progress progress;
  private final Map<ClientId, Firsts> clients = new HashMap<>();
  private long appointments;
  private long cells;
  private long mendedAppointments;
  private long mendedCells;

  FigureCheck(KeptLedger ledger, Progress progress) {
    this.ledger = ledger;
    this.progress = progress;
  }

  /// The earliest appointment of a client, and the one that is said to be.
  private static final class Firsts {
    @Nullable Fact earliest;
    @Nullable String said;
    boolean doubtful;
  }

  Reconciled run() {
    long all = ledger.readPage(page -> page.tables().count("appointment"));
    var last = "";
    for (var at = Optional.of(last); at.isPresent(); ) {
      var from = at.get();
      at = ledger.derive(page -> facts(page, from));
      told().at(all == 0 ? FACTS_PART : FACTS_PART * Math.min(1, (double) appointments / all));
    }
    settle();
    sums();
    told().at(1);
    return new Reconciled(appointments, cells, mendedAppointments, mendedCells);
  }

  /// What was begun to be mended is mended to its end, or the sums would not follow.
  private Progress told() {
    return mendedAppointments + mendedCells == 0 ? progress : progress.toTheEnd();
  }

  /// Compares the facts behind an id; answers where to go on.
  private Optional<String> facts(OpenPage page, String after) {
    var numbers = new ClientNumbers(page.handle());
    var now = new PresentFacts(page.handle(), page.rules(), numbers).after(after, AT_ONCE);
    var end =
        now.size() < AT_ONCE ? Optional.<String>empty() : Optional.of(now.getLast().id().value());
    var rows = new FactRows(page.handle());
    var stored = FigureFold.byId(rows.between(after, end));
    var others = rows.others(after, end);
    var gone = new ArrayList<Fact>();
    var come = new ArrayList<Fact>();
    for (var fact : now) {
      var there = stored.remove(fact.id().value());
      var right = fact.first(there != null && FigureFold.staysFirst(there, fact));
      look(right);
      var shares = others.getOrDefault(fact.id().value(), Set.of());
      if (right.equals(there) && shares.equals(FactRows.others(right))) continue;
      if (there != null) gone.add(there);
      come.add(right);
    }
    gone.addAll(stored.values());
    rows.remove(gone);
    rows.add(come);
    appointments += now.size();
    mendedAppointments += Math.max(gone.size(), come.size());
    return end;
  }

  private void look(Fact fact) {
    if (fact.client().isEmpty() || !fact.stands()) return;
    var firsts = clients.computeIfAbsent(fact.client().get().id(), c -> new Firsts());
    if (fact.first()) {
      firsts.doubtful |= firsts.said != null;
      firsts.said = fact.id().value();
    }
    var earliest = firsts.earliest;
    if (earliest == null || BY_START.compare(fact, earliest) < 0) firsts.earliest = fact;
  }

  /// Only clients about whom there is a doubt are asked for once more.
  private void settle() {
    var doubtful = new ArrayList<ClientId>();
    clients.forEach((client, firsts) -> {
      var earliest = Objects.requireNonNull(firsts.earliest).id().value();
      if (firsts.doubtful || !earliest.equals(firsts.said)) doubtful.add(client);
    });
    clients.clear();
    for (int i = 0; i < doubtful.size(); i += AT_ONCE) {
      var some = doubtful.subList(i, Math.min(doubtful.size(), i + AT_ONCE));
      // the sums follow later, as a whole
      ledger.derive(page -> mendedAppointments += fold(page).settle(some, new Cells()));
    }
  }

  private static FigureFold fold(OpenPage page) {
    return new FigureFold(page.handle(), page::rules);
  }

  private void sums() {
    var span = ledger.readPage(page -> new FactQueries(page.handle()).countedSpan());
    if (span.isEmpty()) return;
    var first = YearMonth.from(span.get().from());
    var last = YearMonth.from(span.get().to());
    long months = java.time.temporal.ChronoUnit.MONTHS.between(first, last) + 1;
    for (int i = 0; i < months; i++) {
      var month = first.plusMonths(i);
      ledger.derive(page -> sums(page, month));
      told().at(FACTS_PART + (1 - FACTS_PART) * (i + 1) / months);
    }
  }

  private boolean sums(OpenPage page, YearMonth month) {
    var period = new Period(month.atDay(1), month.atEndOfMonth());
    var right = new Cells();
    new FactQueries(page.handle()).each(Filter.NONE, period, fact -> right.add(fact, 1));
    var rows = new CellRows(page.handle());
    mendDays(new CellWriter(page.handle()), right.days(), rows.all(period));
    mendMonths(new CellWriter(page.handle()), right.months(), rows.months(period.from()));
    return true;
  }

  private void mendDays(
      CellWriter writer, Map<CellKey, Tally> right, Map<CellKey, DayCell> stored) {
    var wrong = new HashSet<CellKey>(stored.keySet());
    var missing = new ArrayList<DayCell>();
    cells += right.size();
    right.forEach((key, tally) -> {
      var cell = DayCell.of(key, tally);
      var there = stored.get(key);
      if (there != null && isSame(there, cell)) wrong.remove(key);
      else missing.add(cell);
    });
    mendedCells += Math.max(wrong.size(), missing.size());
    writer.removeDays(wrong);
    writer.addDays(missing);
  }

  private static boolean isSame(DayCell a, DayCell b) {
    return a.sums().hasSameSums(b.sums())
        && Arrays.equals(a.leads(), b.leads())
        && Arrays.equals(a.clients(), b.clients())
        && Arrays.equals(a.starts(), b.starts())
        && Arrays.equals(a.hours(), b.hours());
  }

  /// A month without anything may have its cell left.
  private void mendMonths(
      CellWriter writer, Map<CellKey, Tally> right, Map<CellKey, Tally> stored) {
    Set<CellKey> wrong = new HashSet<>();
    stored.forEach((key, tally) -> {
      if (!tally.hasSameSums(right.getOrDefault(key, new Tally()))) wrong.add(key);
    });
    right.keySet().removeIf(key -> stored.containsKey(key) && !wrong.contains(key));
    mendedCells += Math.max(wrong.size(), right.size());
    writer.removeMonths(wrong);
    writer.addMonths(right);
  }
}
