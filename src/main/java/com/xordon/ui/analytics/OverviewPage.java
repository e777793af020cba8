package com.xordon.ui.analytics;

import com.xordon.analytics.figure.Dashboard;
import com.xordon.ui.analytics.Part.Table;
import com.xordon.ui.analytics.Part.Tiles;
import java.util.List;

/// The period at a glance: figures, trend, week, services, staff, and then all figures there are.
final class OverviewPage implements PageMaker {
  private static final int FEW = 7;

  @Override
  public List<Part> parts(Question q) {
    var now = q.analytics().dashboard(q.asked());
    var was = q.other().map(q.analytics()::dashboard);
    var lines = new SummaryLines(q, now.summary(), was.map(Dashboard::summary));
    return List.of(
        new Tiles(lines.tiles()),
        new TrendPart(q).of(now, was, false),
        new HeatPart(q, now).part(),
        GroupTable.services(q, now, was).few(FEW),
        GroupTable.staff(q, now, was).few(FEW),
        new Table(
            q.head("figures"),
            lines.columns(),
            lines.rows(),
            q.texts().say("figures.sum"),
            java.util.Optional.empty(),
            q.sheets().dashboard(now),
            true));
  }
}
