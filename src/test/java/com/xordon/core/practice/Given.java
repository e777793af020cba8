package com.xordon.core.practice;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// Plain parts of a practice, for tests that care about something else.
public final class Given {
  private Given() {}

  public static Practice practice(ZoneId zone) {
    return new Practice(
        "North Street",
        zone,
        "EUR",
        DayOfWeek.MONDAY,
        BufferPolicy.SUM,
        Duration.ofHours(24),
        List.of(),
        Practice.ClientOverlap.ALLOW);
  }

  /// Someone who works these hours on all days.
  public static StaffMember member(String id, ZoneId zone, TimeRange... hours) {
    var weekly =
        Stream.of(hours)
            .map(r ->
                new WeeklyHours(
                    EnumSet.allOf(DayOfWeek.class), r, Optional.empty(), Optional.empty()))
            .toList();
    return member(id, zone, weekly);
  }

  public static StaffMember member(String id, ZoneId zone, List<WeeklyHours> hours) {
    return new StaffMember(
        new StaffId(id), id, zone, true, Optional.empty(), hours, List.of(), List.of(), List.of());
  }

  public static Service service(int minutes, int step, String... staff) {
    return service(minutes, step, 1, Service.Buffers.NONE, Assignment.SINGLE, List.of(staff));
  }

  /// The service `s`; a panel is everyone.
  public static Service service(
      int minutes,
      int step,
      int seats,
      Service.Buffers buffers,
      Assignment assignment,
      List<String> staff) {
    var ids = staff.stream().map(StaffId::new).toList();
    return new Service(
        new ServiceId("s"),
        "Service",
        minutes,
        new Service.Starts(step, Grid.CLOCK, Duration.ZERO, new Horizon.Unlimited()),
        buffers,
        List.of(),
        List.of(),
        OptionalLong.empty(),
        seats,
        List.of(),
        ids.stream().map(ServiceStaff::new).toList(),
        assignment,
        RoundRobin.USUAL,
        assignment == Assignment.COLLECTIVE
            ? List.of(new Requirement<>(ids, ids.size()))
            : List.of(),
        List.of(),
        Optional.empty());
  }

  /// The same, met at these providers.
  public static Service meetingBy(Service s, List<String> video) {
    return new Service(
        s.id(),
        s.name(),
        s.minutes(),
        s.starts(),
        s.buffers(),
        s.limits(),
        s.clientLimits(),
        s.price(),
        s.seats(),
        video,
        s.staff(),
        s.assignment(),
        s.roundRobin(),
        s.collective(),
        s.rooms(),
        s.multiDay(),
        s.addOns());
  }
}
