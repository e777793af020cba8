package com.xordon.demo;

import com.xordon.core.practice.Assignment;
import com.xordon.core.practice.Grid;
import com.xordon.core.practice.Horizon;
import com.xordon.core.practice.Requirement;
import com.xordon.core.practice.RoomId;
import com.xordon.core.practice.RoundRobin;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.Service.Buffers;
import com.xordon.core.practice.Service.Starts;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.ServiceStaff;
import com.xordon.demo.DemoTeam.Person;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// What can be booked in the sample practice.
final class DemoServices {
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
        service("back", 60, 0, 1_600, 10));
  }

  /// The services of a part in the story, the most frequent first.
  static List<String> offeredBy(String key) {
    return switch (key) {
      case "anna" -> List.of("physio", "video", "initial");
      case "ben" -> List.of("manual", "physio", "massage", "video");
      case "cara" -> List.of("osteo");
      case "davit" -> List.of("physio", "massage", "video", "initial");
      case "elif" -> List.of("lymph", "massage");
      default -> List.of("pilates", "back");
    };
  }

  static boolean needsRoom(String service) {
    return switch (service) {
      case "osteo", "lymph", "pilates", "back" -> true;
      default -> false;
    };
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
        key.equals("video") ? "meet" : "",
        staff.stream().map(p -> new ServiceStaff(p.id())).toList(),
        Assignment.SINGLE,
        RoundRobin.USUAL,
        List.of(),
        rooms(key, staff),
        Optional.empty());
  }

  private static Duration notice(String key) {
    return key.equals("initial") ? Duration.ofHours(24) : Duration.ofHours(1);
  }

  private static List<Requirement<RoomId>> rooms(String key, List<Person> staff) {
    if (!needsRoom(key)) return List.of();
    return List.of(new Requirement<>(staff.stream().flatMap(p -> p.room().stream()).toList(), 1));
  }
}
