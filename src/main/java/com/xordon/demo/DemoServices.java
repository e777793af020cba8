package com.xordon.demo;

import com.xordon.core.practice.AddOn;
import com.xordon.core.practice.AddOnId;
import com.xordon.core.practice.Assignment;
import com.xordon.core.practice.Grid;
import com.xordon.core.practice.Horizon;
import com.xordon.core.practice.MultiDay;
import com.xordon.core.practice.Requirement;
import com.xordon.core.practice.RoomId;
import com.xordon.core.practice.RoundRobin;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.Service.Buffers;
import com.xordon.core.practice.Service.Starts;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.ServiceStaff;
import com.xordon.core.practice.StaffId;
import com.xordon.core.practice.TimeRange;
import com.xordon.demo.DemoTeam.Person;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// What can be booked in the sample practice.
final class DemoServices {
  static final String CAMP = "camp";

  /// Three working days in a row, beside the classes.
  static final MultiDay CAMP_DAYS =
      new MultiDay(MultiDay.Days.WORKING, false, List.of(part(0), part(1), part(2)));

  private final DemoTexts texts;
  private final List<Person> people;

  DemoServices(DemoTexts texts, List<Person> people) {
    this.texts = texts;
    this.people = people;
  }

  /// In the order in which hues are given out.
  List<Service> all() {
    return List.of(
        service("physio", 30, 0, 3_800, 1),
        service("massage", 60, 0, 6_800, 1),
        service("manual", 30, 0, 4_200, 1),
        service("osteo", 60, 15, 9_500, 1),
        service("initial", 60, 10, 8_400, 1),
        service("pilates", 60, 0, 2_200, 6),
        service("lymph", 45, 0, 5_200, 1),
        service("video", 15, 0, 1_900, 1),
        service("back", 60, 0, 1_600, 10),
        camp(),
        review());
  }

  /// The services of a part in the story, the most frequent first.
  static List<String> offeredBy(String key) {
    return switch (key) {
      case "anna" -> List.of("physio", "video", "initial");
      case "ben" -> List.of("manual", "physio", "massage", "video");
      case "cara" -> List.of("osteo");
      case "davit" -> List.of("physio", "massage", "video", "initial");
      case "elif" -> List.of("lymph", "massage");
      default -> List.of("pilates", "back", CAMP);
    };
  }

  static boolean needsRoom(String service) {
    return switch (service) {
      case "osteo", "lymph", "pilates", "back", CAMP -> true;
      default -> false;
    };
  }

  private static MultiDay.Part part(int day) {
    return new MultiDay.Part(
        day, TimeRange.of(15, 0, 16, 30), List.of(), List.of(), OptionalInt.empty());
  }

  private Service camp() {
    return service(CAMP, 270, 0, 12_000, 10).over(CAMP_DAYS);
  }

  /// The osteopath and one of the therapists look at somebody together.
  private Service review() {
    var first = ids("cara");
    var second = Stream.of("anna", "ben", "davit").flatMap(k -> ids(k).stream()).toList();
    var all = Stream.concat(first.stream(), second.stream()).map(ServiceStaff::new).toList();
    return service("review", 30, 0, 11_000, 1)
        .by(all, List.of(new Requirement<>(first, 1), new Requirement<>(second, 1)));
  }

  private List<StaffId> ids(String key) {
    return people.stream().filter(p -> p.key().equals(key)).map(Person::id).toList();
  }

  /// Whose turn it is, by weights; the pool is who is there for it most of their days.
  private static ServiceStaff turns(Person person) {
    int weight =
        switch (person.key()) {
          case "anna" -> 6;
          case "ben" -> 3;
          default -> ServiceStaff.USUAL_WEIGHT;
        };
    return new ServiceStaff(person.id(), weight, ServiceStaff.USUAL_PRIORITY);
  }

  private static List<AddOn> addOns(DemoTexts texts, String key) {
    if (!key.equals("massage")) return List.of();
    return List.of(
        new AddOn(new AddOnId("taping"), texts.say("addOn.taping"), 15, OptionalLong.of(1_500)),
        new AddOn(new AddOnId("heat"), texts.say("addOn.heat"), 0, OptionalLong.of(600)));
  }

  private Service service(String key, int minutes, int after, long price, int seats) {
    var staff = people.stream().filter(p -> offeredBy(p.key()).contains(key)).toList();
    return new Service(
        new ServiceId(key),
        texts.say("service." + key),
        minutes,
        new Starts(15, Grid.CLOCK, notice(key), new Horizon.Days(Horizon.Kind.CALENDAR, 90)),
        new Buffers(0, after),
        List.of(),
        List.of(),
        OptionalLong.of(price),
        seats,
        key.equals("video") ? List.of("meet") : List.of(),
        staff.stream().map(DemoServices::turns).toList(),
        key.equals("physio") ? Assignment.ROUND_ROBIN : Assignment.SINGLE,
        RoundRobin.USUAL,
        List.of(),
        rooms(key, staff),
        Optional.empty(),
        addOns(texts, key));
  }

  private static Duration notice(String key) {
    return key.equals("initial") ? Duration.ofHours(24) : Duration.ofHours(1);
  }

  private static List<Requirement<RoomId>> rooms(String key, List<Person> staff) {
    if (!needsRoom(key)) return List.of();
    return List.of(new Requirement<>(staff.stream().flatMap(p -> p.room().stream()).toList(), 1));
  }
}
