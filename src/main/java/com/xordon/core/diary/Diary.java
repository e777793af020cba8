package com.xordon.core.diary;

import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// The appointments and blocked times of a practice, as the rules need to see them. Lists are in
/// order of start.
public interface Diary {
  /// All appointments, cancelled ones too, that overlap a window (a zero-length one inside it
  /// counts as well).
  List<Appointment> appointments(Interval window);

  /// All appointments, cancelled ones too, created in a window.
  List<Appointment> created(Interval window);

  /// Blocked and external time that overlaps a window.
  List<Busy> busy(Interval window);

  /// For each staff member, the latest creation of an appointment of this service that isn't
  /// cancelled.
  Map<StaffId, Instant> lastAssigned(ServiceId service);

  /// The same over all services.
  Map<StaffId, Instant> lastAssigned();
}
