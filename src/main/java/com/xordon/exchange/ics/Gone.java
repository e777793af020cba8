package com.xordon.exchange.ics;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What was taken from an event before and isn't in it any more. A new occurrence on the same day
/// is the old one moved; the rest is left for the user to decide.
final class Gone {
  private static final DateTimeFormatter SLOT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");

  private final Known known;
  private final Window window;
  private final Map<String, List<String>> gone = new HashMap<>();

  Gone(Known known, Window window, Series series) {
    this.known = known;
    this.window = window;
    var named = new HashSet<String>();
    for (var wish : series.wishes()) named.add(wish.id());
    for (var off : series.calledOff()) named.add(Wish.id(off.event().uid(), off.slot()));
    for (var uid : series.whole()) {
      var ids = known.idsOf(uid).stream().filter(id -> isGone(uid, id, named)).toList();
      if (!ids.isEmpty()) gone.put(uid, new ArrayList<>(ids));
    }
  }

  private boolean isGone(String uid, String id, Set<String> named) {
    if (named.contains(id)) return false;
    boolean held =
        known.appointment(id).filter(a -> a.holdsTime() && !known.version(a).orphan()).isPresent()
            || known.busy(id).isPresent();
    return held && date(uid, id).map(window::holds).orElse(true);
  }

  /// The id of the one that filled a wish's day before.
  Optional<String> before(Wish wish) {
    var ids = gone.getOrDefault(wish.event().uid(), List.of());
    var day = window.date(wish.when().start());
    for (var id : ids) {
      if (date(wish.event().uid(), id)
          .or(() -> known.start(id).map(window::date))
          .filter(day::equals)
          .isPresent()) {
        ids.remove(id);
        return Optional.of(id);
      }
    }
    return Optional.empty();
  }

  /// The ids of an event that nothing took the place of.
  List<String> rest(String uid) {
    return gone.getOrDefault(uid, List.of());
  }

  /// The day of an occurrence's place; nothing for a single event.
  private Optional<LocalDate> date(String uid, String id) {
    if (id.length() <= uid.length() + 1) return Optional.empty();
    var slot = id.substring(uid.length() + 1);
    return Optional.of(
        slot.length() == 8
            ? LocalDate.parse(slot, DateTimeFormatter.BASIC_ISO_DATE)
            : window.date(LocalDateTime.parse(slot, SLOT).toInstant(ZoneOffset.UTC)));
  }
}
