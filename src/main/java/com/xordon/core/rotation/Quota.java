package com.xordon.core.rotation;

import com.xordon.core.practice.Practice;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.ServiceStaff;
import com.xordon.core.practice.StaffId;
import com.xordon.core.practice.StaffMember;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// The quota method (Balinski and Young, 1975): nobody is ever a whole booking away from their
/// exact share while all are free. Integers only.
final class Quota {
  private final Practice practice;
  private final List<StaffMember> pool;
  private final Counted counted;

  Quota(Practice practice, List<StaffMember> pool, Counted counted) {
    this.practice = practice;
    this.pool = pool;
    this.counted = counted;
  }

  /// The row of everyone in the pool, free or not.
  List<Turn> table(Service service) {
    var weights = Weights.of(service);
    long weightSum = pool.stream().mapToLong(m -> weights.get(m.id()).weight()).sum();
    long total = pool.stream().mapToLong(m -> counted.of(m.id()) + calibration(m)).sum();
    var turns = new ArrayList<Turn>();
    for (var m : pool) {
      long count = counted.of(m.id());
      long calibration = calibration(m);
      long mine = count + calibration;
      int weight = weights.get(m.id()).weight();
      turns.add(
          new Turn(
              m.id(),
              weight,
              count,
              calibration,
              weight * total - mine * weightSum,
              mine * weightSum < weight * (total + 1)));
    }
    return turns;
  }

  /// What a newcomer, or someone back from leave, is credited with, so that they aren't flooded.
  private long calibration(StaffMember m) {
    return newcomer(m) + backFromLeave(m);
  }

  private long newcomer(StaffMember m) {
    if (m.joined().isEmpty()) return 0;
    var joined = begin(m.joined().get());
    var others = pool.stream().filter(o -> joinedBefore(o, m.joined().get())).toList();
    return average(others, joined::isAfter);
  }

  private static boolean joinedBefore(StaffMember other, LocalDate date) {
    return other.joined().isEmpty() || other.joined().get().isBefore(date);
  }

  private Instant begin(LocalDate date) {
    return date.atStartOfDay(practice.zone()).toInstant();
  }

  private long backFromLeave(StaffMember m) {
    if (m.leave().isEmpty()) return 0;
    var others = pool.stream().filter(o -> !o.id().equals(m.id())).toList();
    return average(others, moment -> onLeave(m, moment));
  }

  private static boolean onLeave(StaffMember m, Instant moment) {
    return m.leave().stream()
        .anyMatch(l ->
            !moment.isBefore(l.start().atZone(m.zone()).toInstant())
                && moment.isBefore(l.end().atZone(m.zone()).toInstant()));
  }

  private long average(List<StaffMember> others, Predicate<Instant> moment) {
    if (others.isEmpty()) return 0;
    return others.stream().mapToLong(o -> counted.of(o.id(), moment)).sum() / others.size();
  }

  /// Those due first, then the smallest (m+1)/w, heavier, higher priority, least recently assigned,
  /// id.
  static List<StaffId> order(List<Turn> table, Service service, Map<StaffId, Instant> last) {
    var weights = Weights.of(service);
    return table.stream()
        .sorted((a, b) -> {
          if (a.due() != b.due()) return a.due() ? -1 : 1;
          long mineA = a.count() + a.calibration() + 1;
          long mineB = b.count() + b.calibration() + 1;
          int share = Long.compare(mineA * b.weight(), mineB * a.weight());
          if (share != 0) return share;
          if (a.weight() != b.weight()) return Integer.compare(b.weight(), a.weight());
          int priority =
              Integer.compare(weights.get(b.staff()).priority(), weights.get(a.staff()).priority());
          return priority != 0 ? priority : Weights.longest(last).compare(a.staff(), b.staff());
        })
        .map(Turn::staff)
        .toList();
  }

  /// Weight and priority of each person of a service.
  static final class Weights {
    private final Map<StaffId, ServiceStaff> all;

    private Weights(Map<StaffId, ServiceStaff> all) {
      this.all = all;
    }

    static Weights of(Service service) {
      var all = new java.util.HashMap<StaffId, ServiceStaff>();
      service.staff().forEach(s -> all.putIfAbsent(s.id(), s));
      return new Weights(all);
    }

    ServiceStaff get(StaffId id) {
      return all.getOrDefault(id, new ServiceStaff(id));
    }

    /// Who was assigned least recently first; never comes before all, then the id decides.
    static java.util.Comparator<StaffId> longest(Map<StaffId, Instant> last) {
      return java.util.Comparator.<StaffId, Instant>comparing(
              s -> last.getOrDefault(s, Instant.MIN))
          .thenComparing(s -> s);
    }
  }
}
