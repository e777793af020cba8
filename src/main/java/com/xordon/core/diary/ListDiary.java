package com.xordon.core.diary;

import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// A diary in memory, for a practice file and for questions about what might be.
public final class ListDiary implements Diary {
  private final Timeline<Appointment> appointments;
  private final Timeline<Busy> busy;

  public ListDiary(List<Appointment> appointments, List<Busy> busy) {
    this.appointments = new Timeline<>(appointments, Appointment::when);
    this.busy = new Timeline<>(busy, Busy::when);
  }

  @Override
  public List<Appointment> appointments(Interval window) {
    return appointments.touching(window);
  }

  @Override
  public List<Appointment> created(Interval window) {
    return appointments.all().stream().filter(a -> window.contains(a.created())).toList();
  }

  @Override
  public List<Busy> busy(Interval window) {
    return busy.touching(window);
  }

  @Override
  public Map<StaffId, Instant> lastAssigned(ServiceId service) {
    return lastCreated(a -> a.service().equals(service));
  }

  @Override
  public Map<StaffId, Instant> lastAssigned() {
    return lastCreated(a -> true);
  }

  private Map<StaffId, Instant> lastCreated(Predicate<Appointment> counts) {
    var last = new HashMap<StaffId, Instant>();
    for (var a : appointments.all()) {
      if (!a.holdsTime() || !counts.test(a)) continue;
      for (var s : a.staff()) last.merge(s, a.created(), (x, y) -> x.isAfter(y) ? x : y);
    }
    return last;
  }
}
