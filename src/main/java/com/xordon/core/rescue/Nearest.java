package com.xordon.core.rescue;

import com.xordon.core.availability.Start;
import com.xordon.core.diary.Sheet;
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

/// The cheapest other times for bundles that can't keep theirs. In each round a cheapest flow
/// shares out the starts the engine offers, one bundle to each person's start; what lies across
/// another is refused by the engine and goes into the next round. At the end each bundle looks once
/// more whether something cheaper is free now.
final class Nearest {
  private static final int[] DAYS_AROUND = {14, 60};

  private final Placer placer;
  private final Price price;
  private final LocalDate day;
  private final Set<Choice> refused = new HashSet<>();
  private final Map<Bundle, Choice> placed = new HashMap<>();
  private Sheet sheet;
  private int around;

  Nearest(Placer placer, Sheet sheet, Price price, LocalDate day) {
    this.placer = placer;
    this.sheet = sheet;
    this.price = price;
    this.day = day;
  }

  /// A place for each bundle that can have one, in the order in which they were found.
  List<Choice> places(List<Bundle> bundles) {
    for (int days : DAYS_AROUND) {
      around = days;
      place(bundles.stream().filter(v -> !placed.containsKey(v)).toList());
    }
    around = DAYS_AROUND[0];
    bundles.stream()
        .filter(placed::containsKey)
        .sorted(Comparator.<Bundle>comparingLong(v -> cost(v)).reversed())
        .forEach(this::improve);
    return bundles.stream().flatMap(v -> Optional.ofNullable(placed.get(v)).stream()).toList();
  }

  private long cost(Bundle bundle) {
    var choice = placed.get(bundle);
    return choice == null ? 0 : choice.cost();
  }

  private void place(List<Bundle> bundles) {
    var open = bundles;
    while (!open.isEmpty()) {
      int most = 3 * open.size() + 20;
      var choices = open.stream().map(v -> choices(v, most)).toList();
      if (choices.stream().allMatch(List::isEmpty)) return;
      boolean any = false;
      for (var choice : shared(open, choices)) {
        // what is refused before anything was taken can't be had at all: the next one, then
        boolean taken =
            any ? take(choice) : takeFrom(choices.get(open.indexOf(choice.bundle())), choice);
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
    var bundle = choice.bundle();
    var staff = bundle.isPanel() ? panel(choice) : choice.staff();
    if (staff.isEmpty()) return false;
    if (placer.place(sheet, bundle, staff, choice.start()) instanceof Placed.At(var after, _)) {
      sheet = after;
      placed.put(
          bundle,
          Choice.of(
              bundle, choice.who(), staff, choice.start(), price(bundle, staff, choice.start())));
      return true;
    }
    return false;
  }

  /// The panel at a start that changes the fewest people.
  private List<StaffId> panel(Choice choice) {
    var bundle = choice.bundle();
    var free = placer.canSit(sheet, bundle, choice.start());
    return Panels.fill(bundle.service(), free, bundle.staff(), Optional.empty()).orElse(List.of());
  }

  private void improve(Bundle bundle) {
    long now = cost(bundle);
    choices(bundle, 1).stream().filter(c -> c.cost() < now).findFirst().ifPresent(this::take);
  }

  private List<Choice> choices(Bundle bundle, int most) {
    var choices = new ArrayList<Choice>();
    for (var start : placer.starts(sheet, bundle, day.minusDays(around), day.plusDays(around))) {
      add(choices, bundle, start);
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

  private void add(List<Choice> choices, Bundle bundle, Start start) {
    var when = start.when().start();
    if (bundle.isPanel()) {
      var who = start.staff().getFirst();
      choices.add(Choice.of(bundle, who, start.staff(), when, price(bundle, start.staff(), when)));
      return;
    }
    for (var who : start.staff()) {
      if (bundle.staff().contains(who) && !who.equals(bundle.away())) continue;
      var staff = bundle.with(who);
      choices.add(Choice.of(bundle, who, staff, when, price(bundle, staff, when)));
    }
  }

  private long price(Bundle bundle, List<StaffId> staff, Instant start) {
    long minutes = Math.abs(Duration.between(bundle.when().start(), start).toMinutes());
    return price.of(minutes, staff.stream().filter(s -> !bundle.staff().contains(s)).count());
  }

  /// One start for each bundle, no start of a person twice, at the least cost; the cheapest first.
  private static List<Choice> shared(List<Bundle> bundles, List<List<Choice>> choices) {
    var number = new HashMap<Object, Integer>();
    for (var some : choices) {
      for (var c : some) number.computeIfAbsent(spot(c), k -> bundles.size() + number.size());
    }
    int source = bundles.size() + number.size();
    int sink = source + 1;
    var flow = new CheapestFlow(sink + 1);
    for (int spot : number.values()) flow.edge(spot, sink, 1, 0);
    var edges = new HashMap<Choice, Integer>();
    for (int v = 0; v < bundles.size(); v++) {
      flow.edge(source, v, 1, 0);
      flow.edge(v, sink, 1, Taking.unplaced(bundles.get(v)));
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
    return choice.bundle().isPanel() ? choice : new Spot(choice.who(), choice.start());
  }

  private record Spot(StaffId who, Instant start) {}
}
