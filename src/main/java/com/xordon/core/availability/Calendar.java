package com.xordon.core.availability;

import com.xordon.core.practice.BufferPolicy;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.StaffMember;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// One staff member's time around the days in question: when they work, what takes their time, and
/// where starts of the service in question lie.
final class Calendar {
  private final StaffMember member;
  private final WallClock clock;
  private final Ranges hours;
  private final Ranges leave;
  private final Ranges working;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Session> sessions = new ArrayList<>();
  private final Ranges barred = new Ranges();
  private final Wanted wanted;
  private final Tally tally;
  private final boolean mayTakeIt;
  private StartGrid grid;
  private @Nullable Ranges open;
  private @Nullable Ranges taken;

  Calendar(StaffMember member, WallClock clock, Ranges closures, Wanted wanted, Tally tally) {
    this.tally = tally;
    this.mayTakeIt = member.active() && wanted.service().isOfferedBy(member.id());
    this.member = member;
    this.clock = clock;
    this.wanted = wanted;
    this.hours = WorkingTime.hours(member, clock);
    this.leave = WorkingTime.leave(member, clock);
    this.working = hours.minus(closures).minus(leave);
    this.grid = gridOver(barred);
  }

  /// What counts against their own limits.
  Tally tally() {
    return tally;
  }

  /// Whether they work here and offer the service.
  boolean mayTakeIt() {
    return mayTakeIt;
  }

  StaffMember member() {
    return member;
  }

  WallClock clock() {
    return clock;
  }

  Ranges hours() {
    return hours;
  }

  Ranges leave() {
    return leave;
  }

  Ranges working() {
    return working;
  }

  List<Block> blocks() {
    return blocks;
  }

  StartGrid grid() {
    return grid;
  }

  /// Takes time; a zero-length block blocks nothing and has no buffers.
  void add(Block block) {
    if (block.end() > block.start()) blocks.add(block);
  }

  /// Takes a seat in the group session of this time, if it is one of the service in question.
  void seat(Block block) {
    block
        .of()
        .filter(a -> wanted.service().isGroup() && a.service().equals(wanted.service().id()))
        .ifPresent(a -> {
          var session = session(block.start(), block.end());
          if (session.isEmpty()) {
            session = Optional.of(new Session(block.start(), block.end(), block.when()));
            sessions.add(session.get());
          }
          session.get().seat(a);
        });
  }

  /// To be called when all blocks are there.
  void close() {
    blocks.sort((a, b) -> Long.compare(a.start(), b.start()));
    for (var block : blocks) barred.add(earliestBarred(block), latestBarred(block));
    grid = gridOver(barred.tidy());
    open = null;
    taken = null;
  }

  private StartGrid gridOver(Ranges closed) {
    var starts = wanted.service().starts();
    return new StartGrid(starts.grid(), starts.step(), wanted.minutes(), clock, working, closed);
  }

  private long earliestBarred(Block b) {
    return b.start() - gapAfter(b) - wanted.minutes() + 1;
  }

  private long latestBarred(Block b) {
    return b.end() + gapBefore(b);
  }

  /// The minutes that must lie between the end of a new appointment and a block.
  int gapAfter(Block b) {
    return gap(wanted.service().buffers().after(), b.before(), b.kind());
  }

  /// The minutes that must lie between the end of a block and a new appointment.
  int gapBefore(Block b) {
    return gap(b.after(), wanted.service().buffers().before(), b.kind());
  }

  private int gap(int after, int before, Block.Kind kind) {
    return switch (kind) {
      case APPOINTMENT -> wanted.policy().between(after, before);
      case WHOLE_DAYS -> 0;
      case BLOCKED, EXTERNAL -> Math.max(after, before);
    };
  }

  boolean isBarred(Block b, long start) {
    return bars(b, start, start + wanted.minutes());
  }

  /// Whether a block, with the buffers due, leaves a stretch no room.
  boolean bars(Block b, long start, long end) {
    return start < b.end() + gapBefore(b) && b.start() - gapAfter(b) < end;
  }

  /// Whether a stretch lies in working time and no block but those put aside bars it.
  boolean isFree(long start, long end, Predicate<Block> aside) {
    if (!working.holds(start, end)) return false;
    if (!taken().touches(start, end)) return true;
    for (var b : blocks) if (bars(b, start, end) && !aside.test(b)) return false;
    return true;
  }

  /// All blocks with the buffers due to them.
  private Ranges taken() {
    if (taken == null) {
      taken = new Ranges();
      for (var b : blocks) taken.add(b.start() - gapAfter(b), b.end() + gapBefore(b));
      taken.tidy();
    }
    return taken;
  }

  /// The group session of the service at exactly this time.
  Optional<Session> session(long start, long end) {
    for (var s : sessions) if (s.is(start, end)) return Optional.of(s);
    return Optional.empty();
  }

  List<Session> sessions() {
    return sessions;
  }

  /// Whether one more can sit down at this start: a session of this length with a seat left, that
  /// nothing else bars.
  boolean canJoin(long start) {
    if (sessions.isEmpty()) return false;
    var session = session(start, start + wanted.minutes());
    return session.isPresent() && canJoin(session.get());
  }

  boolean canJoin(Session session) {
    if (session.end() - session.start() != wanted.minutes()) return false;
    if (session.taken() >= wanted.service().seats()) return false;
    if (!working.holds(session.start(), session.end())) return false;
    for (var b : blocks) {
      boolean own = b.of().isPresent() && session.seats(b.of().get());
      if (!own && isBarred(b, session.start())) return false;
    }
    return true;
  }

  /// Whether nothing of theirs stands against this start; the grid is another question.
  boolean isFree(long start) {
    return open().holding(start) >= 0 || canJoin(start);
  }

  /// The minutes at which nothing of theirs stands against a start, sessions aside.
  Ranges open() {
    if (open == null) open = findOpen();
    return open;
  }

  private Ranges findOpen() {
    var fits = new Ranges();
    for (int i = 0; i < working.size(); i++) {
      fits.add(working.from(i), working.to(i) - wanted.minutes() + 1);
    }
    return fits.minus(barred);
  }

  /// What is asked for: the service, its length this time, and how buffers meet.
  record Wanted(Service service, int minutes, BufferPolicy policy) {}
}
