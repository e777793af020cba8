package com.xordon.ui.analytics.chart;

import com.xordon.ui.analytics.chart.Plot.Ink;
import com.xordon.ui.kit.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/// A chart of a plot. The pointer or the arrow keys choose a place, whose values are then said in a
/// bubble and to screen readers; a click or Enter picks it.
public final class PlotChart extends StackPane {
  private static final PseudoClass PICKABLE = PseudoClass.getPseudoClass("pickable");
  private static final int MOST_LABELS = 8;
  private static final int MOST_STEPS = 5;
  private static final double SLIM = 44;
  private static final double APART = 10;

  private final Plot plot;
  private final String name;
  private final XYChart<?, Number> chart;
  private final Cursor cursor;
  private final IntConsumer picked;
  private final List<Label> names = new ArrayList<>();
  private int at = -1;

  /// `picked` hears the place; `pickable` says whether there is anything behind one.
  public PlotChart(String name, Plot plot, boolean pickable, IntConsumer picked) {
    this.name = name;
    this.plot = plot;
    this.picked = picked;
    this.chart = plot.form() == Plot.Form.LINES ? lines() : columns();
    this.cursor = new Cursor(plot);
    getStyleClass().add("plot-chart");
    pseudoClassStateChanged(PICKABLE, pickable);
    chart.setAnimated(false);
    chart.setLegendVisible(false);
    chart.setHorizontalZeroLineVisible(false);
    chart.setVerticalZeroLineVisible(false);
    chart.setVerticalGridLinesVisible(false);
    chart.setMouseTransparent(true);
    getChildren().add(chart);
    if (plot.form() == Plot.Form.COLUMNS) name();
    getChildren().add(cursor);
    setFocusTraversable(true);
    setAccessibleText(name);
    setOnMouseMoved(this::follow);
    setOnMouseExited(e -> go(-1));
    setOnMouseClicked(e -> {
      requestFocus();
      pick();
    });
    setOnKeyPressed(this::press);
    focusedProperty().subscribe(focused -> go(focused ? Math.max(at, 0) : -1));
  }

  private void name() {
    getStyleClass().add("columns");
    for (var place : plot.places()) {
      var name = new Label(place);
      name.getStyleClass().addAll("text-11", "quiet");
      name.setManaged(false);
      names.add(name);
      getChildren().add(name);
    }
  }

  /// The place that is looked at, or -1.
  public int place() {
    return at;
  }

  private void press(KeyEvent e) {
    int last = plot.places().size() - 1;
    switch (e.getCode()) {
      case LEFT -> go(Math.max(0, at - 1));
      case RIGHT -> go(Math.min(last, at + 1));
      case HOME -> go(0);
      case END -> go(last);
      case ENTER, SPACE -> pick();
      default -> {
        return;
      }
    }
    e.consume();
  }

  private void follow(MouseEvent e) {
    double best = Double.MAX_VALUE;
    int nearest = -1;
    for (int i = 0; i < plot.places().size(); i++) {
      double away = Math.abs(x(i) - e.getX());
      if (away < best) {
        best = away;
        nearest = i;
      }
    }
    go(nearest);
  }

  private void pick() {
    if (at >= 0) picked.accept(at);
  }

  private void go(int place) {
    at = place;
    if (place < 0 || place >= plot.places().size()) {
      cursor.hide();
      return;
    }
    setAccessibleText(name + ". " + said(place));
    var spots = new ArrayList<Double>();
    for (var line : plot.lines()) spots.add(y(line.values()[place]));
    cursor.show(place, x(place), spots, bottom());
  }

  private String said(int place) {
    var all = new ArrayList<String>();
    all.add(plot.places().get(place));
    for (var line : plot.lines()) {
      if (!Double.isNaN(line.values()[place])) {
        all.add(line.name() + " " + plot.said(line.values()[place]));
      }
    }
    return String.join(", ", all);
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    chart.layout();
    label();
    if (at >= 0) go(at);
  }

  private double x(int place) {
    var axis = chart.getXAxis();
    double along =
        axis instanceof CategoryAxis c
            ? c.getDisplayPosition(category(place))
            : ((NumberAxis) axis).getDisplayPosition(place);
    return sceneToLocal(axis.localToScene(along, 0)).getX();
  }

  private double y(double value) {
    if (Double.isNaN(value)) return Double.NaN;
    var axis = (NumberAxis) chart.getYAxis();
    return sceneToLocal(axis.localToScene(0, axis.getDisplayPosition(value))).getY();
  }

  private double bottom() {
    return sceneToLocal(chart.getXAxis().localToScene(0, 0)).getY();
  }

  private XYChart<Number, Number> lines() {
    int last = Math.max(1, plot.places().size() - 1);
    double step = Math.max(1, Math.ceil(plot.places().size() / (double) MOST_LABELS));
    var along = new NumberAxis(0, last, step);
    along.setMinorTickVisible(false);
    along.setTickLabelFormatter(new Written<>(n -> label(n.doubleValue())));
    var chart = new BandChart(along, values(), plot.band());
    chart.setCreateSymbols(false);
    for (var line : plot.lines()) {
      var series = new XYChart.Series<Number, Number>();
      for (int i = 0; i < line.values().length; i++) {
        if (!Double.isNaN(line.values()[i])) {
          series.getData().add(new XYChart.Data<>(i, line.values()[i]));
        }
      }
      chart.getData().add(series);
    }
    // only now, for each series that is added writes the classes of all anew
    for (int i = 0; i < plot.lines().size(); i++) {
      chart.getData().get(i).getNode().getStyleClass().add(ink(plot.lines().get(i).ink()));
    }
    return chart;
  }

  private XYChart<String, Number> columns() {
    var along = new CategoryAxis();
    var names = new ArrayList<String>();
    for (int i = 0; i < plot.places().size(); i++) names.add(category(i));
    along.getCategories().setAll(names);
    // it would turn them on their side; see `label`
    along.setTickLabelsVisible(false);
    var chart = new BarChart<>(along, values());
    chart.setBarGap(1);
    for (var line : plot.lines()) {
      var series = new XYChart.Series<String, Number>();
      for (int i = 0; i < line.values().length; i++) {
        double value = line.values()[i];
        series.getData().add(new XYChart.Data<>(category(i), Double.isNaN(value) ? 0 : value));
      }
      chart.getData().add(series);
    }
    for (int i = 0; i < plot.lines().size(); i++) {
      var ink = ink(plot.lines().get(i).ink());
      for (var data : chart.getData().get(i).getData()) data.getNode().getStyleClass().add(ink);
    }
    along.widthProperty().subscribe(w -> chart.setCategoryGap(gap(w.doubleValue())));
    return chart;
  }

  /// So wide that columns stay slim where there are few.
  private double gap(double width) {
    double place = width / Math.max(1, plot.places().size());
    double least = plot.places().size() > 2 * MOST_LABELS ? 2 : MOST_LABELS;
    return Math.max(least, place - plot.lines().size() * SLIM);
  }

  /// Places may bear the same name; categories may not.
  private static String category(int place) {
    return "" + place;
  }

  /// Writes names under columns, each or every second or third, so that none meets another.
  private void label() {
    double widest = 0;
    for (var name : names) widest = Math.max(widest, name.prefWidth(-1));
    double place = chart.getXAxis().getWidth() / Math.max(1, names.size());
    int each = (int) Math.max(1, Math.ceil((widest + APART) / Math.max(1, place)));
    for (int i = 0; i < names.size(); i++) {
      var name = names.get(i);
      name.setVisible(i % each == 0);
      double width = name.prefWidth(-1);
      double left = Math.max(0, Math.min(getWidth() - width, x(i) - width / 2));
      name.resizeRelocate(left, bottom() + 2, width, name.prefHeight(-1));
    }
  }

  private NumberAxis values() {
    double most = 0;
    boolean whole = true;
    for (var line : plot.lines()) {
      for (double v : line.values()) {
        if (Double.isNaN(v)) continue;
        most = Math.max(most, v);
        whole &= v == Math.rint(v);
      }
    }
    for (var band : plot.band().stream().toList()) {
      for (double v : band.high()) if (!Double.isNaN(v)) most = Math.max(most, v);
    }
    double step = step(most / MOST_STEPS);
    if (whole) step = Math.max(1, step);
    var axis = new NumberAxis(0, Math.max(step, Math.ceil(most / step) * step), step);
    axis.setMinorTickVisible(false);
    axis.setTickMarkVisible(false);
    axis.setTickLabelFormatter(new Written<>(n -> plot.said(n.doubleValue())));
    return axis;
  }

  /// The next of 1, 2, 5, 10, 20, 50 and so on.
  private static double step(double least) {
    if (least <= 0) return 1;
    double ten = Math.pow(10, Math.floor(Math.log10(least)));
    for (double times : new double[] {1, 2, 5}) if (times * ten >= least) return times * ten;
    return 10 * ten;
  }

  private static String ink(Ink ink) {
    return switch (ink) {
      case MAIN -> "ink-main";
      case OTHER -> "ink-other";
      case AHEAD -> "ink-ahead";
    };
  }

  private String label(double place) {
    int i = (int) Math.round(place);
    return i == place && i >= 0 && i < plot.places().size() ? plot.places().get(i) : "";
  }
}
