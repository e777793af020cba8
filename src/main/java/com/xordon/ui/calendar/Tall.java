package com.xordon.ui.calendar;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// As tall as what is in it; in a low window it scrolls.
final class Tall extends ScrollPane {
  private final Region inside;

  Tall(Region inside) {
    super(inside);
    this.inside = inside;
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    getStyleClass().add("tall");
  }

  /// Words that are broken into lines make it taller.
  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return inside.prefHeight(width);
  }

  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }
}
