package com.xordon.core.practice;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The offsets of a zone as they were known once, up to `until`: what is needed to say which wall
/// time an instant meant then. `offsets` says from when on each holds; the first begins at or
/// before the first instant that is asked about.
public record ZoneTimetable(ZoneId zone, Instant until, TreeMap<Instant, ZoneOffset> offsets) {
  public ZoneTimetable {
    if (offsets.isEmpty()) throw new IllegalArgumentException("a timetable has an offset");
    offsets = new TreeMap<>(offsets);
  }

  public static ZoneTimetable of(ZoneId zone, ZoneRules rules, Instant from, Instant until) {
    var offsets = new TreeMap<Instant, ZoneOffset>(Map.of(from, rules.getOffset(from)));
    for (var t = rules.nextTransition(from);
        t != null && t.getInstant().isBefore(until);
        t = rules.nextTransition(t.getInstant())) {
      offsets.put(t.getInstant(), t.getOffsetAfter());
    }
    return new ZoneTimetable(zone, until, offsets);
  }

  private ZoneOffset at(Instant instant) {
    var known = offsets.floorEntry(instant);
    return known == null ? offsets.firstEntry().getValue() : known.getValue();
  }

  /// The instant that has the wall time under other rules that this one had here. Where the clock
  /// is put back, it stays the same of the two; where it is put forward, it is later by the gap.
  public Instant keepingWallTime(Instant instant, ZoneRules rules) {
    var offset = at(instant);
    var wall = instant.atOffset(offset).toLocalDateTime();
    return rules.isValidOffset(wall, offset) ? instant : wall.toInstant(rules.getOffset(wall));
  }

  /// As one line.
  public String text() {
    var text = new StringBuilder(zone.getId()).append(' ').append(until);
    offsets.forEach((from, offset) -> text.append(' ').append(from).append('=').append(offset));
    return text.toString();
  }

  /// Empty for what `text` never said.
  public static Optional<ZoneTimetable> parse(String text) {
    var words = text.split(" ");
    try {
      var offsets = new TreeMap<Instant, ZoneOffset>();
      for (int i = 2; i < words.length; i++) {
        var sides = words[i].split("=", 2);
        if (sides.length < 2) return Optional.empty();
        offsets.put(Instant.parse(sides[0]), ZoneOffset.of(sides[1]));
      }
      if (offsets.isEmpty()) return Optional.empty();
      return Optional.of(new ZoneTimetable(ZoneId.of(words[0]), Instant.parse(words[1]), offsets));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
