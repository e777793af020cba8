package com.xordon.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.analytics.Analytics;
import com.xordon.analytics.FigureOracle;
import com.xordon.analytics.book.RowQuery;
import com.xordon.analytics.book.RowQuery.Behind;
import com.xordon.analytics.fact.Filter;
import com.xordon.analytics.fact.Period;
import com.xordon.analytics.figure.Asked;
import com.xordon.analytics.figure.Counts;
import com.xordon.analytics.figure.Dashboard;
import com.xordon.analytics.figure.Group;
import com.xordon.analytics.figure.LeadTime;
import com.xordon.analytics.figure.Money;
import com.xordon.analytics.figure.Summary;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Status;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Each figure is what counting by hand gives: in zones with a changing clock, after moves, undo,
/// imports and changed rules, for any period, filter and moment.
class DashboardOracleTest {
  private static final int ROUNDS = 150;
  private static final int CHANGES = 25;
  private static final long SEED = 77;

  @TempDir Path home;

  private List<Appointment> all = List.of();
  private Map<String, String> met = Map.of();
  private Rules rules;

  @Test
  void eachFigureIsWhatCountingByHandGives() {
    try (var store = TestStores.open(home)) {
      var world = new FigureWorld(store, SEED);
      for (int round = 0; round < ROUNDS; round++) {
        for (int i = 0; i < CHANGES; i++) world.change();
        all = world.appointments();
        met = world.met();
        rules = store.ledger().read(page -> page.rules());
        var asked = new Asked(period(world), filter(world), world.anyMoment());
        var what = "round %d: %s".formatted(round, asked);
        var analytics = new Analytics(store.figures());
        var answer = analytics.dashboard(asked);
        check(answer, asked, what);
        checkSummary(answer.before(), oracle(asked.during(asked.period().before())), what);
        checkRows(analytics, asked, answer.summary().counts(), what);
      }
    }
  }

  private static Period period(FigureWorld world) {
    var from = FigureWorld.BASE.atZone(ZoneOffset.UTC).toLocalDate().plusDays(world.next(50) - 10L);
    if (world.next(4) == 0) from = from.withDayOfMonth(1);
    var to = from.plusDays(world.next(3) == 0 ? 60 : world.next(20));
    return new Period(from, to);
  }

  private static Filter filter(FigureWorld world) {
    boolean two = world.next(3) == 0;
    int which = world.next(8);
    return new Filter(
        which == 0 || which == 1 || two
            ? Optional.of(new StaffId(List.of("anna", "ben", "old").get(world.next(3))))
            : Optional.empty(),
        which == 2 ? Optional.of(new ServiceId("physio")) : Optional.empty(),
        which == 3 ? Optional.of("page") : Optional.empty(),
        which == 4
            ? Optional.of(List.of("zoom", "none", "teams").get(world.next(3)))
            : Optional.empty(),
        which == 5 ? Optional.of("EUR") : Optional.empty());
  }

  private FigureOracle oracle(Asked asked) {
    return new FigureOracle(rules, all, met, asked.period(), asked.filter(), asked.now());
  }

  private void check(Dashboard answer, Asked asked, String what) {
    var oracle = oracle(asked);
    checkSummary(answer.summary(), oracle, what);
    assertThat(answer.daily()).as(what).hasSize((int) asked.period().days());
    for (var day : answer.daily()) {
      var one = oracle(asked.during(new Period(day.date(), day.date())));
      checkCounts(day.counts(), one, a -> true, what + day);
    }
    oracle
        .bookedHours()
        .forEach((h, n) -> assertThat(answer.heat().booked()[h]).as(what).isEqualTo(n));
    assertThat(answer.heat().bookedMinutes()).as(what).isEqualTo(oracle.bookedMinutes());
    oracle
        .startHours()
        .forEach((h, n) -> assertThat(answer.heat().starts()[h]).as(what).isEqualTo(n));
    checkGroups(answer, asked, oracle, what);
  }

  private void checkGroups(Dashboard answer, Asked asked, FigureOracle oracle, String what) {
    long inServices = answer.services().stream().mapToLong(g -> g.counts().bookings()).sum();
    assertThat(inServices).as(what).isEqualTo(answer.summary().counts().bookings());
    for (var g : answer.services()) {
      checkCounts(g.counts(), oracle, a -> a.service().value().equals(g.id()), what + g.id());
    }
    for (var g : answer.staff()) {
      var f = asked.filter();
      var own =
          new Filter(
              Optional.of(new StaffId(g.id())),
              f.service(),
              f.source(),
              f.provider(),
              f.currency());
      var one = oracle(new Asked(asked.period(), own, asked.now()));
      checkCounts(g.counts(), one, a -> true, what + g.id());
      assertThat(g.bookedMinutes()).as(what + g.id()).isEqualTo(one.bookedMinutes());
      checkMoney(g.revenue(), one, what + g.id());
    }
    assertThat(answer.staff().stream().mapToLong(Group::availableMinutes).sum())
        .isEqualTo(answer.summary().availableMinutes());
  }

  private void checkSummary(Summary s, FigureOracle oracle, String what) {
    checkCounts(s.counts(), oracle, a -> true, what);
    long due = oracle.count(a -> oracle.isOver(a) && isDue(a));
    long completed = oracle.count(a -> oracle.isOver(a) && a.status() == Status.COMPLETED);
    long cancelled = oracle.count(a -> oracle.isOver(a) && !FigureOracle.stands(a));
    assertThat(s.rates().completion().n()).as(what).isEqualTo(due);
    assertThat(s.rates().completion().hits()).as(what).isEqualTo(completed);
    assertThat(s.rates().noShow().hits()).as(what).isEqualTo(due - completed);
    assertThat(s.rates().cancellation().hits()).as(what).isEqualTo(cancelled);
    assertThat(s.rates().cancellation().n())
        .as(what)
        .isEqualTo(due + cancelled + oracle.count(oracle::isUnrecorded));
    assertThat(s.bookedMinutes()).as(what).isEqualTo(oracle.bookedMinutes());
    assertThat(s.availableMinutes()).as(what).isEqualTo(oracle.availableMinutes());
    checkMoney(s.revenue(), oracle, what);
    var leads = oracle.leads();
    assertThat(s.leadTime().n()).as(what).isEqualTo(leads.size());
    if (!leads.isEmpty()) {
      assertThat(s.leadTime())
          .as(what)
          .isEqualTo(new LeadTime(at(leads, 0.5), at(leads, 0.9), leads.size()));
    }
    var clients = oracle.newAndAllClients();
    assertThat(s.newClients()).as(what).isEqualTo(clients[0]);
    assertThat(s.returningClients()).as(what).isEqualTo(clients[1] - clients[0]);
  }

  private static boolean isDue(Appointment a) {
    return a.status() == Status.COMPLETED || a.status() == Status.NO_SHOW;
  }

  private static long at(List<Long> sorted, double q) {
    return sorted.get((int) Math.ceil(q * sorted.size()) - 1);
  }

  private void checkMoney(List<Money> revenue, FigureOracle oracle, String what) {
    assertThat(revenue).as(what).hasSize(1);
    var money = revenue.getFirst();
    assertThat(money.currency()).as(what).isEqualTo(rules.practice().currency());
    assertThat(money.booked()).as(what).isEqualTo(oracle.revenue(FigureOracle::stands));
    assertThat(money.recognised())
        .as(what)
        .isEqualTo(oracle.revenue(a -> a.status() == Status.COMPLETED));
    assertThat(money.atRisk()).as(what).isEqualTo(Math.round(atRisk(oracle)));
  }

  /// There is no model for so few, so everybody is held for average.
  private double atRisk(FigureOracle oracle) {
    var everyone = all.stream().filter(a -> isDue(a) && oracle.isOver(a)).toList();
    if (everyone.isEmpty()) return 0;
    double missed = everyone.stream().filter(a -> a.status() == Status.NO_SHOW).count();
    return oracle.revenue(oracle::isUpcoming) * (missed / everyone.size());
  }

  private static void checkCounts(
      Counts c, FigureOracle oracle, Predicate<Appointment> which, String what) {
    assertThat(c.bookings()).as(what).isEqualTo(oracle.count(which));
    assertThat(c.completed())
        .as(what)
        .isEqualTo(oracle.count(which.and(a -> a.status() == Status.COMPLETED)));
    assertThat(c.noShows())
        .as(what)
        .isEqualTo(oracle.count(which.and(a -> a.status() == Status.NO_SHOW)));
    assertThat(c.cancelled())
        .as(what)
        .isEqualTo(oracle.count(which.and(a -> !FigureOracle.stands(a))));
    assertThat(c.cancelledLate()).as(what).isEqualTo(oracle.count(which.and(oracle::isLate)));
    assertThat(c.cancelledByClient())
        .as(what)
        .isEqualTo(oracle.count(which.and(FigureOracle::isByClient)));
    assertThat(c.unrecorded()).as(what).isEqualTo(oracle.count(which.and(oracle::isUnrecorded)));
    assertThat(c.upcoming()).as(what).isEqualTo(oracle.count(which.and(oracle::isUpcoming)));
  }

  /// Each figure opens as many rows as it says, page by page.
  private void checkRows(Analytics analytics, Asked asked, Counts c, String what) {
    var figures =
        Map.of(
            Behind.BOOKINGS, c.bookings(),
            Behind.COMPLETED, c.completed(),
            Behind.NO_SHOWS, c.noShows(),
            Behind.CANCELLED, c.cancelled(),
            Behind.CANCELLED_LATE, c.cancelledLate(),
            Behind.CANCELLED_BY_CLIENT, c.cancelledByClient(),
            Behind.UNRECORDED, c.unrecorded(),
            Behind.UPCOMING, c.upcoming(),
            Behind.STANDING, c.bookings() - c.cancelled());
    figures.forEach((figure, n) -> {
      long found = 0;
      LocalDate last = LocalDate.MIN;
      for (int skip = 0; ; skip += 7) {
        var rows =
            analytics.rows(
                new RowQuery(figure, asked.period(), asked.filter(), asked.now(), skip, 7));
        found += rows.size();
        for (var row : rows) {
          assertThat(row.when().day()).isAfterOrEqualTo(last);
          last = row.when().day();
        }
        if (rows.size() < 7) break;
      }
      assertThat(found).as(what + figure).isEqualTo(n);
    });
  }
}
