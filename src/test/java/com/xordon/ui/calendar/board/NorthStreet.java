package com.xordon.ui.calendar.board;

import com.xordon.core.booking.MemoryLedger;
import com.xordon.core.change.Deed;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Busy;
import com.xordon.core.diary.Cancellation;
import com.xordon.core.diary.Details;
import com.xordon.core.diary.ExternalRef;
import com.xordon.core.diary.Interval;
import com.xordon.core.diary.Overridden;
import com.xordon.core.diary.Part;
import com.xordon.core.diary.Status;
import com.xordon.core.practice.Assignment;
import com.xordon.core.practice.BufferPolicy;
import com.xordon.core.practice.Client;
import com.xordon.core.practice.ClientId;
import com.xordon.core.practice.Closure;
import com.xordon.core.practice.DayOverride;
import com.xordon.core.practice.Grid;
import com.xordon.core.practice.Horizon;
import com.xordon.core.practice.Leave;
import com.xordon.core.practice.Limit;
import com.xordon.core.practice.MultiDay;
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
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/// The practice of the pictures: one day, one week, now is Tuesday 17 November 2026, 10:26.
public final class NorthStreet {
  public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  public static final LocalDate TUESDAY = LocalDate.of(2026, 11, 17);
  public static final Instant NOW = at(TUESDAY, "10:26");
  public static final InstantSource CLOCK = InstantSource.fixed(NOW);
  public static final StaffId ANNA = new StaffId("anna");
  public static final StaffId BEN = new StaffId("ben");
  public static final StaffId CARA = new StaffId("cara");
  public static final StaffId DAVIT = new StaffId("davit");
  public static final StaffId ELIF = new StaffId("elif");
  public static final StaffId STUDIO = new StaffId("studio");

  private static final Set<DayOfWeek> WEEK = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

  private final MemoryLedger ledger;
  private final List<Appointment> appointments = new ArrayList<>();
  private final List<Client> clients = new ArrayList<>();
  private LocalDate day = TUESDAY;
  private StaffId staff = ANNA;

  private NorthStreet() {
    ledger = new MemoryLedger(rules(), CLOCK);
    tuesday();
    week();
    ledger.write(
        Deed.SET_UP,
        page -> {
          clients.forEach(page::save);
          appointments.forEach(page::save);
          page.add(
              new Busy(
                  ANNA,
                  new Interval(at(TUESDAY, "15:15"), at(TUESDAY, "16:00")),
                  Busy.Source.EXTERNAL,
                  Optional.of(new ExternalRef("Google", "g1"))));
          return "";
        });
  }

  public static MemoryLedger ledger() {
    return new NorthStreet().ledger;
  }

  public static Instant at(LocalDate date, String time) {
    return date.atTime(LocalTime.parse(time)).atZone(ZONE).toInstant();
  }

  private void tuesday() {
    staff = ANNA;
    add("08:00", 30, "PT30", "Tomasz Nowak", Status.COMPLETED, "");
    add("08:30", 45, "PT45", "Ingrid Solberg", Status.COMPLETED, "");
    add("09:15", 15, "VC15", "Pedro Almeida", Status.COMPLETED, "");
    add("09:30", 30, "PT30", "Mehmet Aydın", Status.NO_SHOW, "");
    add("10:00", 45, "PT45", "Lena Hoffmann", Status.ARRIVED, "r2|shoulder, week 6|series");
    add("11:00", 60, "IA60", "Grace Mensah", Status.CONFIRMED, "r2|intake form 2 of 3");
    add("12:15", 15, "TP15", "Jonas Richter", Status.BOOKED, "");
    add("13:00", 45, "PT45", "Sofia Marchetti", Status.CONFIRMED, "r2||series");
    add("14:00", 30, "PT30", "Hannah Weiss", Status.REQUESTED, "");
    add("14:30", 30, "PT30", "Karl-Heinz Brandt", Status.BOOKED, "");
    staff = BEN;
    add("09:00", 30, "MT30", "Amélie Fournier", Status.COMPLETED, "");
    add("09:30", 45, "PT45", "Rashid Karimi", Status.COMPLETED, "");
    add("10:15", 30, "MT30", "Yuki Tanaka", Status.ARRIVED, "");
    add("10:45", 30, "MT30", "Fatima El Idrissi", Status.CONFIRMED, "|brings a letter");
    add("12:00", 30, "MT30", "Viktor Lindgren", Status.BOOKED, "");
    add("12:30", 30, "MT30", "Chiara Romano", Status.CONFIRMED, "");
    add("13:30", 60, "SM60", "Dieter Baumann", Status.BOOKED, "r1|calf, before Sunday’s race");
    add("14:45", 15, "VC15", "Noor van Dijk", Status.CONFIRMED, "");
    add("15:00", 30, "MT30", "Emil Kovács", Status.BOOKED, "");
    staff = CARA;
    add("08:00", 60, "OS60", "Marguerite Dubois", Status.COMPLETED, "r4");
    add("09:15", 60, "OS60", "Paul Schneider", Status.COMPLETED, "r4");
    add("10:30", 60, "OS60", "Aisha Rahman", Status.ARRIVED, "r4");
    add("11:45", 45, "OS60", "Matteo Ferrari", Status.BOOKED, "r4");
    add("12:45", 60, "OS60", "Ewa Kowalczyk", Status.REQUESTED, "");
    staff = DAVIT;
    add("07:30", 45, "PT45", "Lukas Brenner", Status.COMPLETED, "");
    add("08:15", 60, "SM60", "Oluwaseun Adeyemi", Status.COMPLETED, "r3");
    add("09:15", 30, "PT30", "Clara Jansen", Status.BOOKED, "");
    add("09:45", 15, "TP15", "Nikos Papadakis", Status.COMPLETED, "");
    add("10:00", 60, "IA60", "Samuel Osei", Status.ARRIVED, "r3");
    add("11:15", 45, "PT45", "Julia Neumann", Status.CONFIRMED, "");
    add("11:30", 30, "PT30", "Bruno Carvalho", Status.BOOKED, "||over");
    add("12:30", 30, "PT30", "Theo Lambert", Status.BOOKED, "");
    add("13:00", 15, "VC15", "Ana Popescu", Status.BOOKED, "");
    add("13:15", 15, "TP15", "Mila Horvat", Status.BOOKED, "");
    add("13:30", 60, "SM60", "Felix Braun", Status.CANCELLED, "");
    add("14:30", 30, "PT30", "Rosa Delgado", Status.BOOKED, "");
    camp();
    staff = ELIF;
    add("10:00", 45, "LD45", "Birgit Krüger", Status.ARRIVED, "r5");
    add("11:00", 60, "LD60", "Ruth Goldstein", Status.CONFIRMED, "r5|step-free access|series");
    add("12:00", 30, "SM60", "Ivan Petrov", Status.BOOKED, "");
    add("12:30", 45, "LD45", "Nadia Haddad", Status.REQUESTED, "");
    add("14:00", 60, "SM60", "Carlos Mendoza", Status.BOOKED, "r5");
    add("15:15", 45, "LD45", "Helga Stein", Status.CONFIRMED, "");
    staff = STUDIO;
    group("08:30", "BC60", 10, Status.COMPLETED);
    group("10:00", "PI60", 5, Status.ARRIVED);
    group("12:00", "BC60", 7, Status.BOOKED);
    group("14:00", "PI60", 3, Status.BOOKED);
  }

  private void week() {
    staff = ANNA;
    day = TUESDAY.minusDays(1);
    add("08:00", 45, "PT45", "Sofia Marchetti", Status.COMPLETED, "");
    add("09:00", 30, "PT30", "Hans-Peter Vogel", Status.COMPLETED, "");
    add("09:30", 60, "IA60", "Adaeze Nwosu", Status.COMPLETED, "r2");
    add("11:00", 30, "PT30", "Karl-Heinz Brandt", Status.COMPLETED, "");
    add("11:30", 15, "VC15", "Pedro Almeida", Status.CANCELLED, "");
    add("15:00", 30, "PT30", "Tomasz Nowak", Status.NO_SHOW, "");
    day = TUESDAY.plusDays(1);
    add("11:15", 30, "PT30", "Tomasz Nowak", Status.BOOKED, "");
    add("12:00", 60, "IA60", "Priya Raman", Status.CONFIRMED, "r2");
    add("14:00", 45, "PT45", "Ingrid Solberg", Status.BOOKED, "");
    add("15:00", 30, "PT30", "Olga Ivanova", Status.REQUESTED, "");
    add("16:00", 30, "PT30", "Hannah Weiss", Status.BOOKED, "");
    day = TUESDAY.plusDays(2);
    add("13:00", 45, "PT45", "Sofia Marchetti", Status.BOOKED, "r2||series");
    add("14:00", 30, "PT30", "Mehmet Aydın", Status.REQUESTED, "");
    add("14:30", 45, "PT45", "Anna Berg", Status.BOOKED, "");
    day = TUESDAY.plusDays(3);
    add("08:00", 60, "IA60", "Youssef Amrani", Status.CONFIRMED, "r2");
    add("09:15", 30, "PT30", "Ingrid Solberg", Status.BOOKED, "");
    add("09:15", 45, "PT45", "Lotte de Vries", Status.BOOKED, "||over");
  }

  private void add(
      String time, int minutes, String service, String who, Status status, String more) {
    var client = client(who);
    var words = (more + "| | ").split("\\|", -1);
    var notes = words[1].strip();
    appointments.add(
        appointment(
            Interval.of(at(day, time), Duration.ofMinutes(minutes)),
            List.of(),
            service,
            client,
            status,
            words[0].isBlank() ? List.of() : List.of(new RoomId(words[0])),
            new Details(
                OptionalLong.empty(),
                "",
                notes,
                "desk",
                words[2].equals("series") ? Optional.of("s1") : Optional.empty(),
                Optional.empty()),
            words[2].equals("over")));
  }

  private Appointment appointment(
      Interval when,
      List<Interval> parts,
      String service,
      ClientId client,
      Status status,
      List<RoomId> rooms,
      Details details,
      boolean over) {
    return new Appointment(
        new AppointmentId("a%03d".formatted(appointments.size() + 1)),
        new ServiceId(service),
        Optional.of(client),
        List.of(staff),
        rooms,
        when,
        parts.stream().map(Part::new).toList(),
        status,
        NOW.minus(Duration.ofDays(8)),
        1,
        details,
        over
            ? Optional.of(new Overridden("He leaves for Lisbon at noon", List.of("OVERLAPS")))
            : Optional.empty(),
        status == Status.CANCELLED
            ? Optional.of(
                new Cancellation(
                    Cancellation.By.CLIENT, NOW.minus(Duration.ofHours(1)), "has a cold"))
            : Optional.empty());
  }

  private void group(String time, String service, int people, Status status) {
    for (int i = 0; i < people; i++) add(time, 60, service, "Guest " + (i + 1), status, "");
  }

  private void camp() {
    var parts =
        List.of(
            new Interval(at(TUESDAY, "15:30"), at(TUESDAY, "17:30")),
            new Interval(at(TUESDAY.plusDays(1), "15:30"), at(TUESDAY.plusDays(1), "17:30")),
            new Interval(at(TUESDAY.plusDays(2), "09:00"), at(TUESDAY.plusDays(2), "12:00")));
    var whole = new Interval(parts.getFirst().start(), parts.getLast().end());
    for (int i = 0; i < 8; i++) {
      appointments.add(
          appointment(
              whole,
              parts,
              "RC",
              client("Runner " + (i + 1)),
              Status.CONFIRMED,
              List.of(),
              Details.NONE,
              false));
    }
  }

  private ClientId client(String name) {
    var id = new ClientId("c-" + name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'));
    if (clients.stream().noneMatch(c -> c.id().equals(id))) {
      clients.add(
          new Client(
              id,
              name,
              name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@mail.example",
              "+49 30 5550 " + (100 + clients.size())));
    }
    return id;
  }

  public static Rules rules() {
    var practice =
        new Practice(
            "North Street",
            ZONE,
            "EUR",
            DayOfWeek.MONDAY,
            BufferPolicy.SUM,
            Duration.ofHours(24),
            List.of(
                new Closure(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 26), "Christmas")),
            Practice.ClientOverlap.ALLOW);
    return new Rules(practice, staff(), rooms(), services());
  }

  private static List<StaffMember> staff() {
    return List.of(
            member(ANNA, "Anna Keller", hours("08:00-12:30", "13:00-16:00"))
                .changed(
                    new DayOverride(
                        TUESDAY.plusDays(1), List.of(range("10:30-13:15"), range("13:45-18:00")))),
            member(BEN, "Ben Okafor", hours("09:00-13:00", "13:30-17:30")),
            member(CARA, "Cara Lindqvist", hours("08:00-16:00"))
                .away(new Leave(TUESDAY.atTime(14, 0), TUESDAY.plusDays(2).atStartOfDay(), "")),
            member(DAVIT, "Davit Petrosyan", hours("07:30-12:00", "12:30-17:30")),
            member(ELIF, "Elif Yıldız", hours("10:00-13:30", "14:00-18:00")),
            member(STUDIO, "Studio", hours("08:00-18:00")))
        .stream()
        .map(Person::member)
        .toList();
  }

  private record Person(StaffMember member) {
    Person changed(DayOverride override) {
      return new Person(
          new StaffMember(
              member.id(),
              member.name(),
              ZONE,
              true,
              Optional.empty(),
              member.hours(),
              List.of(override),
              List.of(),
              List.of()));
    }

    Person away(Leave leave) {
      return new Person(
          new StaffMember(
              member.id(),
              member.name(),
              ZONE,
              true,
              Optional.empty(),
              member.hours(),
              List.of(),
              List.of(leave),
              List.of()));
    }
  }

  private static Person member(StaffId id, String name, List<WeeklyHours> hours) {
    List<Limit> limits = List.of();
    return new Person(
        new StaffMember(
            id, name, ZONE, true, Optional.empty(), hours, List.of(), List.of(), limits));
  }

  private static List<WeeklyHours> hours(String... ranges) {
    return List.of(ranges).stream()
        .map(r -> new WeeklyHours(WEEK, range(r), Optional.empty(), Optional.empty()))
        .toList();
  }

  private static TimeRange range(String text) {
    return new TimeRange(minutes(text.substring(0, 5)), minutes(text.substring(6)));
  }

  private static int minutes(String text) {
    return LocalTime.parse(text).toSecondOfDay() / 60;
  }

  private static List<Room> rooms() {
    return List.of("1", "2", "3", "4", "5").stream()
        .map(n -> new Room(new RoomId("r" + n), "Room " + n))
        .toList();
  }

  private static List<Service> services() {
    return List.of(
        service("PT30", "Physiotherapy 30", 30, 0, 1, "", ANNA, BEN, DAVIT),
        service("SM60", "Sports massage 60", 60, 0, 1, "", BEN, DAVIT, ELIF),
        service("MT30", "Manual therapy 30", 30, 0, 1, "", BEN),
        service("OS60", "Osteopathy 60", 60, 15, 1, "", CARA),
        service("IA60", "Initial assessment 60", 60, 10, 1, "", ANNA, DAVIT),
        service("PT45", "Physiotherapy 45", 45, 0, 1, "", ANNA, BEN, DAVIT),
        service("LD45", "Lymph drainage 45", 45, 0, 1, "", ELIF),
        service("VC15", "Video follow-up 15", 15, 0, 1, "zoom", ANNA, BEN, DAVIT),
        service("RC", "Running camp", 120, 0, 10, "", DAVIT),
        service("LD60", "Lymph drainage 60", 60, 0, 1, "", ELIF),
        service("BC60", "Back class", 60, 0, 10, "", STUDIO),
        service("TP15", "Taping 15", 15, 0, 1, "", ANNA, DAVIT),
        service("PI60", "Pilates", 60, 0, 6, "", STUDIO));
  }

  private static Service service(
      String id, String name, int minutes, int after, int seats, String video, StaffId... who) {
    return new Service(
        new ServiceId(id),
        name,
        minutes,
        new Service.Starts(15, Grid.CLOCK, Duration.ZERO, new Horizon.Unlimited()),
        new Service.Buffers(0, after),
        List.of(),
        List.of(),
        OptionalLong.of(minutes * 120L),
        seats,
        video.isEmpty() ? List.of() : List.of(video),
        List.of(who).stream().map(ServiceStaff::new).toList(),
        Assignment.SINGLE,
        RoundRobin.USUAL,
        List.of(),
        List.<Requirement<RoomId>>of(),
        id.equals("RC") ? Optional.of(campDays()) : Optional.empty());
  }

  private static MultiDay campDays() {
    return new MultiDay(
        MultiDay.Days.CALENDAR,
        false,
        List.of(part(0, "15:30-17:30"), part(1, "15:30-17:30"), part(2, "09:00-12:00")));
  }

  private static MultiDay.Part part(int day, String range) {
    return new MultiDay.Part(day, range(range), List.of(), List.of(), OptionalInt.empty());
  }
}
