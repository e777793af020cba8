package com.xordon.ui.calendar;

import java.util.Set;

/// Which parts of several somebody comes to: all of them when none is named.
final class Attending {
  private Attending() {}

  /// Names or leaves out a part; false, and nothing changed, when that would leave none.
  static boolean change(Set<Integer> attending, int part, boolean wanted, int of) {
    if (attending.isEmpty()) for (int i = 0; i < of; i++) attending.add(i);
    if (wanted) attending.add(part);
    else if (attending.size() == 1) return false;
    else attending.remove(part);
    if (attending.size() == of) attending.clear();
    return true;
  }
}
