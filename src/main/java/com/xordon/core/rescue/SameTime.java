package com.xordon.core.rescue;

import com.xordon.core.availability.Reason;
import com.xordon.core.diary.Sheet;
import com.xordon.core.practice.Limit;
import com.xordon.core.practice.ServiceStaff;
import com.xordon.core.practice.StaffId;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who takes which bundle at its own time, so that as many clients as possible keep theirs and,
/// among those answers, the fewest people change and the higher priority goes first.
///
/// A cheapest flow gives the best answer as far as it knows what stands against it: who can take
/// what, and that nobody is at two bundles at once. The engine then tries it out. What it refuses
/// is taken in as one more thing known (a limit as how many one can take, all else as two or more
/// choices of which one must go), and the next best answer is tried: branch and bound, where the
/// flow is the bound and the engine the judge.
final class SameTime {
  /// More trials than a day ever needed; after them the best so far is taken.
  private static final int TRIALS = 150;

  private final Placer placer;
  private final Sheet sheet;
  private final Price price;
  private final List<Bundle> bundles;
  private final boolean countsAlike;
  private final List<List<Choice>> choices = new ArrayList<>();

  SameTime(Placer placer, Sheet sheet, Price price, ZoneId zone, List<Bundle> bundles) {
    this.placer = placer;
    this.sheet = sheet;
    this.price = price;
    this.bundles = bundles.stream().sorted(Comparator.comparing(v -> v.when().start())).toList();
    for (var bundle : this.bundles) choices.add(choices(bundle));
    boolean plain = bundles.stream().noneMatch(v -> v.isPanel() || v.service().seats() > 1);
    var days = bundles.stream().map(v -> v.when().start().atZone(zone).toLocalDate()).distinct();
    this.countsAlike = plain && days.count() <= 1;
  }

  private List<Choice> choices(Bundle bundle) {
    var start = bundle.when().start();
    var found = new ArrayList<Choice>();
    if (bundle.isPanel()) {
      var free = placer.canSit(sheet, bundle, start);
      for (var who : free) {
        if (bundle.staff().contains(who)) continue;
        Panels.fill(bundle.service(), free, bundle.staff(), Optional.of(who))
            .ifPresent(
                panel -> found.add(Choice.of(bundle, who, panel, start, cost(bundle, panel))));
      }
      return found;
    }
    var offer = placer.whether(sheet, bundle, start).offer();
    for (var who : offer.map(o -> o.staff()).orElse(List.of())) {
      if (bundle.staff().contains(who)) continue;
      var staff = bundle.with(who);
      found.add(Choice.of(bundle, who, staff, start, cost(bundle, staff)));
    }
    return found;
  }

  /// The price of the people who come new to it, then who has a low priority.
  private long cost(Bundle bundle, List<StaffId> staff) {
    long people = staff.stream().filter(s -> !bundle.staff().contains(s)).count();
    long low =
        bundle.service().staff().stream()
            .filter(s -> staff.contains(s.id()) && !bundle.staff().contains(s.id()))
            .mapToLong(SameTime::low)
            .sum();
    return price.of(0, people) * 1000 + low;
  }

  private static long low(ServiceStaff s) {
    return 4 - s.priority();
  }

  /// The choices taken, in order of their start; they hold together.
  List<Choice> best() {
    var open = new PriorityQueue<Node>(Comparator.comparingLong(n -> n.bound));
    open.add(node(Set.of(), Map.of()));
    Trial best = null;
    for (int trials = 0; trials < TRIALS && !open.isEmpty(); trials++) {
      var node = open.remove();
      if (best != null && node.bound >= best.cost) break;
      var trial = attempt(node);
      if (best == null || trial.cost < best.cost) best = trial;
      open.addAll(trial.next);
    }
    return best == null ? List.of() : best.taken;
  }

  private Node node(Set<Choice> barred, Map<StaffId, Integer> most) {
    return Node.solve(bundles, choices, barred, most);
  }

  /// Tries a node's choices one after the other; what is refused is left out, and the first refusal
  /// says how to go on.
  private Trial attempt(Node node) {
    var taken = new ArrayList<Choice>();
    long cost = node.left;
    var state = sheet;
    List<Node> next = List.of();
    for (var choice : node.choices) {
      switch (placer.place(state, choice.bundle(), choice.staff(), choice.start())) {
        case Placed.At(var after, _) -> {
          state = after;
          taken.add(choice);
          cost += choice.cost();
        }
        case Placed.Barred(var reasons) -> {
          if (next.isEmpty()) next = after(node, choice, taken, reasons);
          cost += Taking.unplaced(choice.bundle());
        }
      }
    }
    return new Trial(cost, taken, next);
  }

  private List<Node> after(Node node, Choice refused, List<Choice> taken, List<Reason> reasons) {
    var most = limit(refused, taken, reasons);
    if (most != null) {
      var limits = new HashMap<>(node.most);
      limits.put(refused.who(), most);
      return List.of(node(node.barred, limits));
    }
    return quarrel(refused, taken, reasons).stream()
        .map(one -> {
          Set<Choice> barred = Collections.newSetFromMap(new IdentityHashMap<>());
          barred.addAll(node.barred);
          barred.add(one);
          return node(barred, node.most);
        })
        .toList();
  }

  /// How many bundles one can take at most, when that is all that is wrong.
  private @Nullable Integer limit(Choice refused, List<Choice> taken, List<Reason> reasons) {
    if (!countsAlike || reasons.size() != 1) return null;
    if (!(reasons.getFirst() instanceof Reason.LimitReached(var owner, var limit, _, _))) {
      return null;
    }
    if (limit.measure() != Limit.Measure.BOOKINGS || !(owner instanceof Reason.OfMember)) {
      return null;
    }
    return (int) taken.stream().filter(c -> c.who().equals(refused.who())).count();
  }

  /// Choices that can't all be taken: the one refused and the one it ran into, or all of the same
  /// person, or all.
  private static List<Choice> quarrel(Choice refused, List<Choice> taken, List<Reason> reasons) {
    for (var reason : reasons) {
      var other =
          Ran.into(reason)
              .flatMap(id ->
                  taken.stream()
                      .filter(c -> c.bundle().seats().stream().anyMatch(a -> a.id().equals(id)))
                      .findFirst());
      if (other.isPresent()) return List.of(refused, other.get());
    }
    var all =
        new ArrayList<>(
            refused.bundle().isPanel()
                ? taken
                : taken.stream().filter(c -> c.staff().contains(refused.who())).toList());
    all.add(refused);
    return all;
  }

  private record Trial(long cost, List<Choice> taken, List<Node> next) {}

  /// What is known not to go, and the best answer within it.
  private record Node(
      Set<Choice> barred, Map<StaffId, Integer> most, List<Choice> choices, long left, long bound) {
    static Node solve(
        List<Bundle> bundles,
        List<List<Choice>> choices,
        Set<Choice> barred,
        Map<StaffId, Integer> most) {
      var allowed =
          choices.stream()
              .map(c -> c.stream().filter(one -> !barred.contains(one)).toList())
              .toList();
      var picked = new Taking(bundles, allowed, most).cheapest();
      long left = 0;
      for (int v = 0; v < bundles.size(); v++) {
        var bundle = bundles.get(v);
        if (picked.stream().noneMatch(c -> c.bundle() == bundle)) left += Taking.unplaced(bundle);
      }
      long cost = picked.stream().mapToLong(Choice::cost).sum();
      return new Node(barred, most, picked, left, left + cost);
    }
  }
}
