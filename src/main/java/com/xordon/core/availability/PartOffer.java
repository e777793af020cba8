package com.xordon.core.availability;

import com.xordon.core.diary.Interval;
import java.util.List;

/// One part of a service over several days, `part` counted from 0, in one course: when it is, how
/// many of its `seats` are `left`, and what stands against coming to it.
public record PartOffer(int part, Interval when, int seats, int left, List<Reason> reasons) {
  public PartOffer {
    reasons = List.copyOf(reasons);
  }

  public boolean isFree() {
    return reasons.isEmpty();
  }
}
