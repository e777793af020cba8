package com.xordon.ui.analytics;

import com.xordon.analytics.Analytics;
import com.xordon.analytics.book.FigureBook;
import com.xordon.analytics.book.RowQuery.Behind;
import com.xordon.analytics.export.CsvSheet;
import com.xordon.analytics.export.Sheet;
import com.xordon.analytics.export.XlsxSheet;
import com.xordon.analytics.fact.Filter;
import com.xordon.analytics.report.MonthReport;
import com.xordon.core.booking.Ledger;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.problem.Problem;
import com.xordon.exchange.OutFile;
import com.xordon.ui.kit.Background;
import com.xordon.ui.kit.Texts;
import com.xordon.ui.kit.Voice;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Where one is among the figures, what was read of it, and what is taken along. One question is
/// under way at a time; what changes meanwhile makes it be asked again.
final class AnalyticsViewModel {
  private static final int ROWS = 200;

  private final Analytics analytics;
  private final FigureBook book;
  private final Ledger ledger;
  private final InstantSource clock;
  private final Background background;
  private final Voice voice;
  private final Texts texts;
  private final AnalyticsDoors doors;
  private final SavedReports kept;
  private final Trail trail = new Trail(Place.START);
  private final ReadOnlyObjectWrapper<Optional<Reading>> reading =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyDoubleWrapper counting = new ReadOnlyDoubleWrapper(-1);
  private final ObservableList<Report> reports = FXCollections.observableArrayList();
  private boolean again;
  private int most = ROWS;

  AnalyticsViewModel(
      FigureBook book,
      Ledger ledger,
      InstantSource clock,
      Background background,
      Voice voice,
      Texts texts,
      AnalyticsDoors doors,
      SavedReports kept) {
    this.analytics = new Analytics(book);
    this.book = book;
    this.ledger = ledger;
    this.clock = clock;
    this.background = background;
    this.voice = voice;
    this.texts = texts;
    this.doors = doors;
    this.kept = kept;
  }

  Trail trail() {
    return trail;
  }

  Place here() {
    return trail.here().get();
  }

  /// Empty until something was read.
  ReadOnlyObjectProperty<Optional<Reading>> readingProperty() {
    return reading.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /// How far the books are counted, from 0 to 1, while they are; else below 0.
  ReadOnlyDoubleProperty countingProperty() {
    return counting.getReadOnlyProperty();
  }

  ObservableList<Report> reports() {
    return reports;
  }

  void go(Place place) {
    most = ROWS;
    trail.go(place);
    refresh();
  }

  void go(Topic topic) {
    go(here().at(topic));
  }

  void filter(UnaryOperator<Filter> change) {
    go(here().only(change.apply(here().filter())));
  }

  void back() {
    trail.back();
    refresh();
  }

  void forward() {
    trail.forward();
    refresh();
  }

  void showRows(Drill drill) {
    go(here().rows(Optional.of(drill)));
  }

  void showUnrecorded() {
    reading
        .get()
        .ifPresent(r -> showRows(new Drill(Behind.UNRECORDED, r.period(), here().filter())));
  }

  void closeRows() {
    go(here().rows(Optional.empty()));
  }

  void moreRows() {
    most += ROWS;
    refresh();
  }

  void refresh() {
    if (busy.get()) {
      again = true;
      return;
    }
    busy.set(true);
    again = false;
    var place = here();
    int rows = most;
    if (book.isReady()) {
      background.run(() -> read(place, rows), this::show, this::fail);
      return;
    }
    counting.set(0);
    background
        .outside()
        .run(
            () -> {
              book.prepare(part -> background.onScreen(() -> counting.set(part)));
              return read(place, rows);
            },
            this::show,
            this::fail);
  }

  private Reading read(Place place, int rows) {
    return Reading.of(analytics, place, clock.instant(), rows, texts);
  }

  private void show(Reading read) {
    rest();
    if (read.place().equals(here())) reading.set(Optional.of(read));
    if (again || !read.place().equals(here())) refresh();
  }

  private void fail(Problem problem) {
    rest();
    voice.report(problem);
  }

  private void rest() {
    busy.set(false);
    counting.set(-1);
  }

  /// Does something when all that waits to be drawn had its turn.
  void later(Runnable what) {
    background.onScreen(what);
  }

  void readReports() {
    background.run(() -> Report.read(kept.read()), reports::setAll, voice::report);
  }

  /// Keeps where one is under a name; the same name once more is that report anew.
  void keep(String name) {
    var fresh = new Report(name, here());
    if (fresh.name().isEmpty()) return;
    keep(
        all -> {
          var others = all.stream().filter(r -> !r.name().equals(fresh.name()));
          return Stream.concat(others, Stream.of(fresh)).toList();
        },
        texts.say("report.kept", "name", fresh.name()));
  }

  void forget(Report report) {
    keep(
        all -> all.stream().filter(r -> !r.name().equals(report.name())).toList(),
        texts.say("report.forgotten", "name", report.name()));
  }

  private void keep(UnaryOperator<List<Report>> change, String said) {
    background.run(
        () -> {
          // read anew, for another window of the practice may have kept one since
          var all = change.apply(Report.read(kept.read()));
          kept.write(Report.written(all));
          return all;
        },
        all -> {
          reports.setAll(all);
          voice.say(said);
        },
        voice::report);
  }

  void saveCsv(Sheet sheet) {
    save(name(sheet.name(), "csv"), () -> CsvSheet.text(sheet).getBytes(StandardCharsets.UTF_8));
  }

  void saveExcel(Sheet sheet) {
    save(name(sheet.name(), "xlsx"), () -> XlsxSheet.bytes(sheet));
  }

  void savePicture(String title, Callable<byte[]> png) {
    save(name(title, "png"), png);
  }

  /// The rows that are looked at, all of them.
  void saveRows(boolean excel) {
    reading
        .get()
        .ifPresent(r ->
            r.rows()
                .ifPresent(rows ->
                    save(
                        name(rows.drill().key(), excel ? "xlsx" : "csv"),
                        () -> {
                          var sheet = RowsRead.sheet(analytics, rows.drill(), r.question());
                          return excel
                              ? XlsxSheet.bytes(sheet)
                              : CsvSheet.text(sheet).getBytes(StandardCharsets.UTF_8);
                        })));
  }

  /// The month in which the period ends.
  Optional<YearMonth> month() {
    return reading.get().map(r -> YearMonth.from(r.period().to()));
  }

  /// That month as a PDF.
  void saveMonth() {
    month()
        .ifPresent(month ->
            save(
                MonthReport.fileName(month),
                () -> new MonthReport(analytics, texts.locale()).pdf(month, clock.instant())));
  }

  private String name(String what, String ending) {
    var days = reading.get().map(Reading::period).map(p -> p.from() + "_" + p.to()).orElse("");
    return what.replaceAll("[^\\p{L}\\p{N}]+", "-") + "-" + days + "." + ending;
  }

  private void save(String name, Callable<byte[]> content) {
    var target = doors.saveTo(name);
    if (target.isEmpty()) return;
    background.run(
        () -> {
          OutFile.write(target.get(), content.call());
          return target.get();
        },
        file -> voice.say(texts.say("saved", "file", String.valueOf(file.getFileName()))),
        voice::report);
  }

  void open(AppointmentId id) {
    background.run(
        () -> ledger.read(page -> page.appointment(id)),
        found -> found.ifPresent(doors::open),
        voice::report);
  }
}
