package com.xordon.ui.calendar.board;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import javafx.scene.text.Font;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.TextAlignment;

/// Paints shapes and words on a canvas, on whole device pixels, in colours by token.
final class Pen {
  private static final Corners CORNERS = new Corners();

  private final GraphicsContext g;
  private final Palette palette;
  private final double scale;
  private final double em;

  Pen(GraphicsContext g, Palette palette, double outputScale, double em) {
    this.g = g;
    this.palette = palette;
    this.scale = outputScale;
    this.em = em;
    g.setFontSmoothingType(FontSmoothingType.GRAY);
  }

  Color color(String token) {
    return palette.color(token);
  }

  double snap(double v) {
    return Math.round(v * scale) / scale;
  }

  double px(double at100) {
    return at100 * em;
  }

  void clear(double width, double height) {
    g.clearRect(0, 0, width, height);
  }

  void fill(String token, double x, double y, double w, double h) {
    fill(color(token), x, y, w, h);
  }

  void fill(Paint paint, double x, double y, double w, double h) {
    g.setFill(paint);
    double left = snap(x);
    double top = snap(y);
    g.fillRect(left, top, snap(x + w) - left, snap(y + h) - top);
  }

  void round(Paint paint, double x, double y, double w, double h, double radius) {
    g.setFill(paint);
    int r = (int) Math.round(radius * scale);
    boolean small = r > 0 && w * scale >= 2 * r && h * scale >= 2 * r;
    if (paint instanceof Color color && small && onPixels(x, y, w, h)) stamp(color, x, y, w, h, r);
    else g.fillRoundRect(x, y, w, h, radius * 2, radius * 2);
  }

  private boolean onPixels(double... all) {
    for (double v : all) if (Math.abs(v - snap(v)) > 0.001) return false;
    return true;
  }

  /// Three planes and the quarters of a disk at the corners; `r` in device pixels.
  private void stamp(Color color, double x, double y, double w, double h, int r) {
    double side = r / scale;
    g.fillRect(x + side, y, w - 2 * side, h);
    g.fillRect(x, y + side, side, h - 2 * side);
    g.fillRect(x + w - side, y + side, side, h - 2 * side);
    var disk = CORNERS.disk(color, r);
    double right = x + w - side;
    double bottom = y + h - side;
    g.drawImage(disk, 0, 0, r, r, x, y, side, side);
    g.drawImage(disk, r, 0, r, r, right, y, side, side);
    g.drawImage(disk, 0, r, r, r, x, bottom, side, side);
    g.drawImage(disk, r, r, r, r, right, bottom, side, side);
  }

  /// A rim that lies inside the box.
  void rim(Paint paint, double line, double x, double y, double w, double h, double... dashes) {
    g.setStroke(paint);
    g.setLineWidth(line);
    g.setLineDashes(dashes);
    double arc = 2 * Math.max(0, px(4) - line / 2);
    g.strokeRoundRect(x + line / 2, y + line / 2, w - line, h - line, arc, arc);
    g.setLineDashes();
  }

  void seat(Paint paint, double x, double y, double w, double h) {
    g.setStroke(paint);
    g.setLineWidth(1);
    g.strokeRoundRect(x + 0.5, y + 0.5, w - 1, h - 1, px(2), px(2));
  }

  /// Lines at 45 degrees, one pixel wide, `every` so many pixels.
  Paint hatch(Color color, double every) {
    double side = px(every) / Math.sqrt(2);
    var none = color.deriveColor(0, 1, 1, 0);
    double line = 1 / every;
    return new LinearGradient(
        0,
        0,
        side,
        side,
        false,
        CycleMethod.REPEAT,
        new Stop(0, color),
        new Stop(line * 0.85, color),
        new Stop(line * 1.25, none),
        new Stop(0.96, none),
        new Stop(1, color));
  }

  /// Words whose line is centred on `y`.
  void text(String text, Font font, Paint paint, double x, double y) {
    g.setTextAlign(TextAlignment.LEFT);
    words(text, font, paint, x, y);
  }

  void textRight(String text, Font font, Paint paint, double x, double y) {
    g.setTextAlign(TextAlignment.RIGHT);
    words(text, font, paint, x, y);
  }

  private void words(String text, Font font, Paint paint, double x, double y) {
    g.setTextBaseline(VPos.CENTER);
    g.setFont(font);
    g.setFill(paint);
    g.fillText(text, snap(x), snap(y));
  }

  void line(Paint paint, double width, double x1, double x2, double y) {
    g.setFill(paint);
    g.fillRect(snap(x1), snap(y), snap(x2) - snap(x1), width);
  }

  void dot(Paint paint, double x, double y, double diameter) {
    g.setFill(paint);
    g.fillOval(x - diameter / 2, y - diameter / 2, diameter, diameter);
  }

  void sign(String name, Paint paint, double x, double y, double size) {
    text(Signs.letter(name), Signs.font(name, size), paint, x, y + size / 2);
  }
}
