package com.xordon.exchange.ics;

import com.xordon.core.booking.Ledger;
import com.xordon.core.booking.Page;
import com.xordon.core.change.Deed;
import com.xordon.core.practice.Rules;
import com.xordon.exchange.ImportReport;
import com.xordon.exchange.Imported;
import com.xordon.exchange.Note;
import com.xordon.exchange.Progress;
import com.xordon.exchange.Row;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/// Takes in a calendar file. All of it is read and understood first; then one deed, which one undo
/// takes back, writes what is new. Nothing is sent to anybody.
public final class IcsImport {
  private static final int STEPS_BETWEEN_ASKING = 500;

  private final Ledger ledger;
  private final InstantSource clock;

  public IcsImport(Ledger ledger, InstantSource clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  public Imported run(Path file, IcsOptions options, Progress progress) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return run(in, Files.size(file), options, progress);
    }
  }

  /// `size` in bytes is for the progress only, 0 when unknown.
  public Imported run(InputStream in, long size, IcsOptions options, Progress progress)
      throws IOException {
    var rules = ledger.read(Page::rules);
    if (rules.staff(options.staff()).isEmpty()) return new Imported.UnknownStaff(options.staff());
    var meter = new Meter(progress);
    var scan = new Scan(in);
    if (!scan.run(bytes -> meter.reading(bytes, size))) return new Imported.Cancelled();
    if (!scan.isCalendar()) return new Imported.Unreadable(Note.of("not.calendar"));
    var window = window(options, rules);
    var rows = new ArrayList<>(scan.rows());
    var series =
        new Series(
            window,
            options.as() == IcsOptions.As.BUSY,
            new Slots.Budget(() -> !progress.cancelled()));
    series.addAll(understood(scan.events(), options, rules, window, rows));
    rows.addAll(series.rows());
    if (progress.cancelled()) return new Imported.Cancelled();
    return options.dryRun()
        ? ledger.read(page -> done(plan(page, options, series, window), rows))
        : ledger.write(Deed.IMPORT, page -> write(page, options, series, window, rows, meter));
  }

  private Window window(IcsOptions options, Rules rules) {
    var zone = rules.practice().zone();
    var from = options.from().orElseGet(() -> LocalDate.ofInstant(clock.instant(), zone));
    return new Window(from, options.until().orElse(from.plusYears(1)), zone.getRules());
  }

  private static List<Event> understood(
      List<RawEvent> raw, IcsOptions options, Rules rules, Window window, List<Row> rows) {
    var years = Years.of(raw, window);
    var zone = rules.practice().zone();
    var zones = new Zones(zone, options.unknownZone(), years.first(), years.last());
    ZoneRules days = zone.getRules();
    var reader = new EventReader(zones, new Services(rules.services()), days);
    var events = new ArrayList<Event>();
    for (var each : raw) {
      switch (reader.read(each)) {
        case EventReader.Read.Good(var event) -> events.add(event);
        case EventReader.Read.Not(var row) -> rows.add(row);
      }
    }
    return events;
  }

  private Plan plan(Page page, IcsOptions options, Series series, Window window) {
    return new Plan(page, options, series, window, clock.instant());
  }

  private Imported write(
      Page page, IcsOptions options, Series series, Window window, List<Row> rows, Meter meter) {
    page.lock(List.of(options.staff()), List.of());
    var plan = plan(page, options, series, window);
    var steps = plan.steps();
    for (int i = 0; i < steps.size(); i++) {
      if (i % STEPS_BETWEEN_ASKING == 0 && !meter.writing(i, steps.size())) {
        page.discard();
        return new Imported.Cancelled();
      }
      steps.get(i).accept(page);
    }
    if (steps.isEmpty()) page.discard();
    if (!meter.writing(1, 1)) {
      page.discard();
      return new Imported.Cancelled();
    }
    return done(plan, rows);
  }

  private static Imported done(Plan plan, List<Row> rows) {
    var all = new ArrayList<>(rows);
    all.addAll(plan.rows());
    return new Imported.Done(new ImportReport(all));
  }
}
