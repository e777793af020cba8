package com.xordon.core.rescue;

import com.xordon.core.availability.Start;
import com.xordon.core.practice.StaffId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The cheapest other times for visits that can't keep theirs. In each round a cheapest flow shares
/// out the starts the engine offers, one visit to each person's start; what lies across another is
/// refused by the engine and goes into the next round. At the end each visit looks once more
/// whether something cheaper is free now.
final class Nearest {
  private static final int[] DAYS_AROUND = {14, 60};

  private final Placer placer;
  private final Price price;
  private final LocalDate day;
  private final Set<Choice> refused = new HashSet<>();
  private final Map<Visit, Choice> placed = new HashMap<>();
  private Sheet sheet;
  private int around;

  Nearest(Placer placer, Sheet sheet, Price price, LocalDate day) {
    this.placer = placer;
    this.sheet = sheet;
    this.price = price;
    this.day = day;
  }

  /// A place for each visit that can have one, in the order in which they were found.
  List<Choice> places(List<Visit> visits) {
    for (int days : DAYS_AROUND) {
      around = days;
      place(visits.stream().filter(v -> !placed.containsKey(v)).toList());
    }
    around = DAYS_AROUND[0];
    visits.stream()
        .filter(placed::containsKey)
        .sorted(Comparator.<Visit>comparingLong(v -> cost(v)).reversed())
        .forEach(this::improve);
    return visits.stream().flatMap(v -> Optional.ofNullable(placed.get(v)).stream()).toList();
  }

  private long cost(Visit visit) {
    var choice = placed.get(visit);
    return choice == null ? 0 : choice.cost();
  }

  private void place(List<Visit> visits) {
    var open = visits;
    while (!open.isEmpty()) {
      int most = 3 * open.size() + 20;
      var choices = open.stream().map(v -> choices(v, most)).toList();
      if (choices.stream().allMatch(List::isEmpty)) return;
      boolean any = false;
      for (var choice : shared(open, choices)) {
        // what is refused before anything was taken can't be had at all: the next one, then
        boolean taken =
            any ? take(choice) : takeFrom(choices.get(open.indexOf(choice.visit())), choice);
        any |= taken;
      }
      open = open.stream().filter(v -> !placed.containsKey(v)).toList();
    }
  }

  /// The first that holds, from one on; those that don't are never tried again.
  private boolean takeFrom(List<Choice> choices, Choice first) {
    for (var choice : choices.subList(choices.indexOf(first), choices.size())) {
      if (take(choice)) return true;
      refused.add(choice);
    }
    return false;
  }

  private boolean take(Choice choice) {
    var visit = choice.visit();
    var staff = visit.isPanel() ? panel(choice) : choice.staff();
    if (staff.isEmpty()) return false;
    if (placer.place(sheet, visit, staff, choice.start()) instanceof Placed.At(var after, _)) {
      sheet = after;
      placed.put(
          visit,
          Choice.of(
              visit, choice.who(), staff, choice.start(), price(visit, staff, choice.start())));
      return true;
    }
    return false;
  }

  /// The panel at a start that changes the fewest people.
  private List<StaffId> panel(Choice choice) {
    var visit = choice.visit();
    var free = placer.canSit(sheet, visit, choice.start());
    return Panels.fill(visit.service(), free, visit.staff(), Optional.empty()).orElse(List.of());
  }

  private void improve(Visit visit) {
    long now = cost(visit);
    choices(visit, 1).stream().filter(c -> c.cost() < now).findFirst().ifPresent(this::take);
  }

  private List<Choice> choices(Visit visit, int most) {
    var choices = new ArrayList<Choice>();
    for (var start : placer.starts(sheet, visit, day.minusDays(around), day.plusDays(around))) {
      add(choices, visit, start);
    }
    return choices.stream()
        .filter(c -> !refused.contains(c))
        .sorted(
            Comparator.comparingLong(Choice::cost)
                .thenComparing(Choice::start)
                .thenComparing(Choice::who))
        .limit(most)
        .toList();
  }

  private void add(List<Choice> choices, Visit visit, Start start) {
    var when = start.when().start();
    if (visit.isPanel()) {
      var who = start.staff().getFirst();
      choices.add(Choice.of(visit, who, start.staff(), when, price(visit, start.staff(), when)));
      return;
    }
    for (var who : start.staff()) {
      if (visit.staff().contains(who) && !who.equals(visit.away())) continue;
      var staff = visit.with(who);
      choices.add(Choice.of(visit, who, staff, when, price(visit, staff, when)));
    }
  }

  private long price(Visit visit, List<StaffId> staff, Instant start) {
    long minutes = Math.abs(Duration.between(visit.when().start(), start).toMinutes());
    return price.of(minutes, staff.stream().filter(s -> !visit.staff().contains(s)).count());
  }

  /// One start for each visit, no start of a person twice, at the least cost; the cheapest first.
  private static List<Choice> shared(List<Visit> visits, List<List<Choice>> choices) {
    var number = new HashMap<Object, Integer>();
    for (var some : choices) {
      for (var c : some) number.computeIfAbsent(spot(c), k -> visits.size() + number.size());
    }
    int source = visits.size() + number.size();
    int sink = source + 1;
    var flow = new CheapestFlow(sink + 1);
    for (int spot : number.values()) flow.edge(spot, sink, 1, 0);
    var edges = new HashMap<Choice, Integer>();
    for (int v = 0; v < visits.size(); v++) {
      flow.edge(source, v, 1, 0);
      flow.edge(v, sink, 1, Taking.unplaced(visits.get(v)));
      for (var c : choices.get(v)) {
        edges.put(c, flow.edge(v, number.getOrDefault(spot(c), sink), 1, c.cost()));
      }
    }
    flow.send(source, sink);
    return edges.entrySet().stream()
        .filter(e -> flow.over(e.getValue()) > 0)
        .map(Map.Entry::getKey)
        .sorted(Comparator.comparingLong(Choice::cost).thenComparing(Choice::start))
        .toList();
  }

  /// A person's start can be shared by nobody; panels are left to the engine.
  private static Object spot(Choice choice) {
    return choice.visit().isPanel() ? choice : new Spot(choice.who(), choice.start());
  }

  private record Spot(StaffId who, Instant start) {}
}
