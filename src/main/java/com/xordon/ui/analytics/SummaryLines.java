package com.xordon.ui.analytics;

import com.xordon.analytics.book.RowQuery.Behind;
import com.xordon.analytics.figure.Counts;
import com.xordon.analytics.figure.Money;
import com.xordon.analytics.figure.Rate;
import com.xordon.analytics.figure.Rates;
import com.xordon.analytics.figure.Summary;
import com.xordon.ui.analytics.Figures.Welcome;
import com.xordon.ui.analytics.Part.Cell;
import com.xordon.ui.analytics.Part.Change;
import com.xordon.ui.analytics.Part.Table.Column;
import com.xordon.ui.analytics.Part.Table.Row;
import com.xordon.ui.analytics.Part.Tile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/// The figures of a period, one by one, each beside what it was.
final class SummaryLines {
  private final Question q;
  private final Figures figures;
  private final Summary now;
  private final Optional<Summary> was;

  SummaryLines(Question q, Summary now, Optional<Summary> was) {
    this.q = q;
    this.figures = q.figures();
    this.now = now;
    this.was = was;
  }

  /// One figure: its key among the definitions, its words now and then, how it moved, and the rows
  /// behind it.
  private record Line(
      String key,
      String suffix,
      String now,
      String few,
      String was,
      Change change,
      Optional<Drill> rows) {}

  /// The few a manager looks at first.
  List<Tile> tiles() {
    var tiles = new ArrayList<Tile>();
    tiles.add(tile(count("completed", Counts::completed, Welcome.MORE, Behind.COMPLETED)));
    for (var money : now.revenue()) {
      tiles.add(tile(amount("recognised", money, Money::recognised, Behind.COMPLETED, true)));
    }
    tiles.add(tile(utilisation()));
    tiles.add(tile(rate("noShow", Rates::noShow, Welcome.LESS, Optional.of(Behind.NO_SHOWS))));
    tiles.add(
        tile(
            rate(
                "cancellation", Rates::cancellation, Welcome.LESS, Optional.of(Behind.CANCELLED))));
    tiles.add(tile(lead("leadMedian", s -> s.leadTime().median())));
    return tiles;
  }

  /// Those about who didn't come.
  List<Tile> noShowTiles() {
    var tiles = new ArrayList<Tile>();
    tiles.add(tile(count("noShows", Counts::noShows, Welcome.LESS, Behind.NO_SHOWS)));
    tiles.add(tile(rate("noShow", Rates::noShow, Welcome.LESS, Optional.of(Behind.NO_SHOWS))));
    tiles.add(
        tile(count("cancelledLate", Counts::cancelledLate, Welcome.LESS, Behind.CANCELLED_LATE)));
    tiles.add(tile(count("upcoming", Counts::upcoming, Welcome.NEITHER, Behind.UPCOMING)));
    for (var money : now.revenue()) {
      tiles.add(tile(amount("atRisk", money, Money::atRisk, Behind.UPCOMING, true)));
    }
    return tiles;
  }

  List<Column> columns() {
    var columns = new ArrayList<Column>();
    columns.add(new Column(q.texts().say("column.figure"), false));
    columns.add(new Column(new Days(q.texts()).period(q.asked().period()), true));
    q.other()
        .ifPresent(o -> {
          columns.add(new Column(new Days(q.texts()).period(o.period()), true));
          columns.add(new Column(q.texts().say("column.change"), true));
        });
    return columns;
  }

  /// All of them.
  List<Row> rows() {
    var all = new ArrayList<Line>();
    all.add(count("bookings", Counts::bookings, Welcome.MORE, Behind.BOOKINGS));
    all.add(count("completed", Counts::completed, Welcome.MORE, Behind.COMPLETED));
    all.add(count("noShows", Counts::noShows, Welcome.LESS, Behind.NO_SHOWS));
    all.add(count("cancelled", Counts::cancelled, Welcome.LESS, Behind.CANCELLED));
    all.add(count("cancelledLate", Counts::cancelledLate, Welcome.LESS, Behind.CANCELLED_LATE));
    all.add(
        count(
            "cancelledEarly",
            c -> c.cancelled() - c.cancelledLate(),
            Welcome.NEITHER,
            Behind.CANCELLED_EARLY));
    all.add(
        count(
            "cancelledByClient",
            Counts::cancelledByClient,
            Welcome.NEITHER,
            Behind.CANCELLED_BY_CLIENT));
    all.add(count("unrecorded", Counts::unrecorded, Welcome.LESS, Behind.UNRECORDED));
    all.add(count("upcoming", Counts::upcoming, Welcome.NEITHER, Behind.UPCOMING));
    all.add(rate("completion", Rates::completion, Welcome.MORE, Optional.of(Behind.COMPLETED)));
    all.add(rate("noShow", Rates::noShow, Welcome.LESS, Optional.of(Behind.NO_SHOWS)));
    all.add(rate("cancellation", Rates::cancellation, Welcome.LESS, Optional.of(Behind.CANCELLED)));
    all.add(utilisation());
    for (var money : now.revenue()) {
      all.add(amount("booked", money, Money::booked, Behind.STANDING, false));
      all.add(amount("recognised", money, Money::recognised, Behind.COMPLETED, false));
      all.add(amount("atRisk", money, Money::atRisk, Behind.UPCOMING, false));
    }
    all.add(
        number("newClients", Summary::newClients, Welcome.MORE, Optional.of(Behind.NEW_CLIENTS)));
    all.add(number("returningClients", Summary::returningClients, Welcome.MORE, Optional.empty()));
    all.add(lead("leadMedian", s -> s.leadTime().median()));
    all.add(lead("leadP90", s -> s.leadTime().p90()));
    return all.stream().map(this::row).toList();
  }

  private Row row(Line line) {
    var name = q.definitions().name(line.key) + line.suffix;
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(name));
    cells.add(Cell.of((line.now + " " + line.few).strip()));
    if (q.other().isPresent()) {
      cells.add(Cell.of(line.was));
      cells.add(cell(line.change));
    }
    return new Row(cells, q.at(line.rows), q.definitions().meaning(line.key), false);
  }

  /// A change with its sign, for a table.
  static Cell cell(Change change) {
    var sign = change.direction() > 0 ? "+" : change.direction() < 0 ? "−" : "";
    return new Cell(sign + change.words(), Double.NaN, change.feeling());
  }

  private Tile tile(Line line) {
    return new Tile(
        q.definitions().name(line.key) + line.suffix,
        line.now,
        line.few,
        line.change,
        line.was.isEmpty() ? "" : q.texts().say("was", "value", line.was),
        q.definitions().meaning(line.key),
        line.rows);
  }

  private Line count(String key, ToLongFunction<Counts> of, Welcome welcome, Behind behind) {
    return number(key, s -> of.applyAsLong(s.counts()), welcome, Optional.of(behind));
  }

  private Line number(
      String key, ToLongFunction<Summary> of, Welcome welcome, Optional<Behind> behind) {
    long n = of.applyAsLong(now);
    return new Line(
        key,
        "",
        figures.count(n),
        "",
        was.map(s -> figures.count(of.applyAsLong(s))).orElse(""),
        was.map(s -> figures.change(n, of.applyAsLong(s), welcome)).orElse(Change.NONE),
        behind.flatMap(q::rows));
  }

  private Line rate(
      String key, Function<Rates, Rate> of, Welcome welcome, Optional<Behind> behind) {
    var rate = of.apply(now.rates());
    var before = was.map(s -> of.apply(s.rates()));
    return new Line(
        key,
        "",
        figures.rate(rate),
        figures.few(rate),
        before.map(figures::rate).orElse(""),
        before.map(b -> figures.points(rate.value(), b.value(), welcome)).orElse(Change.NONE),
        behind.flatMap(q::rows));
  }

  private Line utilisation() {
    OptionalDouble share = now.utilisation();
    return new Line(
        "utilisation",
        "",
        figures.percent(share),
        "",
        was.map(s -> figures.percent(s.utilisation())).orElse(""),
        was.map(s -> figures.points(share, s.utilisation(), Welcome.MORE)).orElse(Change.NONE),
        q.rows(Behind.STANDING));
  }

  private Line amount(
      String key, Money money, ToLongFunction<Money> of, Behind behind, boolean isShort) {
    long amount = of.applyAsLong(money);
    var before = was.map(s -> of.applyAsLong(same(s, money.currency())));
    return new Line(
        key,
        now.revenue().size() > 1 ? " " + money.currency() : "",
        written(amount, money.currency(), isShort),
        "",
        before.map(b -> written(b, money.currency(), isShort)).orElse(""),
        before.map(b -> figures.change(amount, b, welcome(key))).orElse(Change.NONE),
        q.rows(behind));
  }

  private static Welcome welcome(String key) {
    return key.equals("atRisk") ? Welcome.LESS : Welcome.MORE;
  }

  private String written(long amount, String currency, boolean isShort) {
    return isShort ? shortened(amount, currency) : figures.money(amount, currency);
  }

  private String shortened(long amount, String currency) {
    return figures.shortMoney(amount, currency);
  }

  /// What there was in that currency.
  static Money same(Summary s, String currency) {
    return s.revenue().stream()
        .filter(m -> m.currency().equals(currency))
        .findFirst()
        .orElseGet(() -> new Money(currency, 0, 0, 0));
  }

  private Line lead(String key, ToLongFunction<Summary> of) {
    boolean known = now.leadTime().n() > 0;
    var before = was.filter(s -> s.leadTime().n() > 0);
    long minutes = of.applyAsLong(now);
    return new Line(
        key,
        "",
        known ? figures.lead(minutes) : "–",
        "",
        before.map(s -> figures.lead(of.applyAsLong(s))).orElse(""),
        known
            ? before.map(s -> figures.moved(minutes, of.applyAsLong(s))).orElse(Change.NONE)
            : Change.NONE,
        q.rows(Behind.STANDING));
  }
}
