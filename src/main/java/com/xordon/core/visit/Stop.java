package com.xordon.core.visit;

import com.xordon.core.availability.Start;
import com.xordon.core.practice.StaffId;
import java.util.List;

/// One service of a visit on offer: when, and who would do it.
public record Stop(Leg leg, Start start, List<StaffId> staff) {
  public Stop {
    staff = List.copyOf(staff);
  }
}
