package com.xordon.ui.analytics;

import com.xordon.ui.analytics.Part.Cell;
import com.xordon.ui.analytics.Part.Chart;
import com.xordon.ui.analytics.Part.Table.Column;
import com.xordon.ui.analytics.Part.Table.Row;
import com.xordon.ui.analytics.chart.Plot;
import com.xordon.ui.analytics.chart.Plot.Ink;
import com.xordon.ui.analytics.chart.PlotChart;
import com.xordon.ui.kit.Nodes;
import com.xordon.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// A chart under its legend, or the table behind it.
final class ChartView extends PartFrame {
  private final Chart chart;

  ChartView(Chart chart, AnalyticsViewModel model, Texts texts) {
    super(chart.head(), model, texts);
    this.chart = chart;
    explain();
    tool(TableToggle.of(texts, this::showTable));
    menu(chart.sheet());
    showTable(false);
    say(chart.sentence());
    rows(chart.rows());
  }

  private void showTable(boolean table) {
    if (table) body(new PartTable(columns(), rows(), model, chart.head().title(), t -> {}));
    else body(chart.plot().isEmpty() ? nothing() : plot());
  }

  private Node nothing() {
    var nothing = Nodes.label(texts.say("trend.nothing"), "quiet", "part-nothing");
    nothing.setMaxWidth(Double.MAX_VALUE);
    return nothing;
  }

  private Node plot() {
    boolean pickable = chart.points().stream().anyMatch(Optional::isPresent);
    var plot =
        new PlotChart(
            chart.head().title(),
            chart.plot(),
            pickable,
            i -> chart.points().get(i).ifPresent(model::showRows));
    plot.getStyleClass().add("part-chart");
    return plot;
  }

  private void explain() {
    for (var line : chart.plot().lines()) legend(entry(key(line.ink()), line.name()));
    chart.plot().band().ifPresent(b -> legend(entry("key-band", b.name())));
  }

  private static HBox entry(String style, String name) {
    var key = new Region();
    key.getStyleClass().addAll("legend-key", style);
    return Nodes.row("gap-6", key, Nodes.label(name, "text-12", "quiet"));
  }

  private String key(Ink ink) {
    boolean columns = chart.plot().form() == Plot.Form.COLUMNS;
    return switch (ink) {
      case MAIN -> columns ? "key-main-column" : "key-main-line";
      case OTHER -> columns ? "key-other-column" : "key-other-line";
      case AHEAD -> "key-ahead-line";
    };
  }

  private List<Column> columns() {
    var columns = new ArrayList<Column>();
    columns.add(
        new Column(chart.plot().form() == Plot.Form.LINES ? texts.say("column.when") : "", false));
    chart.plot().lines().forEach(l -> columns.add(new Column(l.name(), true)));
    chart.plot().band().ifPresent(b -> columns.add(new Column(b.name(), true)));
    return columns;
  }

  private List<Row> rows() {
    var plot = chart.plot();
    var rows = new ArrayList<Row>();
    for (int i = 0; i < plot.places().size(); i++) {
      int at = i;
      var cells = new ArrayList<Cell>();
      cells.add(Cell.of(plot.places().get(at)));
      plot.lines().forEach(l -> cells.add(Cell.of(plot.said(l.values()[at]))));
      plot.band()
          .ifPresent(
              b -> cells.add(Cell.of(plot.said(b.low()[at]) + " – " + plot.said(b.high()[at]))));
      rows.add(Row.of(cells, chart.points().get(at).map(d -> model.here().rows(Optional.of(d)))));
    }
    return rows;
  }
}
