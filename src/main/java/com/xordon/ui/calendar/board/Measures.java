package com.xordon.ui.calendar.board;

/// The board's sizes as `look.md` gives them, for a root font of `em` 13ths: all in one place, so
/// that the board grows with the font like everything else.
public record Measures(double em, double quarter) {
  /// The quarter hours on offer.
  public enum Density {
    COMPACT(16),
    NORMAL(22),
    ROOMY(28);

    private final int quarter;

    Density(int quarter) {
      this.quarter = quarter;
    }
  }

  public static final Measures USUAL = of(1, Density.NORMAL);

  public static Measures of(double em, Density density) {
    return new Measures(em, density.quarter * em);
  }

  public double perMinute() {
    return quarter / 15;
  }

  public double px(double at100) {
    return at100 * em;
  }

  public double axis() {
    return px(54);
  }

  public double header() {
    return px(54);
  }

  public double lane() {
    return px(28);
  }

  /// A closed day of a week.
  public double slim() {
    return px(44);
  }

  /// Narrower than this and the board scrolls sideways.
  public double leastColumn() {
    return px(132);
  }

  /// Empty strips beside the cards, so that free time can always be grabbed.
  public double left() {
    return px(3);
  }

  public double right() {
    return px(7);
  }

  /// Between two cards side by side.
  public double between() {
    return px(2);
  }

  /// How near its lower or upper edge a card is grabbed by the edge.
  public double edge() {
    return px(5);
  }
}
