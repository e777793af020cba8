package com.xordon.bench;

import com.xordon.core.availability.Availability;
import com.xordon.core.availability.Question;
import com.xordon.core.availability.Start;
import com.xordon.core.diary.Busy;
import com.xordon.core.diary.Interval;
import com.xordon.core.diary.ListDiary;
import com.xordon.core.practice.Assignment;
import com.xordon.core.practice.BufferPolicy;
import com.xordon.core.practice.Grid;
import com.xordon.core.practice.Horizon;
import com.xordon.core.practice.Practice;
import com.xordon.core.practice.Requirement;
import com.xordon.core.practice.RoundRobin;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.ServiceStaff;
import com.xordon.core.practice.StaffId;
import com.xordon.core.practice.StaffMember;
import com.xordon.core.practice.TimeRange;
import com.xordon.core.practice.WeeklyHours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;

/// One of the slot workloads A to D, made by a generator anyone can repeat, with the answer it must
/// give.
record Workload(
    String name,
    int days,
    int hosts,
    int busyPerHost,
    Assignment assignment,
    int starts,
    long sum,
    int dates) {
  static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  static final LocalDate FIRST = LocalDate.of(2031, 3, 3);
  static final Instant NOW = Instant.parse("2031-01-01T00:00:00Z");
  static final int MINUTES = 30;
  static final int STEP = 15;
  static final int BUFFER = 10;
  static final Set<DayOfWeek> WEEK = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

  static final List<Workload> ALL =
      List.of(
          new Workload("A", 30, 1, 200, Assignment.SINGLE, 235, 4_992_270, 22),
          new Workload("B", 30, 20, 20, Assignment.COLLECTIVE, 82, 1_813_980, 20),
          new Workload("C", 30, 20, 200, Assignment.ROUND_ROBIN, 702, 14_658_825, 22),
          new Workload("D", 365, 1, 2400, Assignment.SINGLE, 2714, 695_303_670, 257));

  LocalDate last() {
    return FIRST.plusDays(days - 1L);
  }

  static Instant windowStart() {
    return FIRST.atStartOfDay(ZONE).toInstant();
  }

  List<TimeRange> hours(int host) {
    if (hosts == 1) return List.of(TimeRange.of(9, 0, 12, 0), TimeRange.of(13, 0, 17, 0));
    int from = 8 * 60 + 15 * (host % 5);
    int to = 16 * 60 + 30 * (host % 4);
    return List.of(new TimeRange(from, 12 * 60), new TimeRange(13 * 60, to));
  }

  /// The busy times of a host: may overlap, unsorted, also on weekends.
  List<Interval> busy(int host) {
    var draw =
        new Object() {
          long x = 1000 + host;

          int next(int n) {
            x = x * 48271 % 2147483647;
            return (int) (x % n);
          }
        };
    var result = new ArrayList<Interval>();
    for (int i = 0; i < busyPerHost; i++) {
      int day = draw.next(days);
      int minute = 480 + 5 * draw.next(120);
      int length = 15 * (1 + draw.next(4));
      var start = FIRST.plusDays(day).atTime(minute / 60, minute % 60).atZone(ZONE).toInstant();
      result.add(Interval.of(start, Duration.ofMinutes(length)));
    }
    return result;
  }

  static StaffId id(int host) {
    return new StaffId("host%02d".formatted(host));
  }

  Rules rules() {
    var staff = IntStream.range(0, hosts).mapToObj(this::member).toList();
    var offers = IntStream.range(0, hosts).mapToObj(h -> new ServiceStaff(id(h))).toList();
    List<Requirement<StaffId>> panel =
        assignment == Assignment.COLLECTIVE
            ? List.of(
                new Requirement<>(IntStream.range(0, hosts).mapToObj(Workload::id).toList(), hosts))
            : List.of();
    var service =
        new Service(
            new ServiceId("s"),
            "S",
            MINUTES,
            new Service.Starts(STEP, Grid.CLOCK, Duration.ZERO, new Horizon.Unlimited()),
            new Service.Buffers(BUFFER, BUFFER),
            List.of(),
            List.of(),
            OptionalLong.empty(),
            1,
            "",
            offers,
            assignment,
            RoundRobin.USUAL,
            panel,
            List.of(),
            Optional.empty());
    var practice =
        new Practice(
            "Bench",
            ZONE,
            "EUR",
            DayOfWeek.MONDAY,
            BufferPolicy.SUM,
            Duration.ZERO,
            List.of(),
            Practice.ClientOverlap.ALLOW);
    return new Rules(practice, staff, List.of(), List.of(service));
  }

  private StaffMember member(int host) {
    var weekly =
        hours(host).stream()
            .map(r -> new WeeklyHours(WEEK, r, Optional.empty(), Optional.empty()))
            .toList();
    return new StaffMember(
        id(host),
        "Host " + host,
        ZONE,
        true,
        Optional.empty(),
        weekly,
        List.of(),
        List.of(),
        List.of());
  }

  ListDiary diary() {
    return diary(List.of());
  }

  /// The same with more time taken at the first host.
  ListDiary diary(List<Interval> more) {
    var all = new ArrayList<Busy>();
    for (var when : more) all.add(new Busy(id(0), when, Busy.Source.EXTERNAL));
    for (int h = 0; h < hosts; h++) {
      for (var when : busy(h)) all.add(new Busy(id(h), when, Busy.Source.EXTERNAL));
    }
    return new ListDiary(List.of(), all);
  }

  /// The whole work: from rules and diary to the list of starts.
  List<Start> ask(Rules rules, ListDiary diary) {
    return new Availability(rules, diary)
        .offer(Question.about(new ServiceId("s"), NOW), FIRST, last());
  }

  /// Whether these starts (minutes since the window began, ascending) are the right answer.
  boolean isRight(long[] minutes) {
    var zoned = new ArrayList<LocalDate>();
    long total = 0;
    for (long m : minutes) {
      total += m;
      zoned.add(LocalDate.ofInstant(windowStart().plusSeconds(m * 60), ZONE));
    }
    return minutes.length == starts && total == sum && zoned.stream().distinct().count() == dates;
  }
}
