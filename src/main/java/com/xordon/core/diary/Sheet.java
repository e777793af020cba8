package com.xordon.core.diary;

import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The diary with some appointments lifted off it or put elsewhere, to try things out on. Turns,
/// which look at when something was created, aren't touched by that.
public final class Sheet implements Diary {
  private final Diary diary;
  private final Map<AppointmentId, Optional<Appointment>> changed;

  public Sheet(Diary diary) {
    this(diary, Map.of());
  }

  private Sheet(Diary diary, Map<AppointmentId, Optional<Appointment>> changed) {
    this.diary = diary;
    this.changed = new HashMap<>(changed);
  }

  public Sheet copy() {
    return new Sheet(diary, changed);
  }

  public Sheet without(Collection<Appointment> some) {
    var copy = copy();
    some.forEach(a -> copy.changed.put(a.id(), Optional.empty()));
    return copy;
  }

  public void put(Appointment appointment) {
    changed.put(appointment.id(), Optional.of(appointment));
  }

  @Override
  public List<Appointment> appointments(Interval window) {
    var found = new ArrayList<Appointment>();
    for (var a : diary.appointments(window)) if (!changed.containsKey(a.id())) found.add(a);
    int untouched = found.size();
    for (var there : changed.values()) {
      if (there.isPresent() && isIn(window, there.get().when())) found.add(there.get());
    }
    if (found.size() > untouched) found.sort(Comparator.comparing(a -> a.when().start()));
    return found;
  }

  private static boolean isIn(Interval window, Interval time) {
    return time.overlaps(window) || window.contains(time.start());
  }

  @Override
  public List<Appointment> created(Interval window) {
    return diary.created(window);
  }

  @Override
  public List<Busy> busy(Interval window) {
    return diary.busy(window);
  }

  @Override
  public Map<StaffId, Instant> lastAssigned(ServiceId service) {
    return diary.lastAssigned(service);
  }

  @Override
  public Map<StaffId, Instant> lastAssigned() {
    return diary.lastAssigned();
  }
}
