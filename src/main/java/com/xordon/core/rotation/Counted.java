package com.xordon.core.rotation;

import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Diary;
import com.xordon.core.diary.Interval;
import com.xordon.core.diary.Status;
import com.xordon.core.practice.RoundRobin;
import com.xordon.core.practice.StaffId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The appointments that count in a fairness interval, by the moment that puts them there.
final class Counted {
  private final List<Appointment> appointments;
  private final RoundRobin.Basis basis;
  private @Nullable Map<StaffId, Long> counts;

  private Counted(List<Appointment> appointments, RoundRobin.Basis basis) {
    this.appointments = appointments;
    this.basis = basis;
  }

  static Counted in(
      Diary diary, Interval interval, RoundRobin rule, Optional<AppointmentId> moving) {
    boolean created = rule.basis() == RoundRobin.Basis.CREATED;
    var all = created ? diary.created(interval) : diary.appointments(interval);
    var counted =
        all.stream()
            .filter(Appointment::holdsTime)
            .filter(a -> rule.countNoShows() || a.status() != Status.NO_SHOW)
            .filter(a -> created || interval.contains(a.when().start()))
            .filter(a -> moving.filter(a.id()::equals).isEmpty())
            .toList();
    return new Counted(counted, rule.basis());
  }

  Counted only(Predicate<Appointment> which) {
    return new Counted(appointments.stream().filter(which).toList(), basis);
  }

  long of(StaffId staff) {
    if (counts == null) counts = count();
    return counts.getOrDefault(staff, 0L);
  }

  private Map<StaffId, Long> count() {
    var all = new HashMap<StaffId, Long>();
    for (var a : appointments) for (var s : a.staff()) all.merge(s, 1L, Long::sum);
    return all;
  }

  long of(StaffId staff, Predicate<Instant> moment) {
    return appointments.stream()
        .filter(a -> a.staff().contains(staff) && moment.test(moment(a)))
        .count();
  }

  long minutesOf(StaffId staff) {
    return appointments.stream()
        .filter(a -> a.staff().contains(staff))
        .flatMap(a -> a.occupied().stream())
        .mapToLong(Interval::minutes)
        .sum();
  }

  private Instant moment(Appointment a) {
    return basis == RoundRobin.Basis.CREATED ? a.created() : a.when().start();
  }
}
