package com.xordon.demo;

import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Busy;
import com.xordon.core.diary.Interval;
import com.xordon.core.practice.Client;
import com.xordon.core.practice.TimeRange;
import com.xordon.demo.DemoTeam.Person;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/// Plans each day of each person. A day depends on the seed and its date alone, so that days can be
/// made one by one.
final class DemoBook {
  private static final int PAPERWORK = 45;

  private final DemoTeam team;
  private final DemoClients clients;
  private final TodayScript script;
  private final SlotWriting writing;
  private final DemoCamp camp;
  private final long seed;
  private final ZoneId zone;
  private final LocalDate today;

  DemoBook(
      DemoTeam team,
      DemoTexts texts,
      DemoClients clients,
      TodayScript script,
      long seed,
      Instant now) {
    this.team = team;
    this.clients = clients;
    this.script = script;
    this.seed = seed;
    this.zone = team.rules().practice().zone();
    this.today = LocalDate.ofInstant(now, zone);
    this.writing = new SlotWriting(team.rules(), texts, now);
    this.camp = new DemoCamp(team, texts, now, today);
  }

  List<Appointment> appointments(LocalDate day) {
    var made = new ArrayList<Appointment>();
    var taken = new HashSet<Client>();
    if (day.equals(today)) {
      script.clients().forEach(name -> taken.add(clients.named(name)));
    }
    for (var person : team.people()) {
      var random = random(person, day.toEpochDay());
      made.addAll(writing.write(person, day, slots(person, day, taken, random), random));
    }
    camp.on(day).ifPresent(made::add);
    made.sort(Comparator.comparing((Appointment a) -> a.when().start()).thenComparing(a -> a.id()));
    return made;
  }

  List<Busy> busy(LocalDate day) {
    return team.people().stream()
        .flatMap(p -> blocks(p, day).stream().map(b -> busy(p, day, b)))
        .toList();
  }

  private List<Slot> slots(
      Person person, LocalDate day, Set<Client> taken, SplittableRandom random) {
    if (isScripted(person, day)) return scripted(person);
    var shifts = team.shifts(person, day);
    if (person.key().equals("mara")) return new ClassPlan(shifts, ahead(day)).slots(random);
    var plan = new DayPlan(person, shifts, blocks(person, day), clients, taken);
    return plan.fill(standing(person, day.getDayOfWeek()), density(day), random);
  }

  private boolean isScripted(Person person, LocalDate day) {
    return day.equals(today) && person.team() == 0;
  }

  private List<Slot> scripted(Person person) {
    return script.of(person.key()).stream().map(line -> slot(person, line)).toList();
  }

  private Slot slot(Person person, TodayScript.Line line) {
    return new Slot(
        line.from(),
        line.minutes(),
        line.service(),
        line.kind(),
        line.client().isEmpty() ? Optional.empty() : Optional.of(clients.named(line.client())),
        line.seats(),
        line.kind() == Kind.REGULAR
            ? Optional.of(series(person, today.getDayOfWeek(), line.from()))
            : Optional.empty());
  }

  /// Times that come back every week.
  private List<Slot> standing(Person person, DayOfWeek weekday) {
    if (person.team() == 0 && weekday == today.getDayOfWeek()) {
      return scripted(person).stream().filter(slot -> slot.series().isPresent()).toList();
    }
    var random = random(person, -weekday.getValue());
    var service = DemoServices.offeredBy(person.key()).getFirst();
    var from = 8 * 60 + 15 * random.nextInt(24);
    var who = clients.all().get(random.nextInt(clients.all().size()));
    var series = series(person, weekday, from);
    var minutes = DayPlan.length(service, random);
    return List.of(
        new Slot(from, minutes, service, Kind.REGULAR, Optional.of(who), 1, Optional.of(series)));
  }

  private List<TimeRange> blocks(Person person, LocalDate day) {
    if (isScripted(person, day)) {
      return person.key().equals("anna") ? List.of(TimeRange.of(15, 15, 16, 0)) : List.of();
    }
    var shifts = team.shifts(person, day);
    var weekday = 1 + Math.floorMod(person.id().value().hashCode(), 5);
    if (person.key().equals("mara") || shifts.isEmpty() || day.getDayOfWeek().getValue() != weekday)
      return List.of();
    var end = shifts.getLast().to();
    return List.of(new TimeRange(end - PAPERWORK, end));
  }

  private Busy busy(Person person, LocalDate day, TimeRange range) {
    var start = day.atStartOfDay().plusMinutes(range.from()).atZone(zone).toInstant();
    var end = day.atStartOfDay().plusMinutes(range.to()).atZone(zone).toInstant();
    var source = isScripted(person, day) ? Busy.Source.EXTERNAL : Busy.Source.BLOCKED;
    return new Busy(person.id(), new Interval(start, end), source);
  }

  /// In percent: how much of the free time is booked.
  private int density(LocalDate day) {
    if (day.isBefore(today)) return 80;
    return Math.max(12, 88 - 12 * ahead(day));
  }

  /// Weeks from today, at least 0.
  private int ahead(LocalDate day) {
    return Math.max(0, (int) ((day.toEpochDay() - today.toEpochDay()) / 7));
  }

  private SplittableRandom random(Person person, long of) {
    return new SplittableRandom((seed * 31 + of) * 1_000_003 + person.id().value().hashCode());
  }

  private static String series(Person person, DayOfWeek weekday, int from) {
    return "weekly-" + person.id() + "-" + weekday.getValue() + "-" + from;
  }
}
