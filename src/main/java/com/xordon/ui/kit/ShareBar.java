package com.xordon.ui.kit;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A share from 0 to 1 as a bar, with a mark where it was before.
public final class ShareBar extends StackPane {
  private static final double OVER = 3;

  private final Region part = region("share-part");
  private final Region was = region("share-was");
  private final double before;
  private final double after;

  public ShareBar(double before, double after) {
    this.before = before;
    this.after = after;
    getStyleClass().add("share-bar");
    getChildren().addAll(region("share-track"), part, was);
  }

  private static Region region(String style) {
    var region = new Region();
    region.getStyleClass().add(style);
    return region;
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    part.resizeRelocate(0, 0, Math.round(getWidth() * after), getHeight());
    was.resizeRelocate(Math.round(getWidth() * before) - 1, -OVER, 2, getHeight() + 2 * OVER);
  }
}
