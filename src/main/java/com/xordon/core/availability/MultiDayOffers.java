package com.xordon.core.availability;

import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Part;
import com.xordon.core.practice.Assignment;
import com.xordon.core.practice.RoomId;
import com.xordon.core.practice.StaffId;
import com.xordon.core.rotation.Matching;
import com.xordon.core.rotation.Rotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The starts of a service over several days: one a day, where all its parts can be held.
final class MultiDayOffers {
  private final Situation situation;
  private final PartPlan plan;
  private final Optional<Rotation> rotation;

  MultiDayOffers(Situation situation, PartPlan plan) {
    this.situation = situation;
    this.plan = plan;
    this.rotation = situation.rotation();
  }

  /// The starts in `[from, to)`, ascending; notice and horizon are already in these bounds.
  List<Start> between(long from, long to) {
    var starts = new ArrayList<Start>();
    for (var parts : plan.between(from, to, situation.practiceClock())) {
      offer(parts).ifPresent(starts::add);
    }
    return starts;
  }

  private Optional<Start> offer(List<PartPlan.Planned> parts) {
    long start = parts.getFirst().start();
    int minutes = PartPlan.minutes(parts);
    for (var p : parts) {
      if (situation.clientClash(p.start(), p.end()).isPresent()) return Optional.empty();
    }
    if (situation.clientTally().full(start, minutes).isPresent()) return Optional.empty();
    var fit = new PartsFit(situation, plan, parts);
    if (!fit.ownStaffFits()) return Optional.empty();
    var staff = staff(fit, start, minutes);
    if (staff.isEmpty()) return Optional.empty();
    var joined = situation.calendar(staff.get(0)).map(fit::joined).orElse(Set.of());
    return rooms(fit, parts, joined).map(rooms -> start(parts, staff, rooms));
  }

  /// Candidates, or the panel; empty when there is nobody. Those who join a session need no limit.
  private List<StaffId> staff(PartsFit fit, long start, int minutes) {
    if (situation.service().assignment() == Assignment.COLLECTIVE) {
      if (situation.serviceTally().full(start, minutes).isPresent()) return List.of();
      return new Panel(situation)
          .of(c -> c.mayTakeIt() && fit.fits(c) && c.tally().full(start, minutes).isEmpty())
          .orElse(List.of());
    }
    var joining = new ArrayList<StaffId>();
    var fresh = new ArrayList<StaffId>();
    for (var c : situation.candidates()) {
      if (!fit.fits(c)) continue;
      boolean joins = fit.joinsAll(c);
      boolean closed =
          (joins ? c.tally().closed(start) : c.tally().full(start, minutes)).isPresent();
      if (!closed) (joins ? joining : fresh).add(c.member().id());
    }
    var tally = situation.serviceTally();
    if (tally.closed(start).isPresent()) joining.clear();
    if (tally.full(start, minutes).isEmpty()) joining.addAll(fresh);
    return joining;
  }

  /// The rooms for all parts that name none, then for each part its own, in the order of the parts;
  /// empty when they can't be had. Those who sit there already keep theirs.
  private Optional<List<List<RoomId>>> rooms(
      PartsFit fit, List<PartPlan.Planned> parts, Set<Appointment> joined) {
    var chosen = new ArrayList<List<RoomId>>();
    var common =
        new Matching<>(situation.rooms().required())
            .choose(room -> fit.isFree(room, joined), Optional.empty());
    if (common.isEmpty()) return Optional.empty();
    chosen.add(common.get());
    for (var p : parts) {
      if (!p.hasOwnRooms()) {
        chosen.add(List.of());
        continue;
      }
      var own =
          new Matching<>(p.part().rooms())
              .choose(room -> fit.isFree(room, p, joined), Optional.empty());
      if (own.isEmpty()) return Optional.empty();
      chosen.add(own.get());
    }
    return Optional.of(chosen);
  }

  private Start start(
      List<PartPlan.Planned> planned, List<StaffId> staff, List<List<RoomId>> rooms) {
    var when = Block.interval(planned.getFirst().start(), planned.getLast().end());
    var next = rotation.flatMap(r -> r.next(staff, when.start())).orElse(staff.get(0));
    var parts = new ArrayList<Part>();
    for (int i = 0; i < planned.size(); i++) {
      var p = planned.get(i);
      var time = Block.interval(p.start(), p.end());
      parts.add(new Part(time, p.part().staff(), rooms.get(i + 1)));
    }
    return new Start(when, staff, rooms.get(0), Optional.of(next), parts);
  }
}
