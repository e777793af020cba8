package com.xordon.core.availability;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/// How every part of one course stands by itself, whichever of them are wanted.
final class PartOffers {
  private final Situation situation;
  private final PartPlan plan;
  private final List<PartPlan.Planned> parts;

  /// `situation` is about all parts.
  PartOffers(Situation situation, PartPlan plan, long firstDay) {
    this.situation = situation;
    this.plan = plan;
    this.parts = plan.on(firstDay, situation.practiceClock()).orElse(List.of());
  }

  List<PartOffer> all() {
    return parts.stream().map(this::offer).toList();
  }

  /// What the one with most seats left has to offer; when nobody can hold it, why for each.
  private PartOffer offer(PartPlan.Planned p) {
    var fit = new PartsFit(situation, plan, parts);
    var when = Block.interval(p.start(), p.end());
    var against = new LinkedHashSet<Reason>();
    var free = new ArrayList<Integer>();
    for (var c : situation.candidates()) {
      var reasons = new PartReasons(situation, plan, parts, List.of(c)).against(p);
      against.addAll(reasons);
      if (reasons.isEmpty()) free.add(left(fit, p, c));
    }
    int left = free.stream().max(Comparator.naturalOrder()).orElse(0);
    return new PartOffer(
        p.index(), when, fit.seats(p), left, free.isEmpty() ? List.copyOf(against) : List.of());
  }

  /// In a part that names its people they sit in the session, not whoever holds the course.
  private static int left(PartsFit fit, PartPlan.Planned p, Calendar holder) {
    var who = p.hasOwnStaff() ? fit.ownStaff(p) : List.of(holder);
    int taken =
        who.stream()
            .flatMap(c -> fit.session(c, p).stream())
            .mapToInt(Session::taken)
            .max()
            .orElse(0);
    return Math.max(0, fit.seats(p) - taken);
  }
}
