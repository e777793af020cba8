package com.xordon.bench;

import com.calendarfx.model.Calendar;
import com.calendarfx.model.CalendarSource;
import com.calendarfx.model.Entry;
import com.calendarfx.view.DetailedWeekView;
import com.xordon.core.change.Deed;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Interval;
import com.xordon.store.Books;
import com.xordon.ui.calendar.MeasuredBoard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;

/// Goals 6 and 7: our board beside CalendarFX's week view, with the same appointments, at the same
/// size, on the same software renderer.
final class BoardBench {
  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;
  private static final int TIMES = 30;
  private static final int FEW = 95;
  private static final int MANY = 970;
  private static final int STORED = 10_000;
  private static final int MOST_STORED = Integer.getInteger("bench.stored", 100_000);

  private final Report report;

  BoardBench(Report report) {
    this.report = report;
  }

  void run() throws IOException {
    Fx.start();
    var folder = Files.createTempDirectory(Path.of("target"), "bench-board");
    double week = few(folder);
    many(folder);
    stored(folder, week);
  }

  private double few(Path folder) {
    try (var books = Diaries.books(folder.resolve("few"), FEW, STORED)) {
      var board = board(books);
      var theirs = new Theirs(Diaries.appointments(FEW, 0, STORED));
      // in turns, so that a slow moment of the machine or a cold start meets both
      double ours = turn(board, FEW);
      double other = theirs.turn();
      ours = Math.min(ours, turn(board, FEW));
      other = Math.min(other, theirs.turn());
      compare(6, "next week, 95 visible", ours, other, 0.25);
      double day = cost(board.scene(), i -> board.showDay(weekday(i)));
      compare(6, "next day, 95 a week", day, other, 0.25);
      oneChanged(books, board, theirs);
      return ours;
    }
  }

  private void many(Path folder) {
    try (var books = Diaries.books(folder.resolve("many"), MANY, STORED)) {
      var ours = turn(board(books), MANY);
      var theirs = new Theirs(Diaries.appointments(MANY, 0, STORED)).turn();
      compare(6, "next week, 970 visible", ours, theirs, 0.125);
    }
  }

  /// The same week out of far more appointments takes as long.
  private void stored(Path folder, double few) {
    try (var books = Diaries.books(folder.resolve("stored"), FEW, MOST_STORED)) {
      double ours = turn(board(books), FEW);
      var what = "next week out of %,d / out of %,d".formatted(MOST_STORED, STORED);
      report.add(6, what, ours / few, "x", "<= 1.3 x", ours <= 1.3 * few);
      var week = week(7);
      double query = Timing.of(1000, () -> books.ledger().read(p -> p.appointments(week).size()));
      report.note(6, "range query of a week out of %,d".formatted(MOST_STORED), query / 1e6, "ms");
    }
  }

  private void oneChanged(Books books, MeasuredBoard board, Theirs theirs) {
    Fx.on(() -> {
      board.week();
      board.show(Diaries.MONDAY);
      return true;
    });
    var id = new AppointmentId("moved");
    double ours =
        cost(
            board.scene(),
            i -> {
              // the write is goal 8; here it is the same for both
              board.refresh();
            },
            i -> save(books, moved(id, i)));
    compare(7, "one appointment moved in an open week", ours, theirs.move(), 0.25);
    double added =
        cost(
            board.scene(),
            i -> board.refresh(),
            i -> save(books, moved(new AppointmentId("new" + i), i)));
    compare(7, "one appointment added to an open week", added, theirs.add(), 0.25);
  }

  private static void save(Books books, Appointment one) {
    books
        .ledger()
        .write(
            Deed.EDIT,
            page -> {
              page.save(one);
              return true;
            });
  }

  private static Appointment moved(AppointmentId id, int i) {
    var start = Diaries.MONDAY.atTime(9 + i % 8, 0).toInstant(ZoneOffset.UTC);
    return Diaries.at(id, "m" + i % 6, start);
  }

  private void compare(int goal, String what, double ours, double theirs, double most) {
    report.note(goal, what + ": ours", ours / 1e6, "ms");
    report.note(goal, what + ": CalendarFX", theirs / 1e6, "ms");
    double ratio = ours / theirs;
    report.add(goal, what + ": ours / CalendarFX", ratio, "x", "<= " + most, ratio <= most);
  }

  private static MeasuredBoard board(Books books) {
    return Fx.on(() -> {
      var board = new MeasuredBoard(books, Diaries.CLOCK, WIDTH, HEIGHT);
      Fx.show(board.scene());
      return board;
    });
  }

  private static double turn(MeasuredBoard board, int visible) {
    Fx.on(() -> {
      board.week();
      board.show(Diaries.MONDAY.plusWeeks(1));
      return true;
    });
    int cards = Fx.on(board::cards);
    if (cards != visible) throw new IllegalStateException(cards + " cards, not " + visible);
    return cost(board.scene(), i -> board.show(Diaries.MONDAY.plusWeeks(i % 9)));
  }

  private static LocalDate weekday(int i) {
    return Diaries.MONDAY.plusWeeks(i / 5 % 9).plusDays(i % 5);
  }

  private static Interval week(int n) {
    var from = Diaries.MONDAY.plusWeeks(n).atStartOfDay(ZoneOffset.UTC).toInstant();
    return Interval.of(from, Duration.ofDays(7));
  }

  private static double cost(Scene scene, java.util.function.IntConsumer step) {
    return cost(scene, step, i -> {});
  }

  /// `before` is done outside of the measured time.
  private static double cost(
      Scene scene, java.util.function.IntConsumer step, java.util.function.IntConsumer before) {
    var cost = Fx.cost(scene, TIMES, step, before);
    if (Boolean.getBoolean("bench.pictures")) System.out.println(cost);
    return cost.step();
  }

  /// CalendarFX's own week view, fed with the same appointments.
  private static final class Theirs {
    private final DetailedWeekView view;
    private final Calendar<AppointmentId> calendar = new Calendar<>("bench");
    private final Scene scene;
    private final List<Entry<AppointmentId>> entries = new ArrayList<>();

    Theirs(List<Appointment> appointments) {
      for (var a : appointments) entries.add(entry(a));
      calendar.addEntries(new ArrayList<Entry<?>>(entries));
      view =
          Fx.on(() -> {
            var source = new CalendarSource("bench");
            source.getCalendars().add(calendar);
            var made = new DetailedWeekView(7);
            made.setZoneId(ZoneOffset.UTC);
            made.getCalendarSources().setAll(source);
            made.setToday(Diaries.MONDAY);
            made.setDate(Diaries.MONDAY);
            return made;
          });
      scene =
          Fx.on(() -> {
            var made = new Scene(view, WIDTH, HEIGHT);
            Fx.show(made);
            return made;
          });
    }

    private static Entry<AppointmentId> entry(Appointment a) {
      var entry = new Entry<AppointmentId>(a.details().title());
      entry.setUserObject(a.id());
      entry.setInterval(
          a.when().start().atZone(ZoneOffset.UTC), a.when().end().atZone(ZoneOffset.UTC));
      return entry;
    }

    double turn() {
      return cost(scene, i -> view.setDate(Diaries.MONDAY.plusWeeks(i % 9)));
    }

    double move() {
      Fx.on(() -> {
        view.setDate(Diaries.MONDAY);
        return true;
      });
      var one = entries.get(0);
      return cost(scene, i -> one.changeStartTime(java.time.LocalTime.of(9 + i % 8, 0), true));
    }

    double add() {
      return cost(scene, i -> calendar.addEntry(entry(moved(new AppointmentId("new" + i), i))));
    }
  }
}
