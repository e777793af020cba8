package com.xordon.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.xordon.analytics.book.DayCell;
import com.xordon.analytics.book.Progress;
import com.xordon.analytics.fact.CellKey;
import com.xordon.analytics.fact.Cells;
import com.xordon.analytics.fact.Fact;
import com.xordon.analytics.fact.Measuring;
import com.xordon.analytics.fact.Period;
import com.xordon.analytics.fact.Tally;
import com.xordon.core.diary.Appointment;
import com.xordon.store.table.CellRows;
import com.xordon.store.table.ClientNumbers;
import com.xordon.store.table.FigureState;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The stored sums are those of the appointments, after whatever happens.
class FigureFoldTest {
  private static final int CHANGES = 10_000;
  private static final long SEED = 20261126;
  private static final Period EVER =
      new Period(LocalDate.of(2031, 1, 1), LocalDate.of(2031, 12, 31));

  @TempDir Path home;

  @Test
  void sumsAreRightAfterEachOfTenThousandChanges() {
    try (var store = TestStores.open(home)) {
      var world = new FigureWorld(store, SEED);
      for (int i = 0; i < CHANGES; i++) {
        var what = world.change();
        assertRight(store, world, "change %d, %s, seed %d".formatted(i, what, SEED));
      }
      assertThat(store.figures().reconcile(Progress.NONE).isClean()).isTrue();
    }
  }

  @Test
  void aChangeIsCountedInItsOwnTransaction() {
    try (var store = TestStores.open(home)) {
      var world = new FigureWorld(store, SEED);
      world.books.figures().read(page -> true);
      for (int i = 0; i < 200; i++) {
        boolean byAll = world.change().equals("rules") || i == 0;
        if (!byAll && !isRight(store)) {
          // only what concerns all appointments may wait
          assertThat(lastDeedConcernsAll(store)).isTrue();
        }
        store.figures().read(page -> true);
      }
    }
  }

  private static boolean isRight(Store store) {
    return store
        .kept()
        .readPage(page -> FigureState.read(page.handle()).isRight(page.counters().tail().number()));
  }

  private static boolean lastDeedConcernsAll(Store store) {
    return store
        .kept()
        .readPage(page -> {
          var last = page.counters().tail().transaction();
          return new com.xordon.store.table.JournalTable(page.handle())
              .ofTransaction(last).stream().anyMatch(e -> e.entity().equals("practice"));
        });
  }

  @Test
  void driftIsFoundAndMended() {
    try (var store = TestStores.open(home)) {
      var world = new FigureWorld(store, SEED);
      for (int i = 0; i < 200; i++) world.change();
      store.figures().read(page -> true);
      for (var damage :
          List.of(
              "update appointment_analytics set completed = completed + 1 where facet = 'STAFF'",
              "update appointment_analytics_months set minutes = minutes + 7",
              "delete from appointment_facts where staff_id = 'anna'",
              "update appointment_facts set is_first = false where contact_id in ('c1', 'c2')",
              "update appointment_facts set amount = amount + 1 where service_id = 'physio'",
              "delete from appointment_fact_staff",
              "delete from appointment_analytics where facet = 'ALL'",
              "delete from appointment_analytics_months")) {
        store.kept().derive(page -> page.handle().execute(damage));
        var found = store.check();
        assertThat(found)
            .as(damage)
            .extracting(Books.Finding::code)
            .containsExactly("FIGURES_MENDED");
        assertRight(store, world, damage);
        assertThat(store.check()).isEmpty();
      }
    }
  }

  @Test
  void booksClosedAndOpenedAgainAreStillCounted() {
    FigureWorld world;
    try (var store = TestStores.open(home)) {
      world = new FigureWorld(store, SEED);
      for (int i = 0; i < 100; i++) world.change();
      store.figures().read(page -> true);
    }
    try (var store = TestStores.open(home)) {
      assertThat(isRight(store)).isTrue();
      assertThat(store.figures().reconcile(Progress.NONE).isClean()).isTrue();
    }
  }

  static void assertRight(Store store, FigureWorld world, String what) {
    store.figures().read(page -> true);
    var appointments = world.appointments();
    var met = met(store);
    store
        .kept()
        .readPage(page -> {
          var expected = expected(page, appointments, met);
          var rows = new CellRows(page.handle());
          var stored = rows.all(EVER);
          assertThat(stored.keySet()).as(what).isEqualTo(expected.days().keySet());
          stored.forEach((key, cell) -> assertSame(cell, expected.days().get(key), what));
          assertMonths(rows, expected.months(), what);
          return true;
        });
  }

  /// The providers of the meetings that stand.
  private static Map<String, String> met(Store store) {
    return store
        .kept()
        .readPage(page -> {
          var met = new HashMap<String, String>();
          page.handle()
              .select(
                  "select appointment_id, provider from video_meetings where state <> 'GONE'"
                      + " order by list_position")
              .map((rs, context) -> Map.entry(rs.getString(1), rs.getString(2)))
              .forEach(e -> met.put(e.getKey(), e.getValue()));
          return met;
        });
  }

  private static void assertSame(DayCell cell, Tally right, String what) {
    var packed = DayCell.of(cell.key(), right);
    boolean same =
        cell.sums().hasSameSums(right)
            && Arrays.equals(cell.leads(), packed.leads())
            && Arrays.equals(cell.clients(), packed.clients())
            && Arrays.equals(cell.starts(), packed.starts())
            && Arrays.equals(cell.hours(), packed.hours());
    if (!same) fail("%s: %s is %s, not %s", what, cell.key(), cell.sums(), right);
  }

  private static void assertMonths(CellRows rows, Map<CellKey, Tally> expected, String what) {
    for (int month = 2; month <= 6; month++) {
      var day = LocalDate.of(2031, month, 1);
      var stored = rows.months(day);
      var keys = new HashSet<>(stored.keySet());
      expected.keySet().stream().filter(k -> k.day().equals(day)).forEach(keys::add);
      for (var key : keys) {
        var is = stored.getOrDefault(key, new Tally());
        var right = expected.getOrDefault(key, new Tally());
        assertThat(is.hasSameSums(right)).as("%s: %s", what, key).isTrue();
      }
    }
  }

  private static Cells expected(
      OpenPage page, List<Appointment> appointments, Map<String, String> met) {
    var measuring = new Measuring(page.rules(), new ClientNumbers(page.handle()).all());
    var facts =
        appointments.stream()
            .map(a -> measuring.fact(a, Optional.ofNullable(met.get(a.id().value()))))
            .sorted(
                Comparator.comparing((Fact f) -> f.when().start())
                    .thenComparing(f -> f.id().value()))
            .toList();
    var seen = new HashMap<String, Boolean>();
    var cells = new Cells();
    for (var fact : facts) {
      boolean first =
          fact.stands()
              && fact.client().isPresent()
              && seen.put(fact.client().get().id().value(), true) == null;
      cells.add(fact.first(first), 1);
    }
    return cells;
  }
}
