package com.xordon.ui.analytics.chart;

import com.xordon.ui.analytics.chart.Plot.Band;
import java.util.Optional;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.shape.Polygon;

/// Lines over the band in which the truth is expected.
final class BandChart extends LineChart<Number, Number> {
  private final Optional<Band> band;
  private final Polygon area = new Polygon();

  BandChart(NumberAxis along, NumberAxis values, Optional<Band> band) {
    super(along, values);
    this.band = band;
    area.getStyleClass().add("plot-band");
    area.setManaged(false);
  }

  @Override
  protected void layoutPlotChildren() {
    super.layoutPlotChildren();
    if (band.isEmpty()) return;
    if (!getPlotChildren().contains(area)) getPlotChildren().addFirst(area);
    area.getPoints().clear();
    var b = band.get();
    for (int i = 0; i < b.high().length; i++) add(i, b.high()[i]);
    for (int i = b.low().length - 1; i >= 0; i--) add(i, b.low()[i]);
  }

  private void add(int place, double value) {
    if (Double.isNaN(value)) return;
    area.getPoints()
        .addAll(getXAxis().getDisplayPosition(place), getYAxis().getDisplayPosition(value));
  }
}
