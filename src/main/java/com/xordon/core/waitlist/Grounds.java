package com.xordon.core.waitlist;

import java.util.Comparator;

/// Why someone comes before another: how urgent it is, how long they wait, how much of the freed
/// time they would fill, and how far it lies from the times they wished for.
///
/// @param daysWaited whole days since they were put on the list; compared by whole weeks
/// @param fillsPercent of the freed time, from 0 to 100
/// @param minutesOff between the start and the nearest time wished for; 0 inside
public record Grounds(int priority, long daysWaited, int fillsPercent, int minutesOff) {
  /// The best first.
  static final Comparator<Grounds> ORDER =
      Comparator.comparing(Grounds::priority)
          .thenComparing(Grounds::weeksWaited)
          .thenComparing(Grounds::fillsPercent)
          .reversed()
          .thenComparing(Grounds::minutesOff);

  long weeksWaited() {
    return daysWaited / 7;
  }
}
