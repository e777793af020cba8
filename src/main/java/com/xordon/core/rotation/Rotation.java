package com.xordon.core.rotation;

import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Ballot;
import com.xordon.core.diary.Diary;
import com.xordon.core.diary.Interval;
import com.xordon.core.practice.RoundRobin;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.StaffId;
import com.xordon.core.practice.StaffMember;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Whose turn it is among those who are free at a start. No randomness: the same books give the
/// same answer. What is read for one fairness interval is kept for all starts in it.
public final class Rotation {
  private final Rules rules;
  private final Diary diary;
  private final Service service;
  private final Instant now;
  private final Optional<AppointmentId> moving;
  private final Workload workload;
  private final List<StaffMember> pool;
  private final Map<Interval, Counted> counted = new HashMap<>();
  private final Map<Interval, List<Turn>> tables = new HashMap<>();
  private final Map<Interval, List<StaffId>> orders = new HashMap<>();
  private @Nullable Map<StaffId, Instant> last;
  private @Nullable Interval latest;

  public Rotation(
      Rules rules,
      Diary diary,
      Service service,
      Instant now,
      Optional<AppointmentId> moving,
      Workload workload) {
    this.rules = rules;
    this.diary = diary;
    this.service = service;
    this.now = now;
    this.moving = moving;
    this.workload = workload;
    this.pool =
        service.staff().stream()
            .flatMap(s -> rules.staff(s.id()).stream())
            .filter(StaffMember::active)
            .distinct()
            .toList();
  }

  /// Who of the free gets a start.
  public Optional<StaffId> next(List<StaffId> free, Instant start) {
    if (free.size() == 1) return Optional.of(free.get(0));
    return switch (service.roundRobin().mode()) {
      case WEIGHTED -> order(start).stream().filter(free::contains).findFirst();
      case AVAILABILITY -> byFreeTime(free, start);
      case BALANCED -> byLoad(free, start);
    };
  }

  /// The table of a decision, everyone in the pool; empty unless turns are weighted.
  public List<Turn> table(Instant start) {
    if (service.roundRobin().mode() != RoundRobin.Mode.WEIGHTED) {
      return List.of();
    }
    return tables.computeIfAbsent(
        interval(start),
        i -> {
          var ours = counted(i).only(a -> a.service().equals(service.id()));
          return new Quota(rules.practice(), pool, ours).table(service);
        });
  }

  /// All that the rule looks at for a start, to be kept with what is decided.
  public Ballot ballot(List<StaffId> free, Instant start) {
    var mode = service.roundRobin().mode();
    var weights = Quota.Weights.of(service);
    var table = new HashMap<StaffId, Turn>();
    table(start).forEach(t -> table.put(t.staff(), t));
    var recent =
        mode == RoundRobin.Mode.BALANCED
            ? last(diary::lastAssigned)
            : last(() -> diary.lastAssigned(service.id()));
    var candidates =
        pool.stream()
            .map(StaffMember::id)
            .map(s -> {
              long[] seen = seen(s, table.get(s), start);
              var own = weights.get(s);
              return new Ballot.Candidate(
                  s,
                  free.contains(s),
                  own.weight(),
                  own.priority(),
                  seen[0],
                  seen[1],
                  Optional.ofNullable(recent.get(s)));
            })
            .toList();
    return new Ballot(mode, candidates);
  }

  private long[] seen(StaffId s, @Nullable Turn turn, Instant start) {
    return switch (service.roundRobin().mode()) {
      case WEIGHTED -> turn == null ? new long[2] : new long[] {turn.count(), turn.calibration()};
      case AVAILABILITY -> new long[] {workload.free(s, rest(start)), 0};
      case BALANCED -> {
        var interval = interval(start);
        yield new long[] {counted(interval).minutesOf(s), workload.working(s, interval)};
      }
    };
  }

  /// What is left of the practice's day of a start.
  private Interval rest(Instant start) {
    var zone = rules.practice().zone();
    var day = start.atZone(zone).toLocalDate();
    var from = day.atStartOfDay(zone).toInstant();
    var to = day.plusDays(1).atStartOfDay(zone).toInstant();
    var begin = from.isBefore(now) ? now : from;
    return new Interval(begin.isAfter(to) ? to : begin, to);
  }

  /// The whole pool as turns stand in the interval of a start; the first who is free gets it.
  private List<StaffId> order(Instant start) {
    return orders.computeIfAbsent(
        interval(start),
        i -> Quota.order(table(start), service, last(() -> diary.lastAssigned(service.id()))));
  }

  private Optional<StaffId> byFreeTime(List<StaffId> free, Instant start) {
    var rest = rest(start);
    var weights = Quota.Weights.of(service);
    var recent = last(() -> diary.lastAssigned(service.id()));
    return free.stream()
        .min(
            Comparator.<StaffId>comparingInt(s -> -weights.get(s).priority())
                .thenComparingLong(s -> -workload.free(s, rest))
                .thenComparing(Quota.Weights.longest(recent)));
  }

  private Optional<StaffId> byLoad(List<StaffId> free, Instant start) {
    var interval = interval(start);
    var all = counted(interval);
    var recent = last(diary::lastAssigned);
    var available = new HashMap<StaffId, Long>();
    var booked = new HashMap<StaffId, Long>();
    for (var s : free) {
      available.put(s, workload.working(s, interval));
      booked.put(s, all.minutesOf(s));
    }
    return free.stream()
        .min(
            ((Comparator<StaffId>)
                    (a, b) -> {
                      long availableA = available.getOrDefault(a, 0L);
                      long availableB = available.getOrDefault(b, 0L);
                      if (availableA == 0 || availableB == 0) {
                        return Boolean.compare(availableA == 0, availableB == 0);
                      }
                      return Long.compare(
                          booked.getOrDefault(a, 0L) * availableB,
                          booked.getOrDefault(b, 0L) * availableA);
                    })
                .thenComparing(Quota.Weights.longest(recent)));
  }

  /// Starts come in order, so the last interval mostly fits the next start too.
  private Interval interval(Instant start) {
    var rule = service.roundRobin();
    boolean rolls = rule.interval() == RoundRobin.Span.ROLLING_28_DAYS;
    if (rolls || latest == null || !latest.contains(start)) {
      latest = Fairness.interval(rules.practice(), rule, start, now);
    }
    return latest;
  }

  private Counted counted(Interval interval) {
    return counted.computeIfAbsent(
        interval, i -> Counted.in(diary, i, service.roundRobin(), moving));
  }

  private Map<StaffId, Instant> last(Supplier<Map<StaffId, Instant>> read) {
    if (last == null) last = read.get();
    return last;
  }
}
