package com.xordon.core.rotation;

import com.xordon.core.diary.Interval;
import com.xordon.core.practice.StaffId;

/// How much people work, as the rotation needs to know it.
public interface Workload {
  /// Minutes of working time in a stretch: hours and overrides without closures and leave.
  long working(StaffId staff, Interval during);

  /// Minutes of working time in a stretch that nothing takes, buffers not counted.
  long free(StaffId staff, Interval during);
}
