package com.xordon.ui.shell;

import com.xordon.ui.kit.Mode;
import java.util.List;
import javafx.geometry.Rectangle2D;

/// How the window was left: its place, its room, its look and its language. An empty screen or
/// language means that none was chosen.
public record WindowState(
    Rectangle2D place,
    boolean maximized,
    String screen,
    Mode mode,
    String language,
    boolean railOpen) {
  private static final double WIDTH = 1400;
  private static final double HEIGHT = 880;
  private static final double LEAST_WIDTH = 960;
  private static final double LEAST_HEIGHT = 600;
  private static final double IN_REACH = 120;

  /// Of a first start: as large as fits, in the middle.
  public static WindowState first() {
    return new WindowState(new Rectangle2D(0, 0, WIDTH, HEIGHT), false, "", Mode.SYSTEM, "", true);
  }

  /// The same where a person can reach it: on one of these screens (the first is the main one), and
  /// no larger than that screen.
  public WindowState within(List<Rectangle2D> screens) {
    var onto = screens.stream().filter(this::reachableOn).findFirst();
    var moved = onto.map(this::pushedInto).orElseGet(() -> centredIn(screens.getFirst()));
    return new WindowState(moved, maximized, screen, mode, language, railOpen);
  }

  /// Its title bar can be grabbed there.
  private boolean reachableOn(Rectangle2D area) {
    var left = Math.max(place.getMinX(), area.getMinX());
    var right = Math.min(place.getMaxX(), area.getMaxX());
    return right - left >= IN_REACH
        && place.getMinY() >= area.getMinY()
        && place.getMinY() <= area.getMaxY() - IN_REACH;
  }

  private Rectangle2D pushedInto(Rectangle2D area) {
    var width = width(area);
    var height = height(area);
    return new Rectangle2D(
        Math.clamp(place.getMinX(), area.getMinX(), area.getMaxX() - width),
        Math.clamp(place.getMinY(), area.getMinY(), area.getMaxY() - height),
        width,
        height);
  }

  private Rectangle2D centredIn(Rectangle2D area) {
    var width = width(area);
    var height = height(area);
    return new Rectangle2D(
        area.getMinX() + (area.getWidth() - width) / 2,
        area.getMinY() + (area.getHeight() - height) / 2,
        width,
        height);
  }

  private double width(Rectangle2D area) {
    return Math.min(area.getWidth(), Math.max(LEAST_WIDTH, place.getWidth()));
  }

  private double height(Rectangle2D area) {
    return Math.min(area.getHeight(), Math.max(LEAST_HEIGHT, place.getHeight()));
  }
}
