package com.xordon.core.availability;

import com.xordon.core.practice.Assignment;
import com.xordon.core.practice.Grid;
import com.xordon.core.practice.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All true reasons against one start, asked of the same situation that makes the offers.
final class Reasons {
  private final Situation situation;
  private final Reach reach;
  private final Instant at;
  private final long start;
  private final long end;
  private final List<Reason> reasons = new ArrayList<>();

  Reasons(Situation situation, Reach reach, Instant at) {
    this.situation = situation;
    this.reach = reach;
    this.at = at;
    this.start = Math.floorDiv(at.getEpochSecond(), 60);
    this.end = start + situation.minutes();
  }

  List<Reason> all() {
    whoOffersIt();
    when();
    var plan = situation.plan();
    if (plan.isPresent()) {
      ofParts(plan.get());
      return reasons;
    }
    var stretch = new StretchReasons(situation, start, end);
    reasons.addAll(stretch.closures());
    for (var calendar : inQuestion()) {
      reasons.addAll(stretch.hours(calendar));
      ofStaff(stretch, calendar);
    }
    limits();
    rooms();
    if (isPanel()) panel();
    return reasons;
  }

  /// A service over several days starts at one time of a day only.
  private void ofParts(PartPlan plan) {
    var clock = situation.practiceClock();
    var here = plan.between(start, start + 1, clock);
    if (!here.isEmpty() && isWhole()) {
      reasons.addAll(new PartReasons(situation, plan, here.getFirst(), inQuestion()).all());
      return;
    }
    var parts = plan.on(clock.dayOf(start), clock).orElse(List.of());
    for (var c : inQuestion()) reasons.add(offGrid(c.member().id(), parts));
  }

  private Reason offGrid(StaffId id, List<PartPlan.Planned> parts) {
    long there = parts.isEmpty() ? -1 : parts.getFirst().start();
    return new Reason.OffGrid(
        id, moment(there < start ? there : -1), moment(there > start ? there : -1));
  }

  private void whoOffersIt() {
    var asked = situation.question().staff();
    if (situation.service().staff().isEmpty()) {
      reasons.add(new Reason.NotThisService(Optional.empty()));
    } else if (asked.isPresent() && !situation.service().isOfferedBy(asked.get())) {
      reasons.add(new Reason.NotThisService(asked));
    }
    for (var c : situation.inQuestion()) {
      var id = c.member().id();
      boolean said = asked.isPresent() && asked.get().equals(id);
      if (!said && !situation.service().isOfferedBy(id)) {
        reasons.add(new Reason.NotThisService(Optional.of(id)));
      }
      if (!c.member().active()) reasons.add(new Reason.Inactive(id));
    }
  }

  /// Those whose time matters: the one asked for and a whole panel in any case, else the active
  /// people of the service.
  private List<Calendar> inQuestion() {
    return situation.question().staff().isPresent() || isPanel()
        ? situation.inQuestion()
        : situation.candidates();
  }

  private boolean isPanel() {
    return situation.service().assignment() == Assignment.COLLECTIVE;
  }

  private void when() {
    if (at.isBefore(reach.earliest())) reasons.add(new Reason.TooSoon(reach.earliest()));
    var day = LocalDate.ofEpochDay(situation.practiceClock().dayOf(start));
    boolean early = reach.first().filter(day::isBefore).isPresent();
    boolean late = reach.last().filter(day::isAfter).isPresent();
    if (early || late) reasons.add(new Reason.PastHorizon(reach.first(), reach.last()));
  }

  private void ofStaff(StretchReasons stretch, Calendar c) {
    blocks(stretch, c);
    var tally = c.tally();
    var full = c.canJoin(start) ? tally.closed(start) : tally.full(start, situation.minutes());
    full.ifPresent(f -> reasons.add(limit(new Reason.OfMember(c.member().id()), f)));
    offGrid(c);
  }

  private void blocks(StretchReasons stretch, Calendar c) {
    if (c.canJoin(start)) return;
    var own = c.session(start, end);
    for (var b : c.blocks()) {
      if (!c.isBarred(b, start)) continue;
      boolean mine = own.isPresent() && b.of().isPresent() && own.get().seats(b.of().get());
      if (mine && own.get().taken() < situation.service().seats()) continue;
      reasons.add(mine ? full(c.member().id(), own.get()) : stretch.against(c, b));
      if (mine) return;
    }
  }

  private Reason full(StaffId id, Session session) {
    return new Reason.SeatsFull(id, session.when(), session.taken(), situation.service().seats());
  }

  private void offGrid(Calendar c) {
    if (isPanel()) return;
    if (c.canJoin(start)) return;
    if (c.working().holding(start) < 0 || c.grid().isPlace(start) && isWhole()) return;
    if (c.blocks().stream().anyMatch(b -> c.isBarred(b, start)) && isPacked()) return;
    reasons.add(offGrid(c.member().id(), c));
  }

  private Reason offGrid(StaffId id, Calendar c) {
    var near = c.grid().around(start);
    return new Reason.OffGrid(id, moment(near[0]), moment(near[1]));
  }

  private boolean isWhole() {
    return at.getEpochSecond() % 60 == 0 && at.getNano() == 0;
  }

  private boolean isPacked() {
    return situation.service().starts().grid() == Grid.PACKED;
  }

  private static Optional<Instant> moment(long minute) {
    return minute < 0 ? Optional.empty() : Optional.of(Instant.ofEpochSecond(minute * 60));
  }

  private void limits() {
    boolean joins = inQuestion().stream().anyMatch(c -> c.canJoin(start));
    var tally = situation.serviceTally();
    var full = joins ? tally.closed(start) : tally.full(start, situation.minutes());
    full.ifPresent(f -> reasons.add(limit(new Reason.OfService(situation.service().id()), f)));
    var client = situation.question().client();
    if (client.isEmpty()) return;
    situation
        .clientTally()
        .full(start, situation.minutes())
        .ifPresent(f -> reasons.add(limit(new Reason.OfClient(client.get()), f)));
    situation
        .clientClash(start, end)
        .ifPresent(a -> reasons.add(new Reason.ClientOverlaps(client.get(), a.when(), a.id())));
  }

  static Reason limit(Reason.Owner owner, Tally.Full full) {
    return new Reason.LimitReached(owner, full.limit(), full.period(), full.have());
  }

  private void rooms() {
    var rooms = situation.rooms();
    if (rooms.needsNone() || inQuestion().stream().anyMatch(c -> c.canJoin(start))) return;
    if (rooms.choose(start, end).isPresent()) return;
    reasons.add(
        rooms
            .hindrance(start, end)
            .<Reason>map(t -> new Reason.RoomTaken(t.room(), t.block().when(), t.appointment()))
            .orElseGet(Reason.NoRoom::new));
  }

  private void panel() {
    if (new Panel(situation).at(start).isEmpty()) reasons.add(new Reason.NoPanel());
    var grids = situation.candidates();
    if (grids.stream().anyMatch(c -> c.grid().isPlace(start) && isWhole())) return;
    var there = grids.stream().filter(c -> c.working().holding(start) >= 0).toList();
    for (var c : there.isEmpty() ? grids.stream().limit(1).toList() : there) {
      reasons.add(offGrid(c.member().id(), c));
    }
  }
}
