package com.xordon.core.rescue;

import com.xordon.core.practice.StaffId;
import java.time.Instant;
import java.util.List;

/// Where a visit could go: `who` comes new to it or keeps it, `staff` is everyone, who included.
record Choice(Visit visit, StaffId who, List<StaffId> staff, Instant start, long cost) {
  Choice {
    staff = List.copyOf(staff);
  }

  static Choice of(Visit visit, StaffId who, List<StaffId> staff, Instant start, long price) {
    return new Choice(visit, who, staff, start, price * visit.weight());
  }
}
