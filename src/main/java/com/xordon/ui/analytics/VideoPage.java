package com.xordon.ui.analytics;

import com.xordon.analytics.book.RowQuery.Behind;
import com.xordon.analytics.figure.ProviderFigures;
import com.xordon.ui.analytics.Part.Cell;
import com.xordon.ui.analytics.Part.Chart;
import com.xordon.ui.analytics.Part.Note;
import com.xordon.ui.analytics.Part.Table;
import com.xordon.ui.analytics.Part.Table.Column;
import com.xordon.ui.analytics.Part.Table.Row;
import com.xordon.ui.analytics.chart.Plot;
import com.xordon.ui.analytics.chart.Plot.Ink;
import com.xordon.ui.analytics.chart.Plot.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How the video providers did, and how the appointments they served went.
final class VideoPage implements PageMaker {
  @Override
  public List<Part> parts(Question q) {
    var all = q.analytics().video(q.asked());
    if (all.isEmpty()) {
      return List.of(new Note(q.head("video"), q.texts().say("video.nothing"), true));
    }
    var names = new ArrayList<String>();
    for (var p : all) names.add(Names.label(q.texts(), "provider.", p.provider()));
    return List.of(table(q, all, names), meetings(q, all, names), outcomes(q, all, names));
  }

  private static Table table(Question q, List<ProviderFigures> all, List<String> names) {
    var columns =
        Stream.of(
                "provider",
                "created",
                "failed",
                "retried",
                "medianMillis",
                "reliability",
                "completion",
                "noShow")
            .map(key -> new Column(q.definitions().name(key), !key.equals("provider")))
            .toList();
    var rows = new ArrayList<Row>();
    for (int i = 0; i < all.size(); i++) rows.add(row(q, all.get(i), names.get(i)));
    return new Table(
        q.head("video", "reliability"),
        columns,
        rows,
        q.texts().say("video.means"),
        Optional.empty(),
        q.sheets().video(all),
        true);
  }

  private static Row row(Question q, ProviderFigures p, String name) {
    var f = q.figures();
    return Row.of(
        List.of(
            Cell.of(name),
            Cell.of(f.count(p.created())),
            Cell.of(f.count(p.failed())),
            Cell.of(f.count(p.retried())),
            Cell.of(p.medianTime().map(t -> f.seconds(t.toMillis())).orElse("–")),
            Cell.of(
                f.rate(p.reliability()) + " " + q.texts().say("of.n", "n", p.reliability().n())),
            Cell.of((f.rate(p.rates().completion()) + " " + f.few(p.rates().completion())).strip()),
            Cell.of((f.rate(p.rates().noShow()) + " " + f.few(p.rates().noShow())).strip())),
        q.at(rows(q, p)));
  }

  private static Optional<Drill> rows(Question q, ProviderFigures p) {
    var own = q.asked().filter().ofProvider(Optional.of(p.provider()));
    return Optional.of(new Drill(Behind.BOOKINGS, q.asked().period(), own));
  }

  private static Chart meetings(Question q, List<ProviderFigures> all, List<String> names) {
    var lines =
        List.of(
            new Line(
                q.definitions().name("created"),
                Ink.MAIN,
                all.stream().mapToDouble(ProviderFigures::created).toArray()),
            new Line(
                q.definitions().name("failed"),
                Ink.OTHER,
                all.stream().mapToDouble(ProviderFigures::failed).toArray()));
    return chart(
        q, "video.meetings", "created", all, Plot.columns(names, lines, q.figures()::count));
  }

  private static Chart outcomes(Question q, List<ProviderFigures> all, List<String> names) {
    var lines =
        List.of(
            new Line(
                q.definitions().name("completion"),
                Ink.MAIN,
                all.stream()
                    .mapToDouble(p -> p.rates().completion().value().orElse(Double.NaN))
                    .toArray()),
            new Line(
                q.definitions().name("noShow"),
                Ink.OTHER,
                all.stream()
                    .mapToDouble(p -> p.rates().noShow().value().orElse(Double.NaN))
                    .toArray()));
    return chart(
        q, "video.outcomes", "completion", all, Plot.columns(names, lines, q.figures()::percent));
  }

  private static Chart chart(
      Question q, String key, String figure, List<ProviderFigures> all, Plot plot) {
    return new Chart(
        q.head(key, figure),
        plot,
        all.stream().map(p -> rows(q, p)).toList(),
        q.texts().say("video.perProvider"),
        Optional.empty(),
        q.sheets().video(all),
        false);
  }
}
