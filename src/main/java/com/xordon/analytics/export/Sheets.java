package com.xordon.analytics.export;

import com.xordon.analytics.book.PageStep;
import com.xordon.analytics.fact.Fact;
import com.xordon.analytics.fact.WeekHours;
import com.xordon.analytics.figure.Asked;
import com.xordon.analytics.figure.ClientsAnswer;
import com.xordon.analytics.figure.Counts;
import com.xordon.analytics.figure.Dashboard;
import com.xordon.analytics.figure.Group;
import com.xordon.analytics.figure.HeatMap;
import com.xordon.analytics.figure.PageFunnel;
import com.xordon.analytics.figure.ProviderFigures;
import com.xordon.analytics.figure.Rate;
import com.xordon.analytics.figure.RevenueAnswer;
import com.xordon.analytics.figure.Summary;
import com.xordon.analytics.forecast.Forecast;
import com.xordon.analytics.risk.Calibration;
import com.xordon.analytics.risk.RiskList;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Answers laid out as sheets, each with what was asked and what its columns mean.
public final class Sheets {
  private static final List<String> COUNTS =
      List.of(
          "bookings",
          "completed",
          "noShows",
          "cancelled",
          "cancelledLate",
          "cancelledByClient",
          "unrecorded",
          "upcoming");
  private static final List<String> MONEY = List.of("currency", "booked", "recognised", "atRisk");

  private final Asked asked;
  private final Definitions words;

  public Sheets(Asked asked, Locale locale) {
    this.asked = asked;
    this.words = new Definitions(locale);
  }

  /// Each figure on a line, beside that of the period before.
  public Sheet dashboard(Dashboard d) {
    var now = new SummaryRows(d.summary());
    var before = new SummaryRows(d.before());
    var rows = new ArrayList<List<@Nullable Object>>();
    for (var figure : now.figures()) {
      var name = (words.name(figure.word()) + " " + figure.currency()).strip();
      rows.add(row(name, figure.value(), before.value(figure)));
    }
    var keys = now.figures().stream().map(SummaryRows.Figure::word).distinct();
    var columns = List.of(words.name("what"), words.name("period"), words.name("before"));
    return new Sheet("dashboard", columns, rows, notes(keys.toArray(String[]::new)));
  }

  public Sheet daily(Dashboard d) {
    var rows = new ArrayList<List<@Nullable Object>>();
    for (var day : d.daily()) {
      rows.add(row(day.date().toString()).with(day.counts()));
    }
    return sheet("daily", join(List.of("date"), COUNTS), rows);
  }

  /// Services or staff, a line for each currency.
  public Sheet groups(String name, List<Group> groups, UnaryOperator<String> names) {
    var rows = new ArrayList<List<@Nullable Object>>();
    for (var g : groups) {
      for (var money : g.revenue()) {
        var row = row(g.id(), names.apply(g.id())).with(g.counts());
        row.add(value(g.rates().completion()));
        row.add(value(g.rates().noShow()));
        row.add(g.bookedMinutes());
        row.add(g.availableMinutes());
        row.addAll(List.of(money.currency(), money.booked(), money.recognised(), money.atRisk()));
        rows.add(row);
      }
    }
    var more = List.of("completion", "noShow", "bookedMinutes", "availableMinutes");
    return sheet(name, join(List.of("id", "name"), COUNTS, more, MONEY), rows);
  }

  public Sheet revenue(RevenueAnswer answer) {
    var rows = new ArrayList<List<@Nullable Object>>();
    for (var month : answer.months()) {
      for (var m : month.revenue()) {
        rows.add(
            row(month.month().toString(), m.currency(), m.booked(), m.recognised(), m.atRisk()));
      }
    }
    return sheet("revenue", join(List.of("date"), MONEY), rows);
  }

  public Sheet clients(ClientsAnswer answer) {
    int widest = answer.cohorts().stream().mapToInt(c -> c.active().size()).max().orElse(1);
    var rows = new ArrayList<List<@Nullable Object>>();
    for (var cohort : answer.cohorts()) {
      var row = row(cohort.month().toString());
      row.addAll(cohort.active());
      rows.add(row);
    }
    var columns = new ArrayList<>(List.of(words.name("cohort"), words.name("size")));
    for (int i = 1; i < widest; i++) columns.add("+" + i);
    return new Sheet("clients", columns, rows, notes("cohort"));
  }

  public Sheet recall(ClientsAnswer answer, UnaryOperator<String> names) {
    var rows = new ArrayList<List<@Nullable Object>>();
    for (var r : answer.recall()) {
      var id = r.client().value();
      rows.add(row(id, names.apply(id), r.last().toString(), r.visits()));
    }
    return sheet("recall", List.of("id", "name", "last", "visits"), rows);
  }

  public Sheet video(List<ProviderFigures> providers) {
    var rows = new ArrayList<List<@Nullable Object>>();
    for (var p : providers) {
      var row = row(p.provider(), p.created(), p.failed(), p.retried());
      row.add(p.medianTime().map(Duration::toMillis).orElse(null));
      row.add(value(p.reliability()));
      row.add(value(p.rates().completion()));
      row.add(value(p.rates().noShow()));
      rows.add(row);
    }
    return sheet(
        "video",
        List.of(
            "provider",
            "created",
            "failed",
            "retried",
            "medianMillis",
            "reliability",
            "completion",
            "noShow"),
        rows);
  }

  public Sheet forecast(List<Forecast> forecasts) {
    var rows = new ArrayList<List<@Nullable Object>>();
    for (var f : forecasts) {
      for (var w : f.weeks()) {
        var row = row(f.what(), w.from().toString(), w.to().toString());
        for (double v : new double[] {w.expected(), w.low(), w.high()}) row.add(Math.round(v));
        row.add(f.used().name());
        row.add(value(f.error()));
        row.add(value(f.plainError()));
        rows.add(row);
      }
    }
    return sheet(
        "forecast",
        List.of("what", "from", "to", "expected", "low", "high", "method", "error", "plainError"),
        rows);
  }

  public Sheet funnel(List<PageFunnel> pages) {
    var rows = new ArrayList<List<@Nullable Object>>();
    for (var p : pages) {
      var row = row(p.page());
      for (var step : PageStep.values()) row.add(p.at(step));
      rows.add(row);
    }
    return sheet(
        "funnel", List.of("page", "view", "service.step", "slot", "form", "booked.step"), rows);
  }

  public Sheet risk(RiskList list, UnaryOperator<String> clients) {
    var rows = new ArrayList<List<@Nullable Object>>();
    for (var one : list.upcoming()) {
      var row = fact(one.fact(), clients);
      row.add(value(one.chance()));
      rows.add(row);
    }
    return sheet("risk", join(FACT, List.of("chance")), rows);
  }

  /// Chances given beside what came, group by group.
  public Sheet calibration(Calibration calibration) {
    var rows = new ArrayList<List<@Nullable Object>>();
    for (var g : calibration.groups()) {
      rows.add(
          row(
              value(OptionalDouble.of(g.expected())),
              value(OptionalDouble.of(g.happened())),
              g.n()));
    }
    return sheet("calibration", List.of("chance", "happened", "n"), rows);
  }

  /// The week by the hour.
  public Sheet week(HeatMap heat, Locale locale) {
    var rows = new ArrayList<List<@Nullable Object>>();
    for (int hour = 0; hour < WeekHours.ALL; hour++) {
      var day = DayOfWeek.of(hour / WeekHours.IN_A_DAY + 1);
      rows.add(
          row(
              day.getDisplayName(TextStyle.SHORT_STANDALONE, locale),
              hour % WeekHours.IN_A_DAY,
              heat.starts()[hour],
              heat.booked()[hour],
              heat.available()[hour]));
    }
    var keys = List.of("weekday", "hour", "starts", "bookedMinutes", "availableMinutes");
    return sheet("week", keys, rows);
  }

  public Sheet rows(List<Fact> facts, UnaryOperator<String> clients) {
    var rows = new ArrayList<List<@Nullable Object>>();
    for (var f : facts) rows.add(fact(f, clients));
    return sheet("rows", FACT, rows);
  }

  private static final List<String> FACT =
      List.of(
          "id",
          "start",
          "end",
          "service",
          "staff",
          "client",
          "outcome",
          "source",
          "provider",
          "currency",
          "amount");

  private static Row fact(Fact f, UnaryOperator<String> clients) {
    return row(
        f.id().value(),
        f.when().start().toString(),
        f.when().end().toString(),
        f.labels().service(),
        f.staff().stream().map(s -> s.staff().value()).collect(Collectors.joining(" ")),
        f.client().map(c -> clients.apply(c.id().value())).orElse(""),
        f.result().outcome().name().toLowerCase(Locale.ROOT),
        f.labels().source(),
        f.labels().provider(),
        f.labels().currency(),
        f.result().amount());
  }

  /// A row that grows.
  private static final class Row extends ArrayList<@Nullable Object> {
    Row with(Counts c) {
      addAll(
          List.of(
              c.bookings(),
              c.completed(),
              c.noShows(),
              c.cancelled(),
              c.cancelledLate(),
              c.cancelledByClient(),
              c.unrecorded(),
              c.upcoming()));
      return this;
    }
  }

  private static Row row(@Nullable Object... values) {
    var row = new Row();
    row.addAll(Arrays.asList(values));
    return row;
  }

  static @Nullable Double value(Rate rate) {
    return value(rate.value());
  }

  static @Nullable Double value(OptionalDouble value) {
    return value.isEmpty() ? null : Math.round(value.getAsDouble() * 10_000) / 10_000.0;
  }

  @SafeVarargs
  private static List<String> join(List<String>... parts) {
    return Arrays.stream(parts).flatMap(List::stream).toList();
  }

  private Sheet sheet(String name, List<String> keys, List<List<@Nullable Object>> rows) {
    var columns = keys.stream().map(words::name).toList();
    var meant = keys.stream().filter(words::hasMeaning).toArray(String[]::new);
    return new Sheet(name, columns, rows, notes(meant));
  }

  /// What was asked, then what the words mean.
  private List<Sheet.Note> notes(String... keys) {
    var notes = new ArrayList<Sheet.Note>();
    var period = asked.period().from() + " - " + asked.period().to();
    notes.add(new Sheet.Note(words.name("period"), period));
    notes.add(new Sheet.Note(words.name("now"), asked.now().toString()));
    asked
        .filter()
        .labels()
        .forEach(
            (key, value) -> notes.add(new Sheet.Note(words.name("filter"), key + ": " + value)));
    notes.addAll(words.of(keys));
    return notes;
  }

  /// The lines of a summary, by key.
  private record SummaryRows(Summary s) {
    record Figure(String word, String currency, @Nullable Object value) {}

    List<Figure> figures() {
      var c = s.counts();
      var all = new ArrayList<Figure>();
      add(all, "bookings", c.bookings());
      add(all, "completed", c.completed());
      add(all, "noShows", c.noShows());
      add(all, "cancelled", c.cancelled());
      add(all, "cancelledLate", c.cancelledLate());
      add(all, "cancelledByClient", c.cancelledByClient());
      add(all, "unrecorded", c.unrecorded());
      add(all, "upcoming", c.upcoming());
      add(all, "completion", Sheets.value(s.rates().completion()));
      add(all, "noShow", Sheets.value(s.rates().noShow()));
      add(all, "cancellation", Sheets.value(s.rates().cancellation()));
      add(all, "utilisation", Sheets.value(s.utilisation()));
      add(all, "bookedMinutes", s.bookedMinutes());
      add(all, "availableMinutes", s.availableMinutes());
      boolean known = s.leadTime().n() > 0;
      add(all, "leadMedian", known ? s.leadTime().median() : null);
      add(all, "leadP90", known ? s.leadTime().p90() : null);
      add(all, "newClients", s.newClients());
      add(all, "returningClients", s.returningClients());
      for (var m : s.revenue()) {
        all.add(new Figure("booked", m.currency(), m.booked()));
        all.add(new Figure("recognised", m.currency(), m.recognised()));
        all.add(new Figure("atRisk", m.currency(), m.atRisk()));
      }
      return all;
    }

    private static void add(List<Figure> all, String word, @Nullable Object value) {
      all.add(new Figure(word, "", value));
    }

    @Nullable Object value(Figure like) {
      for (var f : figures()) {
        if (f.word.equals(like.word) && f.currency.equals(like.currency)) return f.value;
      }
      return null;
    }
  }
}
