package com.xordon.core.diary;

import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// A diary in memory, for a practice file and for questions about what might be.
public final class ListDiary implements Diary {
  private final List<Appointment> appointments;
  private final List<Busy> busy;

  public ListDiary(List<Appointment> appointments, List<Busy> busy) {
    this.appointments =
        appointments.stream().sorted(Comparator.comparing(a -> a.when().start())).toList();
    this.busy = busy.stream().sorted(Comparator.comparing(b -> b.when().start())).toList();
  }

  @Override
  public List<Appointment> appointments(Interval window) {
    return appointments.stream().filter(a -> touches(a.when(), window)).toList();
  }

  @Override
  public List<Appointment> created(Interval window) {
    return appointments.stream().filter(a -> window.contains(a.created())).toList();
  }

  @Override
  public List<Busy> busy(Interval window) {
    return busy.stream().filter(b -> touches(b.when(), window)).toList();
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
    for (var a : appointments) {
      if (!a.holdsTime() || !counts.test(a)) continue;
      for (var s : a.staff()) last.merge(s, a.created(), (x, y) -> x.isAfter(y) ? x : y);
    }
    return last;
  }

  private static boolean touches(Interval when, Interval window) {
    return when.overlaps(window) || window.contains(when.start());
  }
}
