package com.xordon.core.whatif;

import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Busy;
import com.xordon.core.diary.Diary;
import com.xordon.core.diary.Interval;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/// The bookings given out so far, as the rotation reads them, beside those of other services.
final class Given implements Diary {
  private final List<Appointment> all;
  private final Map<StaffId, TreeMap<Instant, List<Interval>>> times = new HashMap<>();
  private final Map<StaffId, Instant> last = new HashMap<>();
  private final Map<StaffId, Instant> lastOfAll = new HashMap<>();

  Given(List<Appointment> others) {
    this.all = new ArrayList<>(others);
  }

  void give(Appointment booking, Interval time, StaffId who) {
    all.add(booking.movedTo(time, List.of(), List.of(who), booking.rooms(), Optional.empty()));
    times
        .computeIfAbsent(who, w -> new TreeMap<>())
        .computeIfAbsent(time.start(), t -> new ArrayList<>())
        .add(time);
    last.put(who, booking.created());
    lastOfAll.put(who, booking.created());
  }

  /// Whether nothing given lies too near, or a session at that very time has a seat left.
  boolean canTake(StaffId who, Interval time, Interval near, int seats) {
    var own = times.getOrDefault(who, new TreeMap<>());
    var there = own.get(time.start());
    if (there != null) return there.size() < seats;
    var length = time.length();
    return own.subMap(near.start().minus(length), false, near.end(), false).isEmpty();
  }

  /// Minutes given to someone in a stretch.
  long minutes(StaffId who, Interval during) {
    long sum = 0;
    for (var start : times.getOrDefault(who, new TreeMap<>()).keySet()) {
      var time = times.getOrDefault(who, new TreeMap<>()).get(start);
      if (time == null || !time.getFirst().overlaps(during)) continue;
      var from = start.isBefore(during.start()) ? during.start() : start;
      var end = time.getFirst().end();
      sum += new Interval(from, end.isAfter(during.end()) ? during.end() : end).minutes();
    }
    return sum;
  }

  @Override
  public List<Appointment> appointments(Interval window) {
    return some(a -> a.when().overlaps(window));
  }

  @Override
  public List<Appointment> created(Interval window) {
    return some(a -> window.contains(a.created()));
  }

  private List<Appointment> some(Predicate<Appointment> which) {
    var found = new ArrayList<Appointment>();
    for (var a : all) if (which.test(a)) found.add(a);
    return found;
  }

  @Override
  public List<Busy> busy(Interval window) {
    return List.of();
  }

  @Override
  public Map<StaffId, Instant> lastAssigned(ServiceId service) {
    return last;
  }

  @Override
  public Map<StaffId, Instant> lastAssigned() {
    return lastOfAll;
  }
}
