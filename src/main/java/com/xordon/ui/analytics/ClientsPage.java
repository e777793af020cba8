package com.xordon.ui.analytics;

import com.xordon.analytics.Analytics;
import com.xordon.analytics.book.RowQuery.Behind;
import com.xordon.analytics.figure.ClientsAnswer;
import com.xordon.analytics.figure.ClientsAnswer.Cohort;
import com.xordon.ui.analytics.Figures.Welcome;
import com.xordon.ui.analytics.Part.Cell;
import com.xordon.ui.analytics.Part.Change;
import com.xordon.ui.analytics.Part.Chart;
import com.xordon.ui.analytics.Part.Note;
import com.xordon.ui.analytics.Part.Table;
import com.xordon.ui.analytics.Part.Table.Column;
import com.xordon.ui.analytics.Part.Table.Row;
import com.xordon.ui.analytics.Part.Tile;
import com.xordon.ui.analytics.Part.Tiles;
import com.xordon.ui.analytics.chart.Plot;
import com.xordon.ui.analytics.chart.Plot.Ink;
import com.xordon.ui.analytics.chart.Plot.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/// Who comes, how often, who came again, and whom to call.
final class ClientsPage implements PageMaker {
  private static final int MOST_VISITS = 10;
  private static final int SHOWN = 60;

  @Override
  public List<Part> parts(Question q) {
    var now = q.analytics().clients(q.asked(), Analytics.USUAL_RECALL);
    var was = q.other().map(o -> q.analytics().clients(o, Analytics.USUAL_RECALL));
    var parts = new ArrayList<Part>();
    parts.add(tiles(q, now, was));
    parts.add(visits(q, now, was));
    parts.add(recall(q, now));
    parts.add(cohorts(q, now));
    return parts;
  }

  private static Tiles tiles(Question q, ClientsAnswer now, Optional<ClientsAnswer> was) {
    var f = q.figures();
    var d = q.definitions();
    var tiles = new ArrayList<Tile>();
    tiles.add(
        new Tile(
            d.name("newClients"),
            f.count(now.newClients()),
            "",
            was.map(w -> f.change(now.newClients(), w.newClients(), Welcome.MORE))
                .orElse(Change.NONE),
            was.map(w -> q.texts().say("was", "value", f.count(w.newClients()))).orElse(""),
            d.meaning("newClients"),
            q.rows(Behind.NEW_CLIENTS)));
    tiles.add(
        new Tile(
            d.name("returningClients"),
            f.count(now.returningClients()),
            "",
            was.map(w -> f.change(now.returningClients(), w.returningClients(), Welcome.MORE))
                .orElse(Change.NONE),
            was.map(w -> q.texts().say("was", "value", f.count(w.returningClients()))).orElse(""),
            d.meaning("returningClients"),
            Optional.empty()));
    tiles.add(
        new Tile(
            q.texts().say("visits.each"),
            said(f, now.visitsPerClient()),
            "",
            was.map(w -> moved(f, now, w)).orElse(Change.NONE),
            was.map(w -> q.texts().say("was", "value", said(f, w.visitsPerClient()))).orElse(""),
            d.meaning("visits"),
            q.rows(Behind.STANDING)));
    tiles.add(
        new Tile(
            q.texts().say("recall"),
            f.count(now.recallDue()),
            q.texts().say("recall.days", "days", now.recallDays()),
            Change.NONE,
            "",
            d.meaning("last"),
            Optional.empty()));
    return new Tiles(tiles);
  }

  private static String said(Figures f, OptionalDouble n) {
    return n.isEmpty() ? "–" : f.decimal(n.getAsDouble());
  }

  private static Change moved(Figures f, ClientsAnswer now, ClientsAnswer was) {
    return f.change(now.visitsPerClient().orElse(0), was.visitsPerClient().orElse(0), Welcome.MORE);
  }

  private static Chart visits(Question q, ClientsAnswer now, Optional<ClientsAnswer> was) {
    var places = new ArrayList<String>();
    for (int n = 1; n <= MOST_VISITS; n++) places.add(n == MOST_VISITS ? n + "+" : "" + n);
    var days = new Days(q.texts());
    var lines = new ArrayList<Line>();
    lines.add(new Line(days.period(q.asked().period()), Ink.MAIN, spread(now.visits())));
    was.ifPresent(
        w -> lines.add(new Line(days.period(w.asked().period()), Ink.OTHER, spread(w.visits()))));
    var answer = said(q.figures(), now.visitsPerClient());
    return new Chart(
        q.head("visits", "visits"),
        Plot.columns(places, lines, q.figures()::count),
        places.stream().map(p -> Optional.<Drill>empty()).toList(),
        now.visits().isEmpty()
            ? q.texts().say("trend.nothing")
            : q.texts().say("visits.mean", "visits", answer),
        q.rows(Behind.STANDING),
        q.sheets().clients(now),
        false);
  }

  private static double[] spread(Map<Integer, Long> visits) {
    var spread = new double[MOST_VISITS];
    visits.forEach((n, clients) -> spread[Math.min(n, MOST_VISITS) - 1] += clients);
    return spread;
  }

  private static Part recall(Question q, ClientsAnswer now) {
    if (now.recallDue() == 0) {
      var nobody = q.texts().say("recall.nobody", "days", now.recallDays());
      return new Note(q.head("recall.due", "last"), nobody, false);
    }
    var shown = now.recall().stream().limit(SHOWN).toList();
    var names =
        q.named(n ->
            now.recall().stream()
                .map(r -> r.client().value())
                .distinct()
                .collect(Collectors.toMap(id -> id, n::client)));
    var rows =
        shown.stream()
            .map(r ->
                Row.of(
                    List.of(
                        Cell.of(names.getOrDefault(r.client().value(), "–")),
                        Cell.of(q.texts().date(r.last())),
                        Cell.of(q.figures().count(r.visits()))),
                    Optional.empty()))
            .toList();
    var columns =
        List.of(
            new Column(q.texts().say("column.client"), false),
            new Column(q.texts().say("column.last"), false),
            new Column(q.texts().say("column.visits"), true));
    var sentence = q.texts().say("recall.shown", "count", shown.size(), "all", now.recallDue());
    return new Table(
        q.head("recall.due", "last"),
        columns,
        rows,
        sentence,
        Optional.empty(),
        q.sheets().recall(now, id -> names.getOrDefault(id, id)),
        false);
  }

  /// Of those who first came in a month, what part came in each month since.
  private static Table cohorts(Question q, ClientsAnswer now) {
    int widest = now.cohorts().stream().mapToInt(c -> c.active().size()).max().orElse(1);
    var columns = new ArrayList<Column>();
    columns.add(new Column(q.texts().say("column.first"), false));
    columns.add(new Column(q.texts().say("column.clients"), true));
    for (int i = 1; i < widest; i++) columns.add(new Column("+" + i, true));
    var rows = now.cohorts().stream().map(c -> cohort(q, c, widest)).toList();
    return new Table(
        q.head("cohorts", "cohort"),
        columns,
        rows,
        q.texts().say(rows.isEmpty() ? "trend.nothing" : "cohorts.means"),
        Optional.empty(),
        q.sheets().clients(now),
        true);
  }

  private static Row cohort(Question q, Cohort c, int widest) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(new Days(q.texts()).month(c.month())));
    cells.add(Cell.of(q.figures().count(c.size())));
    for (int i = 1; i < widest; i++) {
      boolean known = i < c.active().size() && c.size() > 0;
      cells.add(
          Cell.of(known ? q.figures().wholePercent(c.active().get(i) / (double) c.size()) : ""));
    }
    return Row.of(cells, Optional.empty());
  }
}
