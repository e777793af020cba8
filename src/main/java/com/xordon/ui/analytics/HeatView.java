package com.xordon.ui.analytics;

import com.xordon.ui.analytics.Part.Cell;
import com.xordon.ui.analytics.Part.Heat;
import com.xordon.ui.analytics.Part.Heat.Layer;
import com.xordon.ui.analytics.Part.Table.Column;
import com.xordon.ui.analytics.Part.Table.Row;
import com.xordon.ui.analytics.chart.HeatChart;
import com.xordon.ui.analytics.chart.HeatPlot;
import com.xordon.ui.kit.Nodes;
import com.xordon.ui.kit.Texts;
import com.xordon.ui.kit.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The week by the hour, one of its layers at a time, or the table behind it.
final class HeatView extends PartFrame {
  private static final int DEPTHS = 6;

  private final Theme theme;
  private final SimpleObjectProperty<Layer> layer;
  private boolean table;

  HeatView(Heat heat, AnalyticsViewModel model, Texts texts, Theme theme) {
    super(heat.head(), model, texts);
    this.theme = theme;
    this.layer = new SimpleObjectProperty<>(heat.layers().getFirst());
    tool(Nodes.segments(heat.layers(), Layer::name, layer, layer::set));
    legend(scale());
    tool(
        TableToggle.of(
            texts,
            yes -> {
              table = yes;
              show();
            }));
    menu(heat.sheet());
    layer.subscribe(l -> show());
  }

  private void show() {
    var now = layer.get();
    body(table ? table(now) : new HeatChart(now.name(), now.plot(), theme));
    say(now.sentence());
  }

  private HBox scale() {
    var keys = Nodes.row("gap-2");
    for (int depth = 0; depth < DEPTHS; depth++) {
      var key = new Region();
      key.getStyleClass().addAll("heat-key", "heat-" + depth);
      keys.getChildren().add(key);
    }
    return Nodes.row(
        "gap-6",
        Nodes.label(texts.say("heat.low"), "text-12", "quiet"),
        keys,
        Nodes.label(texts.say("heat.high"), "text-12", "quiet"));
  }

  private Node table(Layer l) {
    HeatPlot plot = l.plot();
    var columns = new ArrayList<Column>();
    columns.add(new Column("", false));
    plot.columns().forEach(c -> columns.add(new Column(c, true)));
    var rows = new ArrayList<Row>();
    for (int r = 0; r < plot.rows().size(); r++) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.of(plot.rows().get(r)));
      for (double v : plot.values()[r]) {
        cells.add(Cell.of(Double.isNaN(v) ? "–" : plot.words().apply(v)));
      }
      rows.add(Row.of(cells, Optional.empty()));
    }
    return new PartTable(columns, rows, model, l.name(), t -> {});
  }
}
