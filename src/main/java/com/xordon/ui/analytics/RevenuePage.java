package com.xordon.ui.analytics;

import com.xordon.analytics.book.RowQuery.Behind;
import com.xordon.analytics.export.Sheets;
import com.xordon.analytics.fact.Period;
import com.xordon.analytics.figure.Dashboard;
import com.xordon.analytics.figure.Money;
import com.xordon.analytics.figure.RevenueAnswer;
import com.xordon.ui.analytics.Figures.Welcome;
import com.xordon.ui.analytics.Part.Change;
import com.xordon.ui.analytics.Part.Chart;
import com.xordon.ui.analytics.Part.Tile;
import com.xordon.ui.analytics.Part.Tiles;
import com.xordon.ui.analytics.chart.Plot;
import com.xordon.ui.analytics.chart.Plot.Ink;
import com.xordon.ui.analytics.chart.Plot.Line;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.ToLongFunction;

/// What was earned, with what and by whom, and what the coming weeks may bring.
final class RevenuePage implements PageMaker {
  private static final int FEW = 8;
  private static final int SHORT = 100;
  private static final int YEAR = 12;

  @Override
  public List<Part> parts(Question q) {
    var now = q.analytics().dashboard(q.asked());
    var was = q.other().map(q.analytics()::dashboard);
    var answer = q.analytics().revenue(q.asked().during(months(q.asked().period())));
    var parts = new ArrayList<Part>();
    parts.add(tiles(q, now, was));
    for (var currency : currencies(answer)) parts.add(months(q, answer, currency));
    parts.addAll(new ForecastParts(q).parts());
    parts.add(GroupTable.staff(q, now, was).few(FEW));
    parts.add(GroupTable.services(q, now, was).few(FEW));
    return parts;
  }

  /// A short period stands at the end of its year, for a month alone says little.
  private static Period months(Period asked) {
    if (asked.days() > SHORT) return asked;
    var last = YearMonth.from(asked.to());
    return new Period(last.minusMonths(YEAR - 1L).atDay(1), asked.to());
  }

  private static TreeSet<String> currencies(RevenueAnswer answer) {
    var all = new TreeSet<String>();
    answer.total().forEach(m -> all.add(m.currency()));
    return all;
  }

  private static Tiles tiles(Question q, Dashboard now, Optional<Dashboard> was) {
    var tiles = new ArrayList<Tile>();
    for (var money : now.summary().revenue()) {
      tiles.add(tile(q, "recognised", money, was, Money::recognised, Behind.COMPLETED));
      tiles.add(tile(q, "booked", money, was, Money::booked, Behind.STANDING));
      tiles.add(tile(q, "atRisk", money, was, Money::atRisk, Behind.UPCOMING));
    }
    return new Tiles(tiles);
  }

  private static Tile tile(
      Question q,
      String key,
      Money money,
      Optional<Dashboard> was,
      ToLongFunction<Money> of,
      Behind behind) {
    var f = q.figures();
    long amount = of.applyAsLong(money);
    var before = was.map(w -> of.applyAsLong(SummaryLines.same(w.summary(), money.currency())));
    return new Tile(
        q.definitions().name(key),
        f.shortMoney(amount, money.currency()),
        "",
        before
            .filter(b -> !key.equals("atRisk"))
            .map(b -> f.change(amount, b, Welcome.MORE))
            .orElse(Change.NONE),
        before
            .map(b -> q.texts().say("was", "value", f.shortMoney(b, money.currency())))
            .orElse(""),
        q.definitions().meaning(key),
        q.rows(behind));
  }

  private static Chart months(Question q, RevenueAnswer answer, String currency) {
    var f = q.figures();
    var days = new Days(q.texts());
    var places = answer.months().stream().map(m -> days.month(m.month())).toList();
    var booked = values(answer, currency, Money::booked);
    var recognised = values(answer, currency, Money::recognised);
    var lines =
        List.of(
            new Line(q.definitions().name("recognised"), Ink.MAIN, recognised),
            new Line(q.definitions().name("booked"), Ink.OTHER, booked));
    var points =
        answer.months().stream()
            .map(m -> q.rows(Behind.STANDING, part(answer, m.month())))
            .toList();
    return new Chart(
        q.head("revenue.months", "recognised"),
        Plot.columns(places, lines, v -> f.shortMoney(v, currency)),
        points,
        q.texts().say("revenue.means"),
        q.rows(Behind.STANDING, answer.asked().period()),
        new Sheets(answer.asked(), q.texts().locale()).revenue(answer),
        false);
  }

  /// What of a month was asked about.
  private static Period part(RevenueAnswer answer, YearMonth month) {
    var p = answer.asked().period();
    var from = month.atDay(1);
    var to = month.atEndOfMonth();
    return new Period(from.isBefore(p.from()) ? p.from() : from, to.isAfter(p.to()) ? p.to() : to);
  }

  private static double[] values(RevenueAnswer answer, String currency, ToLongFunction<Money> of) {
    return answer.months().stream()
        .mapToDouble(m ->
            m.revenue().stream()
                .filter(r -> r.currency().equals(currency))
                .mapToDouble(of::applyAsLong)
                .sum())
        .toArray();
  }
}
