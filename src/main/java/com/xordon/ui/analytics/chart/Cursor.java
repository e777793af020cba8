package com.xordon.ui.analytics.chart;

import com.xordon.ui.analytics.chart.Plot.Ink;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/// The place that is looked at: a line, a dot on each value, and the values in a bubble beside it.
final class Cursor extends Pane {
  private static final double DOT = 4;
  private static final double AWAY = 14;

  private final Plot plot;
  private final Line line = new Line();
  private final List<Circle> dots = new ArrayList<>();
  private final VBox bubble = new VBox();

  Cursor(Plot plot) {
    this.plot = plot;
    setMouseTransparent(true);
    line.getStyleClass().add("plot-cursor");
    bubble.getStyleClass().addAll("popover", "plot-bubble");
    getChildren().add(line);
    for (var l : plot.lines()) {
      var dot = new Circle(DOT);
      dot.getStyleClass().addAll("plot-dot", l.ink() == Ink.OTHER ? "dot-other" : "dot-main");
      dots.add(dot);
      getChildren().add(dot);
    }
    getChildren().add(bubble);
    hide();
  }

  void hide() {
    setVisible(false);
  }

  /// `spots` are where the values lie, from the top; `bottom` is where the chart ends.
  void show(int place, double x, List<Double> spots, double bottom) {
    setVisible(true);
    line.setStartX(x);
    line.setEndX(x);
    line.setStartY(0);
    line.setEndY(bottom);
    for (int i = 0; i < dots.size(); i++) {
      boolean there = !Double.isNaN(spots.get(i)) && plot.form() == Plot.Form.LINES;
      dots.get(i).setVisible(there);
      if (!there) continue;
      dots.get(i).setCenterX(x);
      dots.get(i).setCenterY(spots.get(i));
    }
    fill(place);
    bubble.applyCss();
    double width = bubble.prefWidth(-1);
    double height = bubble.prefHeight(width);
    bubble.resize(width, height);
    boolean right = x + AWAY + width <= getWidth();
    double left = right ? x + AWAY : Math.max(0, x - AWAY - width);
    bubble.relocate(left, Math.max(0, (bottom - height) / 2));
  }

  private void fill(int place) {
    var values = new GridPane();
    values.getStyleClass().add("plot-values");
    var grow = new ColumnConstraints();
    grow.setHgrow(Priority.ALWAYS);
    values.getColumnConstraints().addAll(new ColumnConstraints(), grow);
    int row = 0;
    for (var l : plot.lines()) {
      double value = l.values()[place];
      if (Double.isNaN(value)) continue;
      values.addRow(
          row++, key(l.ink()), words(l.name(), "quiet"), words(plot.said(value), "strong"));
    }
    plot.band()
        .filter(b -> !Double.isNaN(b.low()[place]))
        .ifPresent(b ->
            values.addRow(
                plot.lines().size(),
                new Region(),
                words(b.name(), "quiet"),
                words(plot.said(b.low()[place]) + " – " + plot.said(b.high()[place]), "strong")));
    bubble.getChildren().setAll(words(plot.places().get(place), "medium"), values);
  }

  private static Region key(Ink ink) {
    var key = new Region();
    key.getStyleClass().addAll("plot-key", ink == Ink.OTHER ? "key-other" : "key-main");
    return key;
  }

  private static Label words(String text, String style) {
    var label = new Label(text);
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }

  @Override
  protected void layoutChildren() {
    // its children are put where they belong by `show`
    bubble.layout();
  }
}
