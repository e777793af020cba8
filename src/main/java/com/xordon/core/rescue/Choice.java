package com.xordon.core.rescue;

import com.xordon.core.practice.StaffId;
import java.time.Instant;
import java.util.List;

/// Where a bundle could go: `who` comes new to it or keeps it, `staff` is everyone, who included.
record Choice(Bundle bundle, StaffId who, List<StaffId> staff, Instant start, long cost) {
  Choice {
    staff = List.copyOf(staff);
  }

  static Choice of(Bundle bundle, StaffId who, List<StaffId> staff, Instant start, long price) {
    return new Choice(bundle, who, staff, start, price * bundle.weight());
  }
}
