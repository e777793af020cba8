package com.xordon.core.availability;

import com.xordon.core.diary.Appointment;
import com.xordon.core.practice.Assignment;
import com.xordon.core.practice.Requirement;
import com.xordon.core.practice.RoomId;
import com.xordon.core.rotation.Matching;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// All true reasons against one start of a service over several days: whose part can't be held, and
/// why.
final class PartReasons {
  private final Situation situation;
  private final PartsFit fit;
  private final List<PartPlan.Planned> parts;
  private final List<Calendar> inQuestion;
  private final Set<Reason> reasons = new LinkedHashSet<>();

  PartReasons(
      Situation situation, PartPlan plan, List<PartPlan.Planned> parts, List<Calendar> inQuestion) {
    this.situation = situation;
    this.fit = new PartsFit(situation, plan, parts);
    this.parts = parts;
    this.inQuestion = inQuestion;
  }

  List<Reason> all() {
    for (var p : parts) {
      if (of(p)) reasons.add(new Reason.PartFails(p.index()));
    }
    wholeDays();
    limits();
    rooms();
    if (situation.service().assignment() == Assignment.COLLECTIVE) {
      var panel = new Panel(situation).of(c -> c.mayTakeIt() && fit.fits(c));
      if (panel.isEmpty()) reasons.add(new Reason.NoPanel());
    }
    return List.copyOf(reasons);
  }

  /// What stands against one part alone.
  List<Reason> against(PartPlan.Planned p) {
    var now = situation.question().now();
    if (p.start() * 60 < now.getEpochSecond()) reasons.add(new Reason.TooSoon(now));
    of(p);
    clientClash(p);
    var joined = inQuestion.stream().findFirst().map(fit::joined).orElse(Set.<Appointment>of());
    rooms(p.hasOwnRooms() ? p.part().rooms() : situation.rooms().required(), List.of(p), joined);
    reasons.removeIf(r -> r instanceof Reason.PartFails);
    return List.copyOf(reasons);
  }

  /// Whether anything stands against a part.
  private boolean of(PartPlan.Planned p) {
    int before = reasons.size();
    var stretch = new StretchReasons(situation, p.start(), p.end());
    reasons.addAll(stretch.closures());
    for (var id : p.part().staff()) {
      var works = situation.calendar(id).filter(c -> c.member().active());
      if (works.isEmpty()) reasons.add(new Reason.Inactive(id));
    }
    for (var c : p.hasOwnStaff() ? fit.ownStaff(p) : inQuestion) {
      reasons.addAll(stretch.hours(c));
      blocks(stretch, p, c);
    }
    return reasons.size() > before;
  }

  private void blocks(StretchReasons stretch, PartPlan.Planned p, Calendar c) {
    if (fit.isFull(c, p)) {
      var session = fit.session(c, p).orElseThrow();
      reasons.add(
          new Reason.SeatsFull(c.member().id(), session.when(), session.taken(), fit.seats(p)));
    }
    var joined = fit.joined(c);
    for (var b : c.blocks()) {
      if (c.bars(b, p.start(), p.end()) && !PartsFit.isOf(b, joined)) {
        reasons.add(stretch.against(c, b));
      }
    }
  }

  /// What lies between the parts on days that are to be blocked whole speaks against the part
  /// before it, or the first.
  private void wholeDays() {
    for (var c : inQuestion) {
      for (var b : fit.across(c)) {
        reasons.add(new StretchReasons(situation, b.start(), b.end()).against(c, b));
        var before = parts.stream().filter(p -> p.start() <= b.start()).reduce((x, y) -> y);
        reasons.add(new Reason.PartFails(before.orElse(parts.getFirst()).index()));
      }
    }
  }

  private void limits() {
    long start = parts.getFirst().start();
    int minutes = PartPlan.minutes(parts);
    for (var c : inQuestion) {
      var tally = c.tally();
      (fit.joinsAll(c) ? tally.closed(start) : tally.full(start, minutes))
          .ifPresent(f -> add(new Reason.OfMember(c.member().id()), f));
    }
    boolean joins = inQuestion.stream().anyMatch(c -> fit.joinsAll(c) && fit.fits(c));
    var tally = situation.serviceTally();
    (joins ? tally.closed(start) : tally.full(start, minutes))
        .ifPresent(f -> add(new Reason.OfService(situation.service().id()), f));
    var client = situation.question().client();
    if (client.isEmpty()) return;
    situation
        .clientTally()
        .full(start, minutes)
        .ifPresent(f -> add(new Reason.OfClient(client.get()), f));
    parts.forEach(this::clientClash);
  }

  private void clientClash(PartPlan.Planned p) {
    var client = situation.question().client();
    if (client.isEmpty()) return;
    situation
        .clientClash(p.start(), p.end())
        .ifPresent(a -> reasons.add(new Reason.ClientOverlaps(client.get(), a.when(), a.id())));
  }

  private void add(Reason.Owner owner, Tally.Full full) {
    reasons.add(Reasons.limit(owner, full));
  }

  private void rooms() {
    Set<Appointment> joined =
        inQuestion.stream().findFirst().map(fit::joined).orElse(Set.<Appointment>of());
    rooms(
        situation.rooms().required(),
        parts.stream().filter(p -> !p.hasOwnRooms()).toList(),
        joined);
    for (var p : parts) rooms(p.part().rooms(), List.of(p), joined);
  }

  private void rooms(
      List<Requirement<RoomId>> required,
      List<PartPlan.Planned> stretches,
      Set<Appointment> joined) {
    var found =
        new Matching<>(required)
            .choose(
                room -> stretches.stream().allMatch(p -> fit.isFree(room, p, joined)),
                Optional.empty());
    if (found.isPresent()) return;
    for (var p : stretches) {
      var hindrance = situation.rooms().hindrance(required, p.start(), p.end());
      if (hindrance.isEmpty()) continue;
      var t = hindrance.get();
      reasons.add(new Reason.RoomTaken(t.room(), t.block().when(), t.appointment()));
      reasons.add(new Reason.PartFails(p.index()));
      return;
    }
    reasons.add(new Reason.NoRoom());
  }
}
