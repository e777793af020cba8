package com.xordon.core.availability;

import com.xordon.core.practice.Requirement;
import com.xordon.core.practice.StaffId;
import com.xordon.core.rotation.Matching;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Who can sit together on the panel of a service: distinct people who fill every requirement, with
/// the one asked for among them.
final class Panel {
  private final Situation situation;
  private final List<Requirement<Calendar>> required = new ArrayList<>();
  private final Matching<Calendar> matching;
  private boolean canSit = true;

  Panel(Situation situation) {
    this.situation = situation;
    for (var r : situation.service().collective()) {
      var known = r.anyOf().stream().flatMap(id -> situation.calendar(id).stream()).toList();
      if (known.isEmpty() || known.size() < r.count()) canSit = false;
      else required.add(new Requirement<>(known, r.count()));
    }
    if (required.isEmpty()) canSit = false;
    matching = new Matching<>(required);
  }

  /// The part of `window` where all who must sit are free, since a start can lie nowhere else.
  Ranges possible(Ranges window) {
    if (!canSit) return new Ranges();
    if (situation.service().seats() > 1) return window;
    var possible = window;
    for (var r : required) {
      if (r.count() < r.anyOf().size()) continue;
      for (var calendar : r.anyOf()) possible = possible.and(calendar.open());
    }
    return possible;
  }

  /// A panel that is free at this minute, in the order of the requirements.
  Optional<List<StaffId>> at(long minute) {
    return of(c -> isFree(c, minute));
  }

  /// A panel of those who are free.
  Optional<List<StaffId>> of(Predicate<Calendar> free) {
    if (!canSit) return Optional.empty();
    var asked = situation.question().staff();
    var mustSit = asked.flatMap(situation::calendar);
    if (asked.isPresent() && mustSit.isEmpty()) return Optional.empty();
    return matching
        .choose(free, mustSit)
        .map(panel -> panel.stream().map(c -> c.member().id()).toList());
  }

  private boolean isFree(Calendar calendar, long minute) {
    return calendar.mayTakeIt()
        && calendar.isFree(minute)
        && calendar.tally().full(minute, situation.minutes()).isEmpty();
  }
}
