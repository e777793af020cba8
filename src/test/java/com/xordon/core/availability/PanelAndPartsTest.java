package com.xordon.core.availability;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Details;
import com.xordon.core.diary.Interval;
import com.xordon.core.diary.ListDiary;
import com.xordon.core.diary.Status;
import com.xordon.core.practice.Assignment;
import com.xordon.core.practice.Given;
import com.xordon.core.practice.MultiDay;
import com.xordon.core.practice.Requirement;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.ServiceStaff;
import com.xordon.core.practice.StaffId;
import com.xordon.core.practice.StaffMember;
import com.xordon.core.practice.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Panels and parts beside the slow and obvious way to see whether they can be.
class PanelAndPartsTest {
  private static final int ROUNDS = 5 * Integer.getInteger("xordon.rounds", 1000);
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final LocalDate DAY = LocalDate.of(2027, 3, 3);
  private static final Instant NOW = Instant.parse("2027-03-01T00:00:00Z");
  private static final int FROM = 9 * 60;
  private static final int TO = 12 * 60;

  @Test
  void aPanelIsOfferedWhereDistinctFreePeopleCanMeetItAndNowhereElse() {
    int offered = 0;
    for (int seed = 0; seed < ROUNDS; seed++) {
      var random = new Random(seed);
      var people = people(random, 3 + random.nextInt(3));
      var service = panel(people, random);
      var taken = taken(people, random, DAY);
      var starts = starts(people, service, taken, DAY, DAY);
      offered += starts.size();
      for (var s : starts) {
        assertThat(s.staff()).as("seed " + seed).doesNotHaveDuplicates();
        assertThat(free(people, taken, s.when())).as("seed " + seed).containsAll(s.staff());
        assertThat(canMeet(service.collective(), new HashSet<>(s.staff()), 0))
            .as("seed %d, %s of %s", seed, s, service.collective())
            .isTrue();
      }
      var at = starts.stream().map(s -> s.when().start()).toList();
      for (int minute = FROM; minute + 30 <= TO; minute += 30) {
        var time = Interval.of(moment(DAY, minute), Duration.ofMinutes(30));
        boolean could = canMeet(service.collective(), free(people, taken, time), 0);
        assertThat(at.contains(time.start())).as("seed %d at %s", seed, time).isEqualTo(could);
      }
    }
    assertThat(offered).isGreaterThan(ROUNDS);
  }

  /// Whether the requirements from `i` on can be met by people who aren't used yet.
  private static boolean canMeet(List<Requirement<StaffId>> needs, Set<StaffId> left, int i) {
    if (i == needs.size()) return true;
    return choose(needs, left, i, 0, needs.get(i).count());
  }

  private static boolean choose(
      List<Requirement<StaffId>> needs, Set<StaffId> left, int i, int from, int count) {
    if (count == 0) return canMeet(needs, left, i + 1);
    var any = needs.get(i).anyOf();
    for (int k = from; k < any.size(); k++) {
      if (!left.contains(any.get(k))) continue;
      var rest = new HashSet<>(left);
      rest.remove(any.get(k));
      if (choose(needs, rest, i, k + 1, count - 1)) return true;
    }
    return false;
  }

  @Test
  void partsOverSeveralDaysNeverHaveABusyOne() {
    int offered = 0;
    for (int seed = 0; seed < ROUNDS; seed++) {
      var random = new Random(seed);
      var people = people(random, 1 + random.nextInt(2));
      var service = course(people, random);
      var taken = new ArrayList<Appointment>();
      for (int d = 0; d < 6; d++) taken.addAll(taken(people, random, DAY.plusDays(d)));
      for (var s : starts(people, service, taken, DAY, DAY.plusDays(2))) {
        offered++;
        assertThat(s.parts()).hasSize(service.multiDay().orElseThrow().parts().size());
        for (var part : s.parts()) {
          var who = part.staff().isEmpty() ? s.staff() : part.staff();
          assertThat(free(people, taken, part.when())).as("seed " + seed).containsAll(who);
        }
      }
    }
    assertThat(offered).isGreaterThan(ROUNDS / 4);
  }

  @Test
  void aCourseOfOnePersonIsOfferedWhereEveryPartIsFreeByItself() {
    int held = 0;
    for (int seed = 0; seed < ROUNDS / 5; seed++) {
      var random = new Random(seed);
      var people = people(random, 1);
      var service = course(people, random);
      var days = service.multiDay().orElseThrow();
      if (days.blockWholeDays()) continue; // what lies between the parts is nobody's
      var taken = new ArrayList<Appointment>();
      for (int d = 0; d < 6; d++) taken.addAll(taken(people, random, DAY.plusDays(d)));
      var rules = new Rules(Given.practice(BERLIN), people, List.of(), List.of(service));
      var engine = new Availability(rules, new ListDiary(taken, List.of()));
      int last = days.parts().size() - 1;
      var wanted = List.of(List.<Integer>of(), List.of(last)).get(random.nextInt(2));
      var first = days.parts().get(wanted.isEmpty() ? 0 : last);
      var at = moment(DAY.plusDays(first.day()), first.range().from());
      var question = Question.about(service.id(), NOW).attending(wanted);
      var parts = engine.parts(question, at);
      assertThat(parts).hasSize(days.parts().size());
      boolean free =
          parts.stream()
              .filter(p -> wanted.isEmpty() || wanted.contains(p.part()))
              .allMatch(PartOffer::isFree);
      assertThat(engine.explain(question, at).isOffered()).as("seed " + seed).isEqualTo(free);
      if (free) held++;
    }
    assertThat(held).isPositive();
  }

  private static List<Start> starts(
      List<StaffMember> people,
      Service service,
      List<Appointment> taken,
      LocalDate from,
      LocalDate to) {
    var rules = new Rules(Given.practice(BERLIN), people, List.of(), List.of(service));
    return new Availability(rules, new ListDiary(taken, List.of()))
        .offer(Question.about(service.id(), NOW), from, to);
  }

  private static List<StaffMember> people(Random random, int size) {
    var names = new ArrayList<>(List.of("anna", "ben", "cara", "davit", "elif"));
    Collections.shuffle(names, random);
    return names.subList(0, size).stream()
        .map(n -> Given.member(n, BERLIN, new TimeRange(FROM, TO)))
        .toList();
  }

  private static Service panel(List<StaffMember> people, Random random) {
    var ids = people.stream().map(StaffMember::id).toList();
    var needs = new ArrayList<Requirement<StaffId>>();
    for (int i = 0; i < 1 + random.nextInt(3); i++) {
      var some = new ArrayList<>(ids);
      Collections.shuffle(some, random);
      var any = some.subList(0, 1 + random.nextInt(some.size()));
      needs.add(new Requirement<>(any, 1 + random.nextInt(Math.min(2, any.size()))));
    }
    return Given.service(30, 30).by(ids.stream().map(ServiceStaff::new).toList(), needs);
  }

  private static Service course(List<StaffMember> people, Random random) {
    var parts = new ArrayList<MultiDay.Part>();
    int day = 0;
    for (int i = 0; i < 2 + random.nextInt(2); i++) {
      int from = FROM + 30 * random.nextInt(4);
      var own = random.nextInt(4) == 0 ? List.of(people.getFirst().id()) : List.<StaffId>of();
      parts.add(
          new MultiDay.Part(
              day, new TimeRange(from, from + 60), own, List.of(), OptionalInt.empty()));
      day += 1 + random.nextInt(2);
    }
    var ids = people.stream().map(m -> new ServiceStaff(m.id())).toList();
    return Given.service(60, 30)
        .by(ids, Assignment.SINGLE)
        .over(new MultiDay(MultiDay.Days.CALENDAR, random.nextInt(4) == 0, parts));
  }

  private static List<Appointment> taken(List<StaffMember> people, Random random, LocalDate day) {
    var taken = new ArrayList<Appointment>();
    for (var m : people) {
      int from = FROM + 30 * random.nextInt(5);
      if (random.nextInt(3) == 0) continue;
      var when = Interval.of(moment(day, from), Duration.ofMinutes(30 + 30L * random.nextInt(3)));
      taken.add(
          new Appointment(
              new AppointmentId(m.id() + " " + day),
              Given.service(30, 30).id(),
              Optional.empty(),
              List.of(m.id()),
              List.of(),
              when,
              List.of(),
              Status.BOOKED,
              NOW,
              1,
              Details.NONE,
              Optional.empty(),
              Optional.empty()));
    }
    return taken;
  }

  private static Set<StaffId> free(
      List<StaffMember> people, List<Appointment> taken, Interval time) {
    var free = new HashSet<StaffId>();
    for (var m : people) {
      boolean busy =
          taken.stream().anyMatch(a -> a.staff().contains(m.id()) && a.when().overlaps(time));
      if (!busy && isAtWork(time)) free.add(m.id());
    }
    return free;
  }

  private static boolean isAtWork(Interval time) {
    var start = time.start().atZone(BERLIN).toLocalTime();
    var end = time.end().atZone(BERLIN).toLocalTime();
    return start.getHour() * 60 + start.getMinute() >= FROM
        && end.getHour() * 60 + end.getMinute() <= TO;
  }

  private static Instant moment(LocalDate day, int minute) {
    return day.atStartOfDay().plusMinutes(minute).atZone(BERLIN).toInstant();
  }
}
