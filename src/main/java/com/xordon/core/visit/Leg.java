package com.xordon.core.visit;

import com.xordon.core.practice.AddOnId;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import java.util.List;
import java.util.Optional;

/// One service of a visit: by whom, anyone when empty, and with which add-ons.
public record Leg(ServiceId service, Optional<StaffId> staff, List<AddOnId> addOns) {
  public Leg {
    addOns = List.copyOf(addOns);
  }

  public static Leg of(ServiceId service) {
    return new Leg(service, Optional.empty(), List.of());
  }
}
