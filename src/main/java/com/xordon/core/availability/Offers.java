package com.xordon.core.availability;

import com.xordon.core.practice.Assignment;
import com.xordon.core.practice.RoomId;
import com.xordon.core.practice.StaffId;
import com.xordon.core.rotation.Rotation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The sweep: every candidate's own starts, merged in order, then the rules that hold for all.
final class Offers {
  /// Bits for the place of a candidate, beside the minute.
  private static final int SHIFT = 20;

  private final Situation situation;
  private final List<Calendar> candidates;
  private final Optional<Rotation> rotation;
  private final @Nullable Panel panel;
  private long[] found = new long[256];
  private int size;

  Offers(Situation situation) {
    this.situation = situation;
    this.candidates = situation.candidates();
    this.rotation = situation.rotation();
    boolean collective = situation.service().assignment() == Assignment.COLLECTIVE;
    this.panel = collective ? new Panel(situation) : null;
  }

  /// The starts in `[from, to)`, ascending; notice and horizon are already in these bounds.
  List<Start> between(long from, long to) {
    size = 0;
    var possible = new Ranges();
    possible.add(from, to);
    if (panel != null) possible = panel.possible(possible);
    for (int p = 0; p < possible.size(); p++) {
      for (int i = 0; i < candidates.size(); i++) collect(i, possible.from(p), possible.to(p));
    }
    Arrays.sort(found, 0, size);
    var starts = new ArrayList<Start>();
    for (int i = 0; i < size; ) {
      long minute = found[i] >> SHIFT;
      int end = i;
      while (end < size && found[end] >> SHIFT == minute) end++;
      at(minute, i, end).ifPresent(starts::add);
      i = end;
    }
    return starts;
  }

  private void collect(int index, long from, long to) {
    var calendar = candidates.get(index);
    calendar.grid().starts(from, to, minute -> put(minute, index));
    for (var session : calendar.sessions()) {
      boolean inside = session.start() >= from && session.start() < to;
      if (inside && calendar.canJoin(session)) put(session.start(), index);
    }
  }

  private void put(long minute, int index) {
    if (size == found.length) found = Arrays.copyOf(found, size * 2);
    found[size++] = minute << SHIFT | index;
  }

  private Optional<Start> at(long minute, int from, int to) {
    if (situation.clientClash(minute, minute + situation.minutes()).isPresent())
      return Optional.empty();
    if (situation.clientTally().full(minute, situation.minutes()).isPresent()) {
      return Optional.empty();
    }
    return panel == null ? singleAt(minute, from, to) : panelAt(panel, minute);
  }

  /// Those who take a seat in a session need no room and no limit; all others need both.
  private Optional<Start> singleAt(long minute, int from, int to) {
    var joining = new ArrayList<StaffId>(0);
    var fresh = new ArrayList<StaffId>(to - from);
    long last = -1;
    for (int i = from; i < to; i++) {
      if (found[i] == last) continue;
      last = found[i];
      var calendar = candidates.get((int) (found[i] & (1 << SHIFT) - 1));
      var id = calendar.member().id();
      if (calendar.canJoin(minute)) {
        if (isOpen(id, minute)) joining.add(id);
      } else if (calendar.tally().full(minute, situation.minutes()).isEmpty()) {
        fresh.add(id);
      }
    }
    if (joining.isEmpty()) return freshAt(minute, fresh);
    var rooms = roomsOfSession(joining.get(0), minute);
    if (freshAt(minute, fresh).isPresent()) joining.addAll(fresh);
    return Optional.of(start(minute, joining, rooms));
  }

  private Optional<Start> freshAt(long minute, List<StaffId> staff) {
    if (staff.isEmpty()) return Optional.empty();
    if (situation.serviceTally().full(minute, situation.minutes()).isPresent()) {
      return Optional.empty();
    }
    return roomsFor(minute).map(rooms -> start(minute, staff, rooms));
  }

  /// A limit of 0 closes sessions too.
  private boolean isOpen(StaffId id, long minute) {
    return situation.serviceTally().closed(minute).isEmpty()
        && situation.calendar(id).flatMap(c -> c.tally().closed(minute)).isEmpty();
  }

  private Optional<List<RoomId>> roomsFor(long minute) {
    var rooms = situation.rooms();
    return rooms.needsNone()
        ? Optional.of(List.of())
        : rooms.choose(minute, minute + situation.minutes());
  }

  private List<RoomId> roomsOfSession(StaffId id, long minute) {
    return situation
        .calendar(id)
        .flatMap(c -> c.session(minute, minute + situation.minutes()))
        .map(s -> s.seated().get(0).rooms())
        .orElse(List.of());
  }

  private Optional<Start> panelAt(Panel sitting, long minute) {
    if (situation.serviceTally().full(minute, situation.minutes()).isPresent()) {
      return Optional.empty();
    }
    var rooms = roomsFor(minute);
    if (rooms.isEmpty()) return Optional.empty();
    return sitting.at(minute).map(staff -> start(minute, staff, rooms.get()));
  }

  private Start start(long minute, List<StaffId> staff, List<RoomId> rooms) {
    var when = Block.interval(minute, minute + situation.minutes());
    var next =
        rotation.isEmpty()
            ? staff.get(0)
            : rotation.get().next(staff, when.start()).orElse(staff.get(0));
    return new Start(when, staff, rooms, Optional.of(next), List.of());
  }
}
