package com.xordon.ui.analytics.chart;

import com.xordon.ui.kit.Theme;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/// A heat map on a canvas. The pointer or the arrow keys choose a cell, whose value is then said.
public final class HeatChart extends Region {
  private static final double HEAD = 22;
  private static final double SIDE = 38;
  private static final double LOWEST = 22;
  private static final double GAP = 2;
  private static final double ROUND = 3;
  private static final double ROOM_FOR_WORDS = 26;
  private static final double HATCH = 6;
  private static final double BASE = 13;

  private final String name;
  private final HeatPlot plot;
  private final Theme theme;
  private final Canvas canvas = new Canvas();
  private final Label bubble = new Label();
  private final InvalidationListener again = changed -> paint();
  private int row = -1;
  private int column = -1;

  public HeatChart(String name, HeatPlot plot, Theme theme) {
    this.name = name;
    this.plot = plot;
    this.theme = theme;
    getStyleClass().add("heat-chart");
    bubble.getStyleClass().addAll("popover", "heat-bubble");
    bubble.setMouseTransparent(true);
    bubble.setVisible(false);
    getChildren().addAll(canvas, bubble);
    setFocusTraversable(true);
    setAccessibleText(name);
    setOnMouseMoved(this::follow);
    setOnMouseExited(e -> look(-1, -1));
    setOnMouseClicked(e -> requestFocus());
    setOnKeyPressed(this::press);
    focusedProperty()
        .subscribe(focused -> {
          if (focused) look(Math.max(row, 0), Math.max(column, 0));
          else look(-1, -1);
        });
    // weakly, for the theme outlives every chart
    theme.changes().addListener(new WeakInvalidationListener(again));
  }

  @Override
  protected double computePrefHeight(double width) {
    return HEAD + plot.rows().size() * scale() * (LOWEST + 8);
  }

  @Override
  protected double computeMinHeight(double width) {
    return HEAD + plot.rows().size() * scale() * LOWEST;
  }

  @Override
  protected void layoutChildren() {
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    paint();
    if (row >= 0) place();
  }

  /// How much larger than usual letters are.
  private double scale() {
    bubble.applyCss();
    return Math.max(1, bubble.getFont().getSize() / BASE);
  }

  private double left() {
    return SIDE * scale();
  }

  private double top() {
    return HEAD * scale();
  }

  private double cellWidth() {
    return (getWidth() - left()) / Math.max(1, plot.columns().size());
  }

  private double cellHeight() {
    return (getHeight() - top()) / Math.max(1, plot.rows().size());
  }

  private void follow(MouseEvent e) {
    int c = (int) Math.floor((e.getX() - left()) / cellWidth());
    int r = (int) Math.floor((e.getY() - top()) / cellHeight());
    boolean inside = c >= 0 && c < plot.columns().size() && r >= 0 && r < plot.rows().size();
    look(inside ? r : -1, inside ? c : -1);
  }

  private void press(KeyEvent e) {
    int lastRow = plot.rows().size() - 1;
    int lastColumn = plot.columns().size() - 1;
    switch (e.getCode()) {
      case LEFT -> look(row, Math.max(0, column - 1));
      case RIGHT -> look(row, Math.min(lastColumn, column + 1));
      case UP -> look(Math.max(0, row - 1), column);
      case DOWN -> look(Math.min(lastRow, row + 1), column);
      case HOME -> look(row, 0);
      case END -> look(row, lastColumn);
      default -> {
        return;
      }
    }
    e.consume();
  }

  private void look(int r, int c) {
    row = r;
    column = c;
    boolean there = r >= 0 && c >= 0 && r < plot.rows().size() && c < plot.columns().size();
    bubble.setVisible(there);
    if (there) {
      var said = plot.rows().get(r) + " " + plot.columns().get(c) + "  " + words(r, c);
      bubble.setText(said);
      setAccessibleText(name + ". " + said);
      place();
    }
    paint();
  }

  private String words(int r, int c) {
    double value = plot.values()[r][c];
    return Double.isNaN(value) ? "–" : plot.longWords().apply(value);
  }

  private void place() {
    bubble.applyCss();
    double width = bubble.prefWidth(-1);
    double height = bubble.prefHeight(width);
    double x = left() + (column + 0.5) * cellWidth() - width / 2;
    double y = top() + row * cellHeight() - height - GAP;
    bubble.resizeRelocate(
        Math.max(0, Math.min(getWidth() - width, x)),
        y < 0 ? top() + (row + 1) * cellHeight() + GAP : y,
        width,
        height);
  }

  private void paint() {
    var g = canvas.getGraphicsContext2D();
    g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
    g.setFont(Font.font("Xordon Sans", 11 * scale()));
    g.setTextBaseline(VPos.CENTER);
    g.setFill(theme.color("text-quiet"));
    g.setTextAlign(TextAlignment.CENTER);
    for (int c = 0; c < plot.columns().size(); c++) {
      g.fillText(plot.columns().get(c), left() + (c + 0.5) * cellWidth(), top() / 2);
    }
    g.setTextAlign(TextAlignment.LEFT);
    for (int r = 0; r < plot.rows().size(); r++) {
      g.fillText(plot.rows().get(r), 0, top() + (r + 0.5) * cellHeight());
    }
    g.setTextAlign(TextAlignment.CENTER);
    for (int r = 0; r < plot.rows().size(); r++) {
      for (int c = 0; c < plot.columns().size(); c++) cell(g, r, c);
    }
  }

  private void cell(GraphicsContext g, int r, int c) {
    double x = Math.round(left() + c * cellWidth());
    double y = Math.round(top() + r * cellHeight());
    double width = Math.round(left() + (c + 1) * cellWidth()) - x - GAP;
    double height = Math.round(top() + (r + 1) * cellHeight()) - y - GAP;
    double value = plot.values()[r][c];
    if (Double.isNaN(value)) {
      hatch(g, x, y, width, height);
    } else {
      int depth = plot.depth(value);
      g.setFill(theme.color("heat-" + depth));
      g.fillRoundRect(x, y, width, height, 2 * ROUND, 2 * ROUND);
      if (width >= ROOM_FOR_WORDS * scale()) {
        g.setFill(words(depth));
        g.fillText(plot.words().apply(value), x + width / 2, y + height / 2);
      }
    }
    if (r == row && c == column) {
      g.setStroke(theme.color("text"));
      g.setLineWidth(2);
      g.strokeRoundRect(x + 1, y + 1, width - 2, height - 2, 2 * ROUND, 2 * ROUND);
    }
  }

  private Color words(int depth) {
    return theme.color(depth < HeatPlot.DEEPEST - 1 ? "on-heat-low" : "on-heat-high");
  }

  private void hatch(GraphicsContext g, double x, double y, double width, double height) {
    g.save();
    g.beginPath();
    g.rect(x, y, width, height);
    g.clip();
    g.setStroke(theme.color("board-hatch"));
    g.setLineWidth(1);
    for (double at = x - height; at < x + width; at += HATCH) {
      g.strokeLine(at, y + height, at + height, y);
    }
    g.restore();
  }
}
