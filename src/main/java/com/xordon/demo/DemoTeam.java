package com.xordon.demo;

import com.xordon.core.practice.BufferPolicy;
import com.xordon.core.practice.Closure;
import com.xordon.core.practice.DayOverride;
import com.xordon.core.practice.Leave;
import com.xordon.core.practice.Limit;
import com.xordon.core.practice.Practice;
import com.xordon.core.practice.Practice.ClientOverlap;
import com.xordon.core.practice.Room;
import com.xordon.core.practice.RoomId;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.StaffId;
import com.xordon.core.practice.StaffMember;
import com.xordon.core.practice.TimeRange;
import com.xordon.core.practice.WeeklyHours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Who works in the sample practice, when, and where.
final class DemoTeam {
  private static final List<String> KEYS = List.of("anna", "ben", "cara", "davit", "elif", "mara");
  private static final List<String> NAMES =
      List.of(
          "Anna Keller",
          "Ben Okafor",
          "Cara Lindqvist",
          "Davit Petrosyan",
          "Elif Yıldız",
          "Mara Vogt");

  private final DemoTexts texts;
  private final ZoneId zone;
  private final LocalDate today;
  private final List<Person> people = new ArrayList<>();
  private final Rules rules;

  /// One of the team: the part they play, and what the practice knows of them.
  record Person(String key, int team, StaffMember member, Optional<RoomId> room) {
    StaffId id() {
      return member.id();
    }
  }

  DemoTeam(DemoTexts texts, ZoneId zone, LocalDate today, int teams, DemoClients names) {
    this.texts = texts;
    this.zone = zone;
    this.today = today;
    var rooms = new ArrayList<Room>();
    for (int team = 0; team < teams; team++) {
      rooms.addAll(rooms(team));
      for (int i = 0; i < KEYS.size(); i++) {
        var name = team == 0 ? NAMES.get(i) : names.spareName(team * KEYS.size() + i);
        people.add(person(KEYS.get(i), team, name));
      }
    }
    var staff = people.stream().map(Person::member).toList();
    rules = new Rules(practice(), staff, rooms, new DemoServices(texts, people).all());
  }

  Rules rules() {
    return rules;
  }

  List<Person> people() {
    return people;
  }

  /// When someone is at work on a day, closures and leave taken out.
  List<TimeRange> shifts(Person person, LocalDate day) {
    if (rules.practice().closures().stream().anyMatch(c -> c.covers(day))) return List.of();
    var member = person.member();
    var hours =
        member.overrides().stream()
            .filter(o -> o.date().equals(day))
            .findFirst()
            .map(DayOverride::hours)
            .orElseGet(() -> weekly(member, day));
    for (var leave : member.leave()) hours = without(hours, leave, day);
    return hours;
  }

  private static List<TimeRange> weekly(StaffMember member, LocalDate day) {
    return member.hours().stream().filter(h -> h.holdOn(day)).map(WeeklyHours::range).toList();
  }

  private static List<TimeRange> without(List<TimeRange> hours, Leave leave, LocalDate day) {
    var midnight = day.atStartOfDay();
    var from = Math.clamp(Duration.between(midnight, leave.start()).toMinutes(), 0, TimeRange.DAY);
    var to = Math.clamp(Duration.between(midnight, leave.end()).toMinutes(), 0, TimeRange.DAY);
    var rest = new ArrayList<TimeRange>();
    for (var h : hours) {
      if (Math.min(h.to(), from) > h.from()) {
        rest.add(new TimeRange(h.from(), Math.min(h.to(), from)));
      }
      if (Math.max(h.from(), to) < h.to()) {
        rest.add(new TimeRange(Math.max(h.from(), to), h.to()));
      }
    }
    return from == to ? hours : rest;
  }

  private Practice practice() {
    return new Practice(
        texts.say("practice"),
        zone,
        "EUR",
        DayOfWeek.MONDAY,
        BufferPolicy.SUM,
        Duration.ofHours(24),
        closures(),
        ClientOverlap.ALLOW);
  }

  private List<Closure> closures() {
    var year = today.getYear();
    var training = monday().plusWeeks(3).plusDays(4);
    var all =
        new ArrayList<>(List.of(new Closure(training, training, texts.say("closure.training"))));
    for (int y = year - 1; y <= year; y++) {
      var christmas = LocalDate.of(y, 12, 24);
      var newYear = LocalDate.of(y + 1, 1, 1);
      all.add(new Closure(christmas, christmas.plusDays(2), texts.say("closure.christmas")));
      all.add(new Closure(newYear, newYear, texts.say("closure.newyear")));
    }
    all.removeIf(c -> c.covers(today));
    return all;
  }

  private List<Room> rooms(int team) {
    return List.of("room1", "room2", "studio").stream()
        .map(r -> new Room(new RoomId(id(r, team)), suffixed(texts.say("room." + r), team)))
        .toList();
  }

  private Person person(String key, int team, String name) {
    var member =
        new StaffMember(
            new StaffId(id(key, team)),
            name,
            zone,
            true,
            Optional.of(today.minusYears(2).withDayOfYear(1)),
            weeklyHours(key),
            openToday(key),
            leave(key),
            List.of(new Limit(Limit.Period.DAY, Limit.Measure.MINUTES, 10 * 60)));
    var room =
        switch (key) {
          case "cara" -> Optional.of("room1");
          case "elif" -> Optional.of("room2");
          case "mara" -> Optional.of("studio");
          default -> Optional.<String>empty();
        };
    return new Person(key, team, member, room.map(r -> new RoomId(id(r, team))));
  }

  private List<WeeklyHours> weeklyHours(String key) {
    var hours = new ArrayList<WeeklyHours>();
    for (int i = 0; i < 5; i++) {
      var day = firstDay().plus(i);
      if (day.getValue() > 5) day = day.plus(2);
      for (var range : DemoHours.of(key, i)) {
        hours.add(new WeeklyHours(Set.of(day), range, Optional.empty(), Optional.empty()));
      }
    }
    return DemoHours.joined(hours);
  }

  /// The weekday whose hours are those of the script.
  private DayOfWeek firstDay() {
    return isWeekend() ? DayOfWeek.MONDAY : today.getDayOfWeek();
  }

  /// Nobody should meet an empty sample on a Sunday: then it has an open day.
  private List<DayOverride> openToday(String key) {
    return isWeekend() ? List.of(new DayOverride(today, DemoHours.of(key, 0))) : List.of();
  }

  private List<Leave> leave(String key) {
    return switch (key) {
      case "cara" ->
          List.of(
              new Leave(
                  today.atTime(14, 0),
                  today.plusDays(2).atStartOfDay(),
                  texts.say("leave.training")));
      case "elif" ->
          List.of(
              new Leave(
                  monday().plusWeeks(2).atStartOfDay(),
                  monday().plusWeeks(3).atStartOfDay(),
                  texts.say("leave.holiday")));
      case "ben" ->
          List.of(
              new Leave(
                  monday().minusWeeks(4).atStartOfDay(),
                  monday().minusWeeks(3).atStartOfDay(),
                  texts.say("leave.holiday")));
      default -> List.of();
    };
  }

  private LocalDate monday() {
    return today.with(DayOfWeek.MONDAY);
  }

  private boolean isWeekend() {
    return today.getDayOfWeek().getValue() > 5;
  }

  private static String suffixed(String name, int team) {
    return team == 0 ? name : name + " " + (team + 1);
  }

  private static String id(String key, int team) {
    return team == 0 ? key : key + (team + 1);
  }
}
