package com.xordon.ui.calendar.board;

import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;

/// A sign of the board as a node: its colour and size come from the sheet.
public final class Glyph extends Region {
  private static final double GRID = 24;

  private Glyph(String name, String size) {
    var path = new SVGPath();
    // the corners keep the grid, so that all signs are drawn to one scale
    path.setContent(Signs.path(name) + "M0,0h0.01v0.01h-0.01ZM" + GRID + "," + GRID + "h0.01Z");
    setShape(path);
    getStyleClass().addAll("glyph", size);
    setMouseTransparent(true);
  }

  public static Glyph small(String name) {
    return new Glyph(name, "glyph-12");
  }

  public static Glyph of(String name) {
    return new Glyph(name, "glyph-16");
  }

  public static Glyph large(String name) {
    return new Glyph(name, "glyph-24");
  }
}
