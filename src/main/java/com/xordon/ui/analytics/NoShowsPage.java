package com.xordon.ui.analytics;

import com.xordon.analytics.book.RowQuery.Behind;
import com.xordon.analytics.export.Sheet;
import com.xordon.analytics.fact.Period;
import com.xordon.analytics.risk.Calibration;
import com.xordon.analytics.risk.Risk;
import com.xordon.analytics.risk.RiskList;
import com.xordon.ui.analytics.Part.Cell;
import com.xordon.ui.analytics.Part.Chart;
import com.xordon.ui.analytics.Part.Note;
import com.xordon.ui.analytics.Part.Table;
import com.xordon.ui.analytics.Part.Table.Column;
import com.xordon.ui.analytics.Part.Table.Row;
import com.xordon.ui.analytics.Part.Tiles;
import com.xordon.ui.analytics.chart.Plot;
import com.xordon.ui.analytics.chart.Plot.Ink;
import com.xordon.ui.analytics.chart.Plot.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// Who of those to come may not show up, how that is known, and how well such words held.
final class NoShowsPage implements PageMaker {
  private static final int AHEAD = 56;
  private static final int SHOWN = 60;

  @Override
  public List<Part> parts(Question q) {
    var now = q.analytics().summary(q.asked());
    var was = q.other().map(q.analytics()::summary);
    var tiles = new SummaryLines(q, now, was).noShowTiles();
    var zone = q.page(p -> p.rules().practice().zone());
    var today = q.asked().now().atZone(zone).toLocalDate();
    var ahead = q.asked().during(new Period(today, today.plusDays(AHEAD - 1L)));
    var list = q.analytics().risk(ahead);
    return List.of(new Tiles(tiles), upcoming(q, list, ahead.period()), model(q, list.risk()));
  }

  private static Table upcoming(Question q, RiskList list, Period ahead) {
    var columns =
        List.of(
            new Column(q.texts().say("column.when"), false),
            new Column(q.texts().say("column.client"), false),
            new Column(q.texts().say("column.service"), false),
            new Column(q.texts().say("column.chance"), false));
    var rows =
        q.named(n -> list.upcoming().stream().limit(SHOWN).map(one -> row(q, n, one)).toList());
    var sheet = q.named(n -> q.sheets().risk(list, n::client));
    return new Table(
        q.head("risk", "chance"),
        columns,
        rows,
        said(q, list),
        q.at(q.rows(Behind.UPCOMING, ahead)),
        sheet,
        false);
  }

  private static Row row(Question q, Names names, RiskList.One one) {
    var fact = one.fact();
    var when = q.texts().day(fact.when().day()) + " " + q.texts().time(fact.when().start());
    double chance = one.chance().orElse(Double.NaN);
    return Row.of(
        List.of(
            Cell.of(when),
            Cell.of(fact.client().map(c -> names.client(c.id().value())).orElse("–")),
            Cell.of(names.service(fact.labels().service())),
            Double.isNaN(chance)
                ? Cell.of("–")
                : Cell.share(q.figures().percent(chance), Math.min(1, chance))),
        Optional.empty());
  }

  private static String said(Question q, RiskList list) {
    var usual = q.figures().percent(list.risk().usual());
    long n = list.risk().outcomes();
    return switch (list.risk()) {
      case Risk.TooFew few -> q.texts().say("risk.few", "n", n, "usual", usual);
      case Risk.NoBetter no -> q.texts().say("risk.noBetter", "n", n, "usual", usual);
      case Risk.Trained t -> q.texts().say("risk.trained", "n", n, "usual", usual);
    };
  }

  private static Part model(Question q, Risk risk) {
    return switch (risk) {
      case Risk.TooFew few ->
          new Note(
              q.head("calibration", "chance"),
              q.texts().say("calibration.few", "n", (long) few.outcomes()),
              false);
      case Risk.NoBetter no -> calibration(q, no.calibration());
      case Risk.Trained t -> calibration(q, t.calibration());
    };
  }

  /// Chance given beside what came, on appointments the model hadn't seen.
  private static Chart calibration(Question q, Calibration c) {
    var places = new ArrayList<String>();
    for (int i = 1; i <= c.groups().size(); i++) places.add(q.texts().say("fifth", "number", i));
    var lines =
        List.of(
            new Line(
                q.texts().say("calibration.happened"),
                Ink.MAIN,
                values(c, Calibration.Group::happened)),
            new Line(
                q.texts().say("calibration.expected"),
                Ink.OTHER,
                values(c, Calibration.Group::expected)));
    return new Chart(
        q.head("calibration", "chance"),
        Plot.columns(places, lines, q.figures()::percent),
        places.stream().map(p -> Optional.<Drill>empty()).toList(),
        q.texts().say("calibration.means", "n", (long) c.n()),
        Optional.empty(),
        sheet(q, c),
        false);
  }

  private static double[] values(Calibration c, ToDoubleFunction<Calibration.Group> of) {
    return c.groups().stream().mapToDouble(of).toArray();
  }

  private static Sheet sheet(Question q, Calibration c) {
    return q.sheets().calibration(c);
  }
}
