package com.xordon.core.availability;

import com.xordon.core.diary.Interval;
import com.xordon.core.practice.Assignment;
import com.xordon.core.practice.RoomId;
import com.xordon.core.practice.StaffId;
import com.xordon.core.rotation.Matching;
import com.xordon.core.rotation.Rotation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The sweep: every candidate's own starts, merged in order, then the rules that hold for all.
final class Offers {
  /// Bits for the place of a candidate, beside the minute.
  private static final int SHIFT = 20;

  private final Situation situation;
  private final List<Calendar> candidates;
  private final Optional<Rotation> rotation;
  private long[] found = new long[256];
  private int size;

  Offers(Situation situation) {
    this.situation = situation;
    this.candidates = situation.candidates();
    this.rotation = situation.rotation();
  }

  /// The starts in `[from, to)`, ascending; notice and horizon are already in these bounds.
  List<Start> between(long from, long to) {
    size = 0;
    var possible = possible(from, to);
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

  /// Where all who must sit on the panel are free, since a start can lie nowhere else.
  private Ranges possible(long from, long to) {
    var possible = new Ranges();
    possible.add(from, to);
    var service = situation.service();
    if (service.assignment() != Assignment.COLLECTIVE || service.seats() > 1) return possible;
    for (var required : service.collective()) {
      if (required.count() < required.anyOf().size()) continue;
      for (var id : required.anyOf()) {
        var calendar = situation.calendar(id);
        if (calendar.isEmpty()) return new Ranges();
        possible = possible.and(calendar.get().open());
      }
    }
    return possible;
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
    if (situation.clientClash(minute).isPresent()) return Optional.empty();
    if (situation.clientTally().full(minute, situation.minutes()).isPresent()) {
      return Optional.empty();
    }
    return situation.service().assignment() == Assignment.COLLECTIVE
        ? panelAt(minute)
        : singleAt(minute, from, to);
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
        : rooms.choose(minute, minute + situation.minutes(), Set.of());
  }

  private List<RoomId> roomsOfSession(StaffId id, long minute) {
    return situation
        .calendar(id)
        .flatMap(c -> c.session(minute, minute + situation.minutes()))
        .map(s -> s.seated().get(0).rooms())
        .orElse(List.of());
  }

  private Optional<Start> panelAt(long minute) {
    if (situation.serviceTally().full(minute, situation.minutes()).isPresent()) {
      return Optional.empty();
    }
    var rooms = roomsFor(minute);
    if (rooms.isEmpty()) return Optional.empty();
    return panel(minute).map(staff -> start(minute, staff, rooms.get()));
  }

  /// Distinct people who can fill every requirement at this minute, with the one asked for among
  /// them.
  Optional<List<StaffId>> panel(long minute) {
    var required = situation.service().collective();
    if (required.isEmpty()) return Optional.empty();
    var free = new HashSet<StaffId>();
    for (var requirement : required) {
      int missing = requirement.anyOf().size() - requirement.count();
      for (var id : requirement.anyOf()) {
        if (canSit(id, minute)) free.add(id);
        else if (--missing < 0) return Optional.empty();
      }
    }
    return Matching.of(required, free::contains, situation.question().staff());
  }

  private boolean canSit(StaffId id, long minute) {
    var calendar = situation.calendar(id);
    return calendar.isPresent()
        && calendar.get().mayTakeIt()
        && calendar.get().isFree(minute)
        && calendar.get().tally().full(minute, situation.minutes()).isEmpty();
  }

  private Start start(long minute, List<StaffId> staff, List<RoomId> rooms) {
    var begin = Instant.ofEpochSecond(minute * 60);
    var end = Instant.ofEpochSecond((minute + situation.minutes()) * 60);
    var next = rotation.flatMap(r -> r.next(staff, begin)).orElse(staff.get(0));
    return new Start(new Interval(begin, end), staff, rooms, Optional.of(next), List.of());
  }
}
