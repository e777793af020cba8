package com.xordon.ui.calendar.board;

/// A card's place among those it overlaps: lane `index` of `of`, counted from the left. Cards from
/// the fourth lane on aren't drawn; the last one that is says how many are `hidden` behind it.
public record Lane(int index, int of, int hidden) {
  public static final int MOST = 3;
  public static final Lane ALONE = new Lane(0, 1, 0);

  public boolean isShown() {
    return index < MOST;
  }
}
