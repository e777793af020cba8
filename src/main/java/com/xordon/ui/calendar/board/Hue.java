package com.xordon.ui.calendar.board;

import java.util.Locale;

/// The twelve hues, given out in this order; each has a plane, an edge, words and a strong plane
/// among the colour tokens.
public enum Hue {
  SKY,
  CLAY,
  MOSS,
  PLUM,
  AMBER,
  SEA,
  ROSE,
  HEATHER,
  OLIVE,
  BRICK,
  PINE,
  SLATE;

  public static Hue at(int place) {
    return values()[Math.floorMod(place, values().length)];
  }

  public String token() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String edge() {
    return token() + "-edge";
  }

  public String words() {
    return token() + "-text";
  }

  public String strong() {
    return token() + "-strong";
  }
}
