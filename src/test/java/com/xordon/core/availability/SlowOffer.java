package com.xordon.core.availability;

import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Busy;
import com.xordon.core.diary.Interval;
import com.xordon.core.practice.Closure;
import com.xordon.core.practice.Grid;
import com.xordon.core.practice.Horizon;
import com.xordon.core.practice.Limit;
import com.xordon.core.practice.Requirement;
import com.xordon.core.practice.RoomId;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.StaffId;
import com.xordon.core.practice.StaffMember;
import com.xordon.core.practice.TimeRange;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The rules once more, minute by minute and without a thought for speed, for services with one
/// person at a time. Shares no code with the engine.
final class SlowOffer {
  private static final int MARGIN = 4;
  private static final int LOOK_AHEAD = 20;

  private final Rules rules;
  private final List<Appointment> appointments;
  private final List<Busy> busy;
  private final Question question;
  private final Service service;
  private final int length;
  private final ZoneId zone;

  SlowOffer(Rules rules, List<Appointment> appointments, List<Busy> busy, Question question) {
    this.rules = rules;
    this.question = question;
    this.appointments =
        appointments.stream()
            .filter(a -> a.holdsTime() && !Optional.of(a.id()).equals(question.moving()))
            .toList();
    this.busy = busy;
    this.service = rules.service(question.service()).orElseThrow();
    this.length = question.minutes().orElse(service.minutes());
    this.zone = rules.practice().zone();
  }

  /// Each start on these days and who could have it.
  Map<Instant, Set<StaffId>> between(LocalDate from, LocalDate to) {
    var all = new TreeMap<Instant, Set<StaffId>>();
    for (var d = from; !d.isAfter(to); d = d.plusDays(1)) {
      var starts = starts(question.staff(), d, d);
      if (!starts.isEmpty() && isWithinHorizon(d)) all.putAll(starts);
    }
    return all;
  }

  private Map<Instant, Set<StaffId>> starts(Optional<StaffId> only, LocalDate from, LocalDate to) {
    var days = new HashMap<StaffId, Days>();
    for (var offered : service.staff()) {
      var member = rules.staff(offered.id());
      boolean asked = only.isEmpty() || only.get().equals(offered.id());
      if (asked && member.isPresent() && member.get().active()) {
        days.put(offered.id(), new Days(member.get(), from, to));
      }
    }
    var all = new TreeMap<Instant, Set<StaffId>>();
    var end = first(zone, to.plusDays(1).atStartOfDay());
    for (var at = first(zone, from.atStartOfDay()); at.isBefore(end); at = at.plusSeconds(60)) {
      if (at.isBefore(question.now().plus(service.starts().minNotice()))) continue;
      var staff = at(at, days);
      if (!staff.isEmpty()) all.put(at, staff);
    }
    return all;
  }

  private Set<StaffId> at(Instant start, Map<StaffId, Days> days) {
    var joining = new HashSet<StaffId>();
    var fresh = new HashSet<StaffId>();
    for (var d : days.values()) {
      var limits = d.member.limits();
      if (d.canJoin(start)) {
        if (!isClosed(service.limits()) && !isClosed(limits)) joining.add(d.member.id());
      } else if (d.isOnGrid(start) && !isFull(limits, d.theirs, start)) {
        fresh.add(d.member.id());
      }
    }
    if (fresh.isEmpty()) return joining;
    var same = appointments.stream().filter(a -> a.service().equals(service.id())).toList();
    boolean anew = !isFull(service.limits(), same, start) && rooms(start, 0, 0, new HashSet<>());
    if (anew) joining.addAll(fresh);
    return joining;
  }

  private boolean isClosed(List<Limit> limits) {
    return limits.stream().anyMatch(l -> l.most() == 0);
  }

  private boolean isFull(List<Limit> limits, List<Appointment> counted, Instant start) {
    for (var limit : limits) {
      long have = 0;
      for (var a : counted) {
        if (!period(limit, a.when().start()).equals(period(limit, start))) continue;
        have += limit.measure() == Limit.Measure.BOOKINGS ? 1 : a.when().minutes();
      }
      have += limit.measure() == Limit.Measure.BOOKINGS ? 1 : length;
      if (have > limit.most()) return true;
    }
    return false;
  }

  private LocalDate period(Limit limit, Instant start) {
    var week = TemporalAdjusters.previousOrSame(rules.practice().weekStart());
    return switch (limit.per()) {
      case DAY -> date(start);
      case WEEK -> date(start).with(week);
      case MONTH -> date(start).withDayOfMonth(1);
      case YEAR -> date(start).withDayOfYear(1);
    };
  }

  /// Tries every choice of distinct free rooms.
  private boolean rooms(Instant start, int requirement, int chosen, Set<RoomId> used) {
    if (requirement == service.rooms().size()) return true;
    Requirement<RoomId> required = service.rooms().get(requirement);
    if (chosen == required.count()) return rooms(start, requirement + 1, 0, used);
    for (var room : required.anyOf()) {
      if (isTaken(room, start) || !used.add(room)) continue;
      if (rooms(start, requirement, chosen + 1, used)) return true;
      used.remove(room);
    }
    return false;
  }

  private boolean isTaken(RoomId room, Instant start) {
    return appointments.stream()
        .anyMatch(a -> a.rooms().contains(room) && isAcross(a.when(), wanted(start)));
  }

  private static boolean isAcross(Interval one, Interval other) {
    return one.minutes() > 0 && one.overlaps(other);
  }

  private Interval wanted(Instant start) {
    return Interval.of(start, Duration.ofMinutes(length));
  }

  private boolean isWithinHorizon(LocalDate day) {
    return switch (service.starts().horizon()) {
      case Horizon.Unlimited() -> true;
      case Horizon.Range(var from, var to) -> !day.isBefore(from) && !day.isAfter(to);
      case Horizon.Days(var kind, var days) -> {
        int counted = 0;
        var today = date(question.now());
        for (var d = today; d.isBefore(day) && d.isBefore(today.plusDays(LOOK_AHEAD)); ) {
          if (counts(kind, d)) counted++;
          d = d.plusDays(1);
        }
        yield counted < days;
      }
    };
  }

  private boolean counts(Horizon.Kind kind, LocalDate day) {
    return switch (kind) {
      case CALENDAR -> true;
      case BUSINESS -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !isClosed(day);
      case BOOKABLE -> !starts(Optional.empty(), day, day).isEmpty();
    };
  }

  private boolean isClosed(LocalDate day) {
    return rules.practice().closures().stream().anyMatch((Closure c) -> c.covers(day));
  }

  private LocalDate date(Instant moment) {
    return moment.atZone(zone).toLocalDate();
  }

  /// The first instant at which a wall time is reached or, when the clock skips it, has passed.
  static Instant first(ZoneId zone, LocalDateTime wall) {
    var at = wall;
    while (zone.getRules().getValidOffsets(at).isEmpty()) at = at.plusMinutes(1);
    return ZonedDateTime.ofLocal(at, zone, null).withEarlierOffsetAtOverlap().toInstant();
  }

  /// One person's days, a bit for each minute.
  private final class Days {
    final StaffMember member;
    final List<Appointment> theirs;
    final Instant base;
    final BitSet working = new BitSet();
    final BitSet midnights = new BitSet();

    /// The minutes at which nothing stands against a start, apart from grid and sessions.
    final BitSet open = new BitSet();

    Days(StaffMember member, LocalDate from, LocalDate to) {
      this.member = member;
      this.theirs = appointments.stream().filter(a -> a.staff().contains(member.id())).toList();
      this.base = first(member.zone(), from.minusDays(MARGIN).atStartOfDay());
      for (var d = from.minusDays(MARGIN); !d.isAfter(to.plusDays(MARGIN)); d = d.plusDays(1)) {
        set(midnights, first(member.zone(), d.atStartOfDay()), 1);
        for (var range : hours(d)) {
          var begin = first(member.zone(), d.atStartOfDay().plusMinutes(range.from()));
          var end = first(member.zone(), d.atStartOfDay().plusMinutes(range.to()));
          set(working, begin, Duration.between(begin, end).toMinutes());
        }
      }
      for (var c : rules.practice().closures()) {
        clear(first(zone, c.from().atStartOfDay()), first(zone, c.to().plusDays(1).atStartOfDay()));
      }
      for (var l : member.leave()) {
        clear(first(member.zone(), l.start()), first(member.zone(), l.end()));
      }
      for (int m = working.nextSetBit(0); m >= 0; m = working.nextSetBit(m + 1)) {
        if (holds(m) && !isBarred(moment(m), List.of())) open.set(m);
      }
    }

    private List<TimeRange> hours(LocalDate day) {
      var overrides = member.overrides().stream().filter(o -> o.date().equals(day)).toList();
      if (!overrides.isEmpty()) return overrides.stream().flatMap(o -> o.hours().stream()).toList();
      return member.hours().stream()
          .filter(w -> w.days().contains(day.getDayOfWeek()))
          .filter(w -> w.validFrom().isEmpty() || !day.isBefore(w.validFrom().get()))
          .filter(w -> w.validTo().isEmpty() || !day.isAfter(w.validTo().get()))
          .map(w -> w.range())
          .toList();
    }

    private void clear(Instant from, Instant to) {
      if (minute(to) > 0) working.clear(Math.max(0, minute(from)), minute(to));
    }

    private void set(BitSet bits, Instant from, long minutes) {
      int first = minute(from);
      if (minutes > 0 && first >= 0) bits.set(first, first + (int) minutes);
    }

    private int minute(Instant at) {
      return (int) Duration.between(base, at).toMinutes();
    }

    private Instant moment(int minute) {
      return base.plusSeconds(minute * 60L);
    }

    private boolean holds(int start) {
      return working.nextClearBit(start) >= start + length;
    }

    private boolean isBarred(Instant start, List<Appointment> apart) {
      var wanted = wanted(start);
      var own = service.buffers();
      for (var a : theirs) {
        if (apart.contains(a)) continue;
        var other = rules.service(a.service()).orElseThrow().buffers();
        var policy = rules.practice().buffers();
        int gapAfter = policy.between(own.after(), other.before());
        int gapBefore = policy.between(other.after(), own.before());
        if (isNear(wanted, a.when(), gapBefore, gapAfter)) return true;
      }
      return busy.stream()
          .filter(b -> b.staff().equals(member.id()))
          .anyMatch(b -> isNear(wanted, b.when(), own.before(), own.after()));
    }

    private boolean isNear(Interval wanted, Interval other, int gapBefore, int gapAfter) {
      return isAcross(
          other,
          new Interval(
              wanted.start().minusSeconds(gapBefore * 60L),
              wanted.end().plusSeconds(gapAfter * 60L)));
    }

    boolean canJoin(Instant start) {
      if (service.seats() == 1) return false;
      var session =
          theirs.stream()
              .filter(a -> a.service().equals(service.id()))
              .filter(a -> a.when().equals(wanted(start)))
              .toList();
      int taken = session.stream().mapToInt(Appointment::seats).sum();
      return !session.isEmpty()
          && taken < service.seats()
          && holds(minute(start))
          && !isBarred(start, session);
    }

    boolean isOnGrid(Instant start) {
      int m = minute(start);
      if (!open.get(m)) return false;
      int first = service.starts().grid() == Grid.CLOCK ? clockFirst(m) : packedFirst(m);
      return m >= first && (m - first) % service.starts().step() == 0;
    }

    /// The run of minutes that holds `m`; one that holds a whole day begins anew at each 00:00.
    private int[] run(BitSet bits, int m) {
      int begin = bits.previousClearBit(m) + 1;
      int end = bits.nextClearBit(m);
      int midnight = midnights.nextSetBit(begin);
      int next = midnights.nextSetBit(midnight + 1);
      if (midnight < 0 || next < 0 || next > end) return new int[] {begin, end};
      int after = midnights.nextSetBit(m + 1);
      return new int[] {
        Math.max(begin, midnights.previousSetBit(m)), after < 0 ? end : Math.min(end, after)
      };
    }

    private int clockFirst(int m) {
      int begin = run(working, m)[0];
      int unit = 1;
      for (int u : new int[] {5, 10, 15, 20, 30, 60}) {
        if (service.starts().step() % u == 0) unit = u;
      }
      return rounded(begin, unit);
    }

    private int packedFirst(int m) {
      int begin = run(open, m)[0];
      int end = run(open, m)[1];
      int most = count(rounded(begin, 5), end);
      for (int unit : new int[] {60, 15}) {
        if (count(rounded(begin, unit), end) == most) return rounded(begin, unit);
      }
      return rounded(begin, 5);
    }

    private int count(int first, int end) {
      int count = 0;
      for (int m = first; m < end; m += service.starts().step()) count++;
      return count;
    }

    private int rounded(int begin, int unit) {
      int m = begin;
      while (moment(m).atZone(member.zone()).getMinute() % unit != 0) m++;
      return m;
    }
  }
}
