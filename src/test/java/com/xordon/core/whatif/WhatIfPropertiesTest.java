package com.xordon.core.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.availability.Availability;
import com.xordon.core.availability.Question;
import com.xordon.core.availability.Reason;
import com.xordon.core.availability.Start;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.ListDiary;
import com.xordon.core.practice.Assignment;
import com.xordon.core.practice.Closure;
import com.xordon.core.practice.Leave;
import com.xordon.core.practice.Practice;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffMember;
import com.xordon.core.rescue.RandomTeam;
import com.xordon.core.rescue.Team;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What-if says what asking the engine one by one says, over many changes decided by seeds.
class WhatIfPropertiesTest {
  private static final int RUNS = 200;

  private int lost;
  private int stranded;

  @Test
  void itSaysWhatTheEngineSays() {
    for (long seed = 0; seed < RUNS; seed++) {
      var team = new RandomTeam(seed).team;
      var before = team.rules();
      var after = changed(before, new Random(seed));
      var diary = new ListDiary(team.appointments, List.of());
      var effect =
          new WhatIf(before, after, diary, Team.NOW)
              .between(Team.DAY, Team.DAY.plusDays(1), Progress.NONE)
              .orElseThrow();
      assertSlots(seed, effect, before, after, diary);
      assertStranded(seed, effect, before, after, diary, team.appointments);
      lost += effect.lost();
      stranded += effect.stranded().size();
    }
    assertThat(lost).isGreaterThan(RUNS);
    assertThat(stranded).isGreaterThan(RUNS);
  }

  private static void assertSlots(
      long seed, Effect effect, Rules before, Rules after, ListDiary diary) {
    for (var s : effect.services()) {
      var was = starts(before, diary, s.service());
      var is = starts(after, diary, s.service());
      assertThat(s.slots().before()).as("seed %d", seed).isEqualTo(was.size());
      assertThat(s.slots().after()).as("seed %d", seed).isEqualTo(is.size());
      assertThat(s.slots().gained()).as("seed %d", seed).isEqualTo(without(is, was).size());
      assertThat(s.slots().lost()).as("seed %d", seed).isEqualTo(without(was, is).size());
    }
    for (var m : effect.staff()) {
      int count = 0;
      for (var s : after.services()) {
        if (after.staff(m.staff()).isEmpty()) continue;
        count +=
            engine(after, diary)
                .offer(
                    Question.about(s.id(), Team.NOW).by(m.staff()), Team.DAY, Team.DAY.plusDays(1))
                .size();
      }
      assertThat(m.slots().after()).as("seed %d, %s", seed, m.staff()).isEqualTo(count);
      assertThat(m.slots().after() - m.slots().before())
          .isEqualTo(m.slots().gained() - m.slots().lost());
    }
  }

  private static Set<Instant> starts(Rules rules, ListDiary diary, ServiceId service) {
    return engine(rules, diary)
        .offer(Question.about(service, Team.NOW), Team.DAY, Team.DAY.plusDays(1))
        .stream()
        .map(Start::when)
        .map(when -> when.start())
        .collect(Collectors.toSet());
  }

  private static Set<Instant> without(Set<Instant> all, Set<Instant> some) {
    var rest = new HashSet<>(all);
    rest.removeAll(some);
    return rest;
  }

  private static Availability engine(Rules rules, ListDiary diary) {
    return new Availability(rules, diary);
  }

  private static void assertStranded(
      long seed,
      Effect effect,
      Rules before,
      Rules after,
      ListDiary diary,
      List<Appointment> appointments) {
    var stranded = effect.stranded().stream().map(s -> s.appointment().id()).toList();
    for (var a : appointments) {
      if (a.staff().size() > 1) continue;
      var was = codes(before, diary, a);
      var is = codes(after, diary, a);
      is.removeAll(was);
      if (is.isEmpty()) {
        assertThat(stranded).as("seed %d", seed).doesNotContain(a.id());
      } else {
        assertThat(stranded).as("seed %d, %s", seed, is).contains(a.id());
      }
    }
  }

  private static Set<Reason.Code> codes(Rules rules, ListDiary diary, Appointment a) {
    var question =
        Question.about(a.service(), Team.NOW)
            .by(a.staff().getFirst())
            .moving(a.id())
            .lasting(OptionalInt.of((int) a.when().minutes()));
    return engine(rules, diary).explain(question, a.when().start()).reasons().stream()
        .map(Reason::code)
        .collect(Collectors.toSet());
  }

  /// One or two things that managers change.
  private static Rules changed(Rules rules, Random random) {
    var practice = rules.practice();
    var staff = rules.staff();
    var services = rules.services();
    int what = random.nextInt(5);
    int who = random.nextInt(staff.size());
    int which = random.nextInt(services.size() - 1);
    if (what == 0 || random.nextInt(5) == 0) staff = with(staff, who, away(staff.get(who)));
    if (what == 1) staff = with(staff, who, inactive(staff.get(who)));
    if (what == 2) services = with(services, which, stepped(services.get(which)));
    if (what == 3) services = with(services, which, fewer(services.get(which)));
    if (what == 4) practice = closed(practice, random.nextInt(2));
    return new Rules(practice, staff, rules.rooms(), services);
  }

  private static <T> List<T> with(List<T> all, int place, T other) {
    var changed = new ArrayList<>(all);
    changed.set(place, other);
    return changed;
  }

  private static StaffMember away(StaffMember m) {
    return m.away(new Leave(Team.DAY.atTime(9, 30), Team.DAY.atTime(12, 0), ""));
  }

  private static StaffMember inactive(StaffMember m) {
    return new StaffMember(
        m.id(),
        m.name(),
        m.zone(),
        false,
        m.joined(),
        m.hours(),
        m.overrides(),
        m.leave(),
        m.limits());
  }

  private static Service stepped(Service s) {
    var starts = s.starts();
    return s.at(new Service.Starts(40, starts.grid(), starts.minNotice(), starts.horizon()));
  }

  private static Service fewer(Service s) {
    return s.by(s.staff().subList(0, (s.staff().size() + 1) / 2), Assignment.SINGLE);
  }

  private static Practice closed(Practice p, int day) {
    var date = Team.DAY.plusDays(day);
    return new Practice(
        p.name(),
        p.zone(),
        p.currency(),
        p.weekStart(),
        p.buffers(),
        p.cancelNotice(),
        List.of(new Closure(date, date, "closed")),
        p.clientOverlap());
  }
}
