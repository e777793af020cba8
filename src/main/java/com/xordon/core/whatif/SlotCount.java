package com.xordon.core.whatif;

import com.xordon.core.whatif.Effect.Slot;
import com.xordon.core.whatif.Effect.Slots;
import java.util.ArrayList;
import java.util.List;

/// Counts starts before and after, and keeps the first that come and go.
final class SlotCount {
  private static final int LISTED = 50;

  private int before;
  private int after;
  private int gained;
  private int lost;
  private final List<Slot> firstGained = new ArrayList<>();
  private final List<Slot> firstLost = new ArrayList<>();

  void kept() {
    before++;
    after++;
  }

  void gained(Slot slot) {
    after++;
    if (gained++ < LISTED) firstGained.add(slot);
  }

  void lost(Slot slot) {
    before++;
    if (lost++ < LISTED) firstLost.add(slot);
  }

  Slots slots() {
    return new Slots(before, after, gained, lost, firstGained, firstLost);
  }
}
