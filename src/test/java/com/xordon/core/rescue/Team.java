package com.xordon.core.rescue;

import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Details;
import com.xordon.core.diary.Interval;
import com.xordon.core.diary.Status;
import com.xordon.core.practice.Assignment;
import com.xordon.core.practice.Given;
import com.xordon.core.practice.Grid;
import com.xordon.core.practice.Horizon;
import com.xordon.core.practice.Limit;
import com.xordon.core.practice.Requirement;
import com.xordon.core.practice.Room;
import com.xordon.core.practice.RoomId;
import com.xordon.core.practice.RoundRobin;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.ServiceStaff;
import com.xordon.core.practice.StaffId;
import com.xordon.core.practice.StaffMember;
import com.xordon.core.practice.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// A practice that is written down in a few words, on Monday 2026-12-07 in Berlin.
public final class Team {
  public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  public static final LocalDate DAY = LocalDate.of(2026, 12, 7);
  public static final Instant NOW = at("07:00");
  public static final StaffId ANNA = new StaffId("anna");

  public final List<StaffMember> staff = new ArrayList<>();
  public final List<Service> services = new ArrayList<>();
  public final List<Room> rooms = new ArrayList<>();
  public final List<Appointment> appointments = new ArrayList<>();

  public static Instant at(String time) {
    return DAY.atTime(LocalTime.parse(time)).atZone(BERLIN).toInstant();
  }

  /// Works every day, at most so many appointments a day when `most` is positive.
  public Team member(String id, String from, String to, int most) {
    var hours =
        new TimeRange(
            LocalTime.parse(from).toSecondOfDay() / 60, LocalTime.parse(to).toSecondOfDay() / 60);
    var m = Given.member(id, BERLIN, hours);
    var limits =
        most > 0
            ? List.of(new Limit(Limit.Period.DAY, Limit.Measure.BOOKINGS, most))
            : List.<Limit>of();
    staff.add(
        new StaffMember(
            m.id(), id, BERLIN, true, m.joined(), m.hours(), m.overrides(), m.leave(), limits));
    return this;
  }

  public Team service(String id, int minutes, int seats, Assignment how, String... who) {
    return service(id, minutes, seats, 0, how, List.of(), who);
  }

  /// A panel has two of those who offer it.
  public Team service(
      String id,
      int minutes,
      int seats,
      int buffer,
      Assignment how,
      List<String> inRooms,
      String... who) {
    var ids = Stream.of(who).map(StaffId::new).toList();
    services.add(
        new Service(
            new ServiceId(id),
            id,
            minutes,
            new Service.Starts(15, Grid.CLOCK, Duration.ZERO, new Horizon.Unlimited()),
            new Service.Buffers(0, buffer),
            List.of(),
            List.of(),
            OptionalLong.empty(),
            seats,
            List.of(),
            ids.stream().map(ServiceStaff::new).toList(),
            how,
            RoundRobin.USUAL,
            how == Assignment.COLLECTIVE ? List.of(new Requirement<>(ids, 2)) : List.of(),
            inRooms.isEmpty()
                ? List.of()
                : List.of(new Requirement<>(inRooms.stream().map(RoomId::new).toList(), 1)),
            Optional.empty()));
    for (var r : inRooms) {
      var room = new Room(new RoomId(r), r);
      if (!rooms.contains(room)) rooms.add(room);
    }
    return this;
  }

  public Team booked(String id, String service, String time, String... who) {
    appointments.add(appointment(id, service, at(time), Optional.empty(), who));
    return this;
  }

  public Appointment appointment(
      String id, String service, Instant start, Optional<RoomId> room, String... who) {
    var minutes = rules().service(new ServiceId(service)).orElseThrow().minutes();
    return new Appointment(
        new AppointmentId(id),
        new ServiceId(service),
        Optional.empty(),
        Arrays.stream(who).map(StaffId::new).toList(),
        room.stream().toList(),
        Interval.of(start, Duration.ofMinutes(minutes)),
        List.of(),
        Status.BOOKED,
        NOW.minusSeconds(86_400),
        1,
        Details.NONE,
        Optional.empty(),
        Optional.empty());
  }

  public Rules rules() {
    return new Rules(Given.practice(BERLIN), staff, rooms, services);
  }
}
