package com.xordon.core.practice;

/// That someone offers a service: their weight (1-10) and priority (0-4) when turns are taken.
public record ServiceStaff(StaffId id, int weight, int priority) {
  public static final int USUAL_WEIGHT = 5;
  public static final int USUAL_PRIORITY = 2;

  public ServiceStaff {
    if (weight < 1 || weight > 10) throw new IllegalArgumentException("a weight is 1 to 10");
    if (priority < 0 || priority > 4) throw new IllegalArgumentException("a priority is 0 to 4");
  }

  public ServiceStaff(StaffId id) {
    this(id, USUAL_WEIGHT, USUAL_PRIORITY);
  }
}
