package com.xordon.core.rescue;

import com.xordon.core.availability.Availability;
import com.xordon.core.availability.Question;
import com.xordon.core.diary.ListDiary;
import com.xordon.core.practice.Assignment;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// A team with a full day, booked as the engine allows, all of it decided by a seed.
public final class RandomTeam {
  private static final List<String> NAMES = List.of("anna", "ben", "cara", "dirk", "eva");

  private final Random random;
  public final Team team = new Team();

  public RandomTeam(long seed) {
    random = new Random(seed);
    int people = 2 + random.nextInt(4);
    for (int i = 0; i < people; i++) {
      team.member(NAMES.get(i), from(), to(), random.nextInt(3) == 0 ? 1 + random.nextInt(5) : 0);
    }
    service("physio", 45, 1, people);
    service("talk", 30, 1, people);
    service("class", 60, 3, people);
    var all = NAMES.subList(0, people).toArray(String[]::new);
    team.service("panel", 30, 1, 0, Assignment.COLLECTIVE, List.of(), all);
    for (int i = 0; i < 30; i++) book("a" + i);
  }

  private String from() {
    return "%02d:00".formatted(8 + random.nextInt(3));
  }

  private String to() {
    return "%02d:00".formatted(13 + random.nextInt(5));
  }

  private void service(String id, int minutes, int seats, int people) {
    var who =
        NAMES.subList(0, people).stream()
            .filter(n -> n.equals("anna") || random.nextInt(3) > 0)
            .toArray(String[]::new);
    var rooms = random.nextInt(2) == 0 ? List.<String>of() : List.of("r1", "r2");
    int buffer = 5 * random.nextInt(3);
    var how = random.nextBoolean() ? Assignment.SINGLE : Assignment.ROUND_ROBIN;
    team.service(id, minutes, seats, buffer, how, rooms, who);
  }

  /// Takes one of the starts on offer, Anna's if there is one, mostly.
  private void book(String id) {
    var services = List.of("physio", "talk", "class", "panel");
    var service = services.get(random.nextInt(services.size()));
    var question = Question.about(new ServiceId(service), Team.NOW);
    if (random.nextInt(3) > 0) question = question.by(Team.ANNA);
    var engine = new Availability(team.rules(), new ListDiary(team.appointments, List.of()));
    var starts = engine.offer(question, Team.DAY, Team.DAY);
    if (starts.isEmpty()) return;
    var start = starts.get(random.nextInt(starts.size()));
    if (service.equals("class") && random.nextBoolean()) start = starts.getFirst();
    var decision = engine.choose(question, start);
    var at = start.when().start();
    // who is chosen may need another room than a session that could be joined
    var theirs = engine.explain(question.by(decision.staff().getFirst()), at).offer().orElseThrow();
    var who = decision.staff().stream().map(StaffId::value).toArray(String[]::new);
    team.appointments.add(
        team.appointment(id, service, at, theirs.rooms().stream().findFirst(), who));
  }

  /// One more appointment of Anna's, against the rules.
  void force(String id) {
    int minute = 8 * 60 + 15 * random.nextInt(24);
    team.appointments.add(
        team.appointment(
            id,
            random.nextBoolean() ? "physio" : "talk",
            Team.DAY.atTime(minute / 60, minute % 60).atZone(Team.BERLIN).toInstant(),
            Optional.empty(),
            "anna"));
  }
}
