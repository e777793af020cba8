package com.xordon.bench;

import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Details;
import com.xordon.core.diary.Interval;
import com.xordon.core.diary.ListDiary;
import com.xordon.core.diary.Status;
import com.xordon.core.practice.Assignment;
import com.xordon.core.practice.BufferPolicy;
import com.xordon.core.practice.Grid;
import com.xordon.core.practice.Horizon;
import com.xordon.core.practice.Practice;
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
import java.util.Random;
import java.util.stream.IntStream;

/// A practice with so many people, four services by turns and well-filled books; the same each
/// time.
final class FullPractice {
  static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  static final LocalDate TODAY = LocalDate.of(2031, 3, 3);
  static final Instant NOW = at(TODAY, 7 * 60);
  private static final int[] LENGTHS = {10, 30, 45, 60};

  private final Random random = new Random(4);
  private final int people;
  final List<Appointment> appointments = new ArrayList<>();

  FullPractice(int people) {
    this.people = people;
  }

  static Instant at(LocalDate day, int minute) {
    return day.atStartOfDay(ZONE).toInstant().plusSeconds(60L * minute);
  }

  static StaffId id(int person) {
    return new StaffId("p%02d".formatted(person));
  }

  /// Fills the days around today for the people from `first` on, one in `gap` places left free.
  FullPractice booked(int first, int before, int after, int gap) {
    for (int d = -before; d < after; d++) {
      var day = TODAY.plusDays(d);
      if (day.getDayOfWeek().getValue() > 5) continue;
      for (int p = first; p < people; p++) fill(day, p, gap);
    }
    return this;
  }

  private void fill(LocalDate day, int person, int gap) {
    for (int minute = 8 * 60; minute < 17 * 60; ) {
      int service = 1 + random.nextInt(3);
      if (random.nextInt(gap) > 0) book(day, person, minute, service);
      minute += LENGTHS[service];
    }
  }

  void book(LocalDate day, int person, int minute, int service) {
    var start = at(day, minute);
    appointments.add(
        new Appointment(
            new AppointmentId("a" + appointments.size()),
            new ServiceId("s" + service),
            Optional.empty(),
            List.of(id(person)),
            List.of(),
            Interval.of(start, Duration.ofMinutes(LENGTHS[service])),
            List.of(),
            Status.BOOKED,
            start.minus(Duration.ofDays(10)),
            1,
            Details.NONE,
            Optional.empty(),
            Optional.empty()));
  }

  ListDiary diary() {
    return new ListDiary(appointments, List.of());
  }

  /// The rules; the first person's week ends at this hour.
  Rules rules(int until) {
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
    var staff = IntStream.range(0, people).mapToObj(p -> member(p, p == 0 ? until : 18)).toList();
    var services = IntStream.range(0, LENGTHS.length).mapToObj(this::service).toList();
    return new Rules(practice, staff, List.of(), services);
  }

  private static StaffMember member(int person, int until) {
    var week =
        new WeeklyHours(
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            TimeRange.of(8, 0, until, 0),
            Optional.empty(),
            Optional.empty());
    return new StaffMember(
        id(person),
        "Person " + person,
        ZONE,
        true,
        Optional.empty(),
        List.of(week),
        List.of(),
        List.of(),
        List.of());
  }

  private Service service(int number) {
    return new Service(
        new ServiceId("s" + number),
        "Service " + number,
        LENGTHS[number],
        new Service.Starts(
            Math.min(15, LENGTHS[number]), Grid.CLOCK, Duration.ZERO, new Horizon.Unlimited()),
        Service.Buffers.NONE,
        List.of(),
        List.of(),
        OptionalLong.empty(),
        1,
        "",
        IntStream.range(0, people).mapToObj(p -> new ServiceStaff(id(p))).toList(),
        Assignment.ROUND_ROBIN,
        RoundRobin.USUAL,
        List.of(),
        List.of(),
        Optional.empty());
  }
}
