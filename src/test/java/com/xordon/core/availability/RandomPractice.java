package com.xordon.core.availability;

import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Busy;
import com.xordon.core.diary.Cancellation;
import com.xordon.core.diary.Details;
import com.xordon.core.diary.Interval;
import com.xordon.core.practice.Assignment;
import com.xordon.core.practice.BufferPolicy;
import com.xordon.core.practice.Closure;
import com.xordon.core.practice.DayOverride;
import com.xordon.core.practice.Grid;
import com.xordon.core.practice.Horizon;
import com.xordon.core.practice.Leave;
import com.xordon.core.practice.Limit;
import com.xordon.core.practice.Practice;
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
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A small practice and one question about it, all of it decided by a seed.
final class RandomPractice {
  private static final List<StaffId> STAFF = List.of(new StaffId("anna"), new StaffId("ben"));
  private static final List<RoomId> ROOMS = List.of(new RoomId("r1"), new RoomId("r2"));
  private static final ServiceId ASKED = new ServiceId("s");
  private static final ServiceId OTHER = new ServiceId("t");

  /// Zones with a day near which something happens to their clock.
  private static final List<String> DAYS =
      List.of(
          "Europe/Berlin 2026-10-25",
          "Europe/Berlin 2027-03-28",
          "America/New_York 2026-11-01",
          "America/New_York 2027-03-14",
          "America/St_Johns 2026-11-01",
          "America/Havana 2026-11-01",
          "America/Santiago 2026-09-06",
          "Africa/Casablanca 2027-02-07",
          "Australia/Lord_Howe 2026-10-04",
          "Australia/Lord_Howe 2027-04-04",
          "Asia/Kathmandu 2026-12-31",
          "Pacific/Chatham 2027-04-04",
          "Pacific/Apia 2011-12-30",
          "UTC 2026-12-31");

  private final Random random;
  private final ZoneId zone;
  final LocalDate day;
  final Rules rules;
  final List<Appointment> appointments;
  final List<Busy> busy;
  final Question question;

  RandomPractice(long seed) {
    random = new Random(seed);
    var place = pick(DAYS).split(" ", 2);
    zone = ZoneId.of(place[0]);
    day = LocalDate.parse(place[1]).plusDays(number(-1, 1));
    var practice = practice();
    var services = List.of(service(ASKED), service(OTHER));
    var staff = STAFF.stream().map(this::member).toList();
    var rooms = ROOMS.stream().map(r -> new Room(r, "Room " + r)).toList();
    rules = new Rules(practice, staff, rooms, services);
    appointments = IntStream.range(0, number(0, 8)).mapToObj(this::appointment).toList();
    busy =
        some(3, () -> new Busy(pick(STAFF), time(number(0, 8) * 15), pick(Busy.Source.values())));
    question = question();
  }

  private Question question() {
    var now = day.atStartOfDay(zone).toInstant().plusSeconds(60L * number(-3 * 1440, 900));
    var about =
        Question.about(ASKED, now)
            .by(maybe(3, () -> pick(STAFF)))
            .lasting(chance(6) ? OptionalInt.of(5 * number(1, 30)) : OptionalInt.empty());
    return chance(6) && !appointments.isEmpty() ? about.moving(pick(appointments).id()) : about;
  }

  private Practice practice() {
    return new Practice(
        "Practice",
        zone,
        "EUR",
        pick(DayOfWeek.values()),
        pick(BufferPolicy.values()),
        Duration.ZERO,
        chance(4) ? List.of(closure()) : List.of(),
        Practice.ClientOverlap.ALLOW);
  }

  private Closure closure() {
    var from = day.plusDays(number(-2, 2));
    return new Closure(from, from.plusDays(number(0, 1)), "closed");
  }

  private StaffMember member(StaffId id) {
    return new StaffMember(
        id,
        id.value(),
        chance(3) ? ZoneId.of(pick(DAYS).split(" ", 2)[0]) : zone,
        !chance(8),
        Optional.empty(),
        Stream.concat(Stream.of(weekly()), some(3, this::weekly).stream()).toList(),
        chance(3) ? List.of(new DayOverride(day.plusDays(number(-1, 1)), ranges())) : List.of(),
        chance(3) ? List.of(leave()) : List.of(),
        limits());
  }

  private List<TimeRange> ranges() {
    return some(2, this::range);
  }

  private TimeRange range() {
    if (chance(6)) return new TimeRange(0, TimeRange.DAY);
    int unit = chance(4) ? 1 : 15;
    int from = number(0, 1380 / unit) * unit;
    int to = chance(4) ? TimeRange.DAY : from + unit * number(1, 600 / unit);
    return new TimeRange(from, Math.min(TimeRange.DAY, to));
  }

  private WeeklyHours weekly() {
    Set<DayOfWeek> days =
        chance(2)
            ? EnumSet.allOf(DayOfWeek.class)
            : EnumSet.of(day.getDayOfWeek(), pick(DayOfWeek.values()));
    return new WeeklyHours(
        days,
        range(),
        maybe(4, () -> day.plusDays(number(-1, 1))),
        maybe(4, () -> day.plusDays(number(-1, 1))));
  }

  private Leave leave() {
    var start = day.plusDays(number(-1, 1)).atStartOfDay().plusMinutes(5L * number(0, 287));
    return new Leave(start, start.plusMinutes(5L * number(0, 400)), "");
  }

  private List<Limit> limits() {
    if (!chance(4)) return List.of();
    var measure = pick(Limit.Measure.values());
    int most = measure == Limit.Measure.BOOKINGS ? number(0, 4) : number(0, 300);
    return List.of(new Limit(pick(Limit.Period.values()), measure, most));
  }

  private Service service(ServiceId id) {
    return new Service(
        id,
        "Service",
        chance(4) ? number(1, 90) : pick(List.of(15, 30, 45, 60)),
        new Service.Starts(
            chance(4) ? number(1, 90) : pick(List.of(5, 10, 15, 20, 30, 60)),
            pick(Grid.values()),
            Duration.ofMinutes(chance(3) ? number(0, 2000) : 0),
            horizon()),
        chance(2) ? Service.Buffers.NONE : new Service.Buffers(number(0, 20), number(0, 20)),
        limits(),
        List.of(),
        OptionalLong.empty(),
        chance(3) ? number(2, 4) : 1,
        List.of(),
        chance(6)
            ? List.of(new ServiceStaff(pick(STAFF)))
            : STAFF.stream().map(ServiceStaff::new).toList(),
        pick(List.of(Assignment.SINGLE, Assignment.ROUND_ROBIN)),
        new RoundRobin(
            pick(RoundRobin.Mode.values()),
            pick(RoundRobin.Span.values()),
            pick(RoundRobin.Basis.values()),
            chance(2)),
        List.of(),
        chance(3) ? some(2, this::roomsNeeded) : List.of(),
        Optional.empty());
  }

  private Requirement<RoomId> roomsNeeded() {
    return chance(2)
        ? new Requirement<>(ROOMS, number(0, 2))
        : new Requirement<>(List.of(pick(ROOMS)), 1);
  }

  private Horizon horizon() {
    return switch (number(0, 7)) {
      case 0 -> new Horizon.Days(pick(Horizon.Kind.values()), number(0, 4));
      case 1 -> new Horizon.Range(day.plusDays(number(-2, 0)), day.plusDays(number(0, 2)));
      default -> new Horizon.Unlimited();
    };
  }

  private Interval time(int minutes) {
    var start = day.atStartOfDay(zone).toInstant().plusSeconds(300L * number(-12, 300));
    return Interval.of(start, Duration.ofMinutes(minutes));
  }

  private Appointment appointment(int number) {
    var service = rules.services().get(number(0, 1));
    var when = time(chance(5) ? Math.max(0, 5 * number(-9, 20)) : service.minutes());
    if (service.seats() > 1 && chance(2)) {
      var noon = day.atTime(12, 0).atZone(zone).toInstant();
      when = Interval.of(noon, Duration.ofMinutes(service.minutes()));
    }
    boolean cancelled = chance(8);
    return new Appointment(
        new AppointmentId("a" + number),
        service.id(),
        Optional.empty(),
        chance(8) ? STAFF : List.of(pick(STAFF)),
        chance(2) ? List.of(pick(ROOMS)) : List.of(),
        when,
        List.of(),
        cancelled ? com.xordon.core.diary.Status.CANCELLED : com.xordon.core.diary.Status.BOOKED,
        when.start().minusSeconds(86_400),
        number(1, service.seats()),
        Details.NONE,
        Optional.empty(),
        cancelled
            ? Optional.of(new Cancellation(Cancellation.By.CLIENT, Instant.EPOCH, ""))
            : Optional.empty());
  }

  /// A moment near the day in question, mostly on a round minute.
  Instant moment() {
    int step = pick(List.of(1, 5, 15, 30));
    return day.atStartOfDay(zone).toInstant().plusSeconds(60L * step * number(0, 1440 / step));
  }

  private int number(int from, int to) {
    return from + random.nextInt(to - from + 1);
  }

  private boolean chance(int oneOf) {
    return random.nextInt(oneOf) == 0;
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private <T> T pick(T[] all) {
    return all[random.nextInt(all.length)];
  }

  private <T> Optional<T> maybe(int oneOf, Supplier<T> what) {
    return chance(oneOf) ? Optional.of(what.get()) : Optional.empty();
  }

  private <T> List<T> some(int most, Supplier<T> one) {
    var all = new ArrayList<T>();
    for (int n = number(0, most); n > 0; n--) all.add(one.get());
    return all;
  }
}
