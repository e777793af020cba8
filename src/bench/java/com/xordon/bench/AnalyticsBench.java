package com.xordon.bench;

import com.xordon.analytics.Analytics;
import com.xordon.analytics.book.Progress;
import com.xordon.analytics.book.RowQuery;
import com.xordon.analytics.book.RowQuery.Behind;
import com.xordon.analytics.fact.Filter;
import com.xordon.analytics.fact.Period;
import com.xordon.analytics.figure.Asked;
import com.xordon.core.change.Deed;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Status;
import com.xordon.core.practice.StaffId;
import com.xordon.store.Books;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/// Goal 9: the dashboard of a practice with years behind it, the rows behind its figures, what a
/// change costs, and how long it takes to count everything anew.
final class AnalyticsBench {
  private static final int APPOINTMENTS = Integer.getInteger("bench.appointments", 100_000);
  private static final int CHANGES = 400;
  private static final int FIRST_PAGE = 200;
  private static final Period MONTH =
      new Period(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30));
  private static final Period YEAR =
      new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
  private static final Period ALL =
      new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2026, 12, 31));

  private final Report report;

  AnalyticsBench(Report report) {
    this.report = report;
  }

  /// Alone: `java ... com.xordon.bench.AnalyticsBench`.
  public static void main(String[] args) throws IOException {
    var report = new Report();
    new AnalyticsBench(report).run();
    report.write(Path.of("target", "bench"));
    System.exit(0);
  }

  void run() throws IOException {
    var home = Files.createTempDirectory(Path.of("target"), "bench-analytics");
    long from = System.nanoTime();
    try (var books = YearsOfBooks.open(home.resolve("home"), APPOINTMENTS)) {
      note("%,d appointments written".formatted(APPOINTMENTS), since(from), "s");
      double plain = change(books, 0);
      from = System.nanoTime();
      books.figures().read(page -> true);
      note("all counted for the first time", since(from), "s");
      var analytics = new Analytics(books.figures());
      from = System.nanoTime();
      analytics.dashboard(new Asked(MONTH, Filter.NONE, YearsOfBooks.NOW));
      note("the first dashboard, with what is learnt of no-shows", since(from), "s");
      dashboards(analytics);
      rows(analytics);
      double counted = change(books, 1);
      note("a change, not counted", plain, "ms");
      note("a change, counted", counted, "ms");
      report.add(9, "a change's increment", counted - plain, "ms", "<= 1", counted - plain <= 1);
      reconcile(books);
    }
  }

  private void note(String what, double value, String unit) {
    report.note(9, what, value, unit);
  }

  private static double since(long from) {
    return (System.nanoTime() - from) / 1e9;
  }

  private void dashboards(Analytics analytics) {
    goal("dashboard of a month", 50, () -> analytics.dashboard(asked(MONTH, Filter.NONE)));
    goal("dashboard of a year", 50, () -> analytics.dashboard(asked(YEAR, Filter.NONE)));
    goal("dashboard of five years", 50, () -> analytics.dashboard(asked(ALL, Filter.NONE)));
    var one = Filter.NONE;
    var staff =
        new Filter(
            Optional.of(new StaffId("m7")),
            one.service(),
            one.source(),
            one.provider(),
            one.currency());
    goal("dashboard of a year, one person", 50, () -> analytics.dashboard(asked(YEAR, staff)));
    var two =
        new Filter(
            one.staff(), one.service(), Optional.of("page"), Optional.of("zoom"), one.currency());
    time(
        "dashboard of a year, by source and provider", () -> analytics.dashboard(asked(YEAR, two)));
    time(
        "clients of a month, cohorts over all years",
        () -> analytics.clients(asked(MONTH, Filter.NONE), Analytics.USUAL_RECALL));
    time(
        "forecast of eight weeks",
        () ->
            analytics.forecast(
                asked(
                    new Period(LocalDate.of(2026, 11, 26), LocalDate.of(2027, 1, 20)),
                    Filter.NONE)));
  }

  private void rows(Analytics analytics) {
    for (var figure :
        new Behind[] {
          Behind.BOOKINGS,
          Behind.NO_SHOWS,
          Behind.CANCELLED_LATE,
          Behind.UNRECORDED,
          Behind.UPCOMING,
          Behind.NEW_CLIENTS
        }) {
      var query = new RowQuery(figure, ALL, Filter.NONE, YearsOfBooks.NOW, 0, FIRST_PAGE);
      goal("rows behind " + figure + " of five years", 100, () -> analytics.rows(query));
    }
  }

  private static Asked asked(Period period, Filter filter) {
    return new Asked(period, filter, YearsOfBooks.NOW);
  }

  private void goal(String what, double most, Runnable work) {
    double millis = Timing.of(600, work) / 1e6;
    report.add(9, what, millis, "ms", "<= " + most, millis <= most);
  }

  private void time(String what, Runnable work) {
    note(what, Timing.of(600, work) / 1e6, "ms");
  }

  /// A single change, each its own deed. The quickest tenth is the measure: what is dearer waited
  /// for the disk, or for others on the machine.
  private static double change(Books books, int round) {
    var nanos = new long[CHANGES];
    for (int i = 0; i < CHANGES; i++) {
      int n = APPOINTMENTS / CHANGES * i + round;
      var id = new AppointmentId("a%07d".formatted(n));
      long from = System.nanoTime();
      books
          .ledger()
          .write(
              Deed.COMPLETE,
              page -> {
                var a = page.appointment(id).orElseThrow();
                var next = a.status() == Status.NO_SHOW ? Status.COMPLETED : Status.NO_SHOW;
                page.save(a.with(next));
                return true;
              });
      nanos[i] = System.nanoTime() - from;
    }
    Arrays.sort(nanos);
    return nanos[CHANGES / 10] / 1e6;
  }

  private void reconcile(Books books) {
    long from = System.nanoTime();
    var result = books.figures().reconcile(Progress.NONE);
    double seconds = since(from);
    if (!result.isClean()) throw new IllegalStateException("there was drift: " + result);
    report.add(9, "all counted anew and compared", seconds, "s", "<= 60", seconds <= 60);
  }
}
