package com.xordon.core.availability;

import com.xordon.core.diary.Appointment;
import com.xordon.core.practice.RoomId;
import com.xordon.core.practice.StaffId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Whether a person, or a room, is free for all parts of one start; a part of a group that sits
/// there already is joined while it has seats.
final class PartsFit {
  private final Situation situation;
  private final PartPlan plan;
  private final List<PartPlan.Planned> parts;
  private final Map<Session, Boolean> ofThisCourse = new HashMap<>();

  PartsFit(Situation situation, PartPlan plan, List<PartPlan.Planned> parts) {
    this.situation = situation;
    this.plan = plan;
    this.parts = parts;
  }

  /// The parts that need someone who holds the course: those that name nobody, or name them.
  private List<PartPlan.Planned> partsOf(StaffId member) {
    return parts.stream().filter(p -> !p.hasOwnStaff() || p.names(member)).toList();
  }

  /// Whether someone can hold the course: all parts but those that name others.
  boolean fits(Calendar c) {
    return isFree(c, partsOf(c.member().id()));
  }

  private boolean isFree(Calendar c, List<PartPlan.Planned> theirs) {
    var joined = joined(c);
    for (var p : theirs) {
      if (isFull(c, p) || !c.isFree(p.start(), p.end(), b -> isOf(b, joined))) return false;
    }
    return theirs.isEmpty() || across(c).isEmpty();
  }

  boolean isFull(Calendar c, PartPlan.Planned p) {
    return session(c, p).filter(s -> s.taken() >= seats(p)).isPresent();
  }

  int seats(PartPlan.Planned p) {
    return p.part().seats().orElse(situation.service().seats());
  }

  /// The session of this part; one of the same hours can be another part of another course.
  Optional<Session> session(Calendar c, PartPlan.Planned p) {
    return c.session(p.start(), p.end())
        .filter(s -> ofThisCourse.computeIfAbsent(s, x -> isOfThisCourse(x, p)));
  }

  private boolean isOfThisCourse(Session session, PartPlan.Planned p) {
    var clock = situation.practiceClock();
    return session.seated().stream().noneMatch(a -> plan.isOfAnother(a, p.first(), clock));
  }

  boolean joinsAll(Calendar c) {
    var own = partsOf(c.member().id());
    return !own.isEmpty() && own.stream().allMatch(p -> session(c, p).isPresent());
  }

  /// Everyone who sits in the sessions that would be joined.
  Set<Appointment> joined(Calendar c) {
    var seated = new HashSet<Appointment>();
    for (var p : parts) session(c, p).ifPresent(s -> seated.addAll(s.seated()));
    return seated;
  }

  static boolean isOf(Block block, Set<Appointment> appointments) {
    return block.of().isPresent() && appointments.contains(block.of().get());
  }

  /// What takes time of a person on the days that are to be blocked whole; buffers don't count.
  List<Block> across(Calendar c) {
    if (!plan.wholeDays()) return List.of();
    var clock = situation.practiceClock();
    long from = clock.midnight(clock.dayOf(parts.getFirst().start()));
    long to = clock.midnight(clock.dayOf(parts.getLast().end() - 1) + 1);
    var joined = joined(c);
    return c.blocks().stream()
        .filter(b -> b.start() < to && from < b.end() && !isOf(b, joined))
        .toList();
  }

  /// The people a part names, as far as they work here.
  List<Calendar> ownStaff(PartPlan.Planned p) {
    return p.part().staff().stream()
        .flatMap(id -> situation.calendar(id).stream())
        .filter(c -> c.member().active())
        .toList();
  }

  /// Whether everyone whom a part names is free for it.
  boolean ownStaffFits() {
    for (var p : parts) {
      var own = ownStaff(p);
      if (own.size() < p.part().staff().size()) return false;
      for (var c : own) if (!isFree(c, named(c.member().id()))) return false;
    }
    return true;
  }

  private List<PartPlan.Planned> named(StaffId member) {
    return parts.stream().filter(p -> p.names(member)).toList();
  }

  /// Whether a room is free for the parts that name no rooms of their own.
  boolean isFree(RoomId room, Set<Appointment> joined) {
    return parts.stream().filter(p -> !p.hasOwnRooms()).allMatch(p -> isFree(room, p, joined));
  }

  /// Those who join a session sit in its rooms.
  boolean isFree(RoomId room, PartPlan.Planned p, Set<Appointment> joined) {
    boolean elsewhere =
        joined.stream().anyMatch(a -> !a.rooms().isEmpty())
            && joined.stream().noneMatch(a -> a.rooms().contains(room));
    return !elsewhere && situation.rooms().isFree(room, p.start(), p.end(), b -> isOf(b, joined));
  }
}
