package com.xordon.exchange.ics;

import com.xordon.exchange.Note;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The zones of one file, resolved once: a name we know; else the file's own description, as the
/// zone of the tz database that equals it or as it stands; else the zone the calendar gives for
/// itself; else an answer of the user. What is left is asked for, never taken as floating.
final class Zones {
  private final ZoneNames names = ZoneNames.ALL;
  private final ZoneId practice;
  private final Optional<ZoneId> unknown;
  private final int firstYear;
  private final int lastYear;
  private final Map<CalendarFrame, Map<String, Found>> found = new HashMap<>();

  /// The rules of a zone, or none, and what is to be told about it.
  record Found(Optional<ZoneRules> rules, List<Note> notes) {
    static Found of(ZoneId zone, Note... notes) {
      return new Found(Optional.of(zone.getRules()), List.of(notes));
    }
  }

  Zones(ZoneId practice, Optional<ZoneId> unknown, int firstYear, int lastYear) {
    this.practice = practice;
    this.unknown = unknown;
    this.firstYear = firstYear;
    this.lastYear = lastYear;
  }

  Found find(String name, CalendarFrame frame) {
    return found
        .computeIfAbsent(frame, f -> new HashMap<>())
        .computeIfAbsent(name.strip(), n -> n.isEmpty() ? floating(frame) : look(n, frame));
  }

  /// Times without a zone are the calendar's own, else the practice's.
  private Found floating(CalendarFrame frame) {
    var zone = names.find(frame.zone()).orElse(practice);
    return Found.of(zone, Note.of("floating", zone));
  }

  private Found look(String name, CalendarFrame frame) {
    var described = Optional.ofNullable(frame.described().get(name));
    var rules = described.flatMap(d -> d.rules(firstYear - 1, lastYear + 1));
    var known = names.find(name);
    if (known.isPresent()) return known(known.get(), rules);
    if (rules.isPresent()) return described(rules.get());
    return described
        .flatMap(d -> names.find(d.location()))
        .or(() -> names.find(frame.zone()))
        .map(z -> Found.of(z, Note.of("zone.calendar", name, z)))
        .or(() -> unknown.map(z -> Found.of(z, Note.of("zone.answer", name, z))))
        .orElse(new Found(Optional.empty(), List.of(Note.of("zone.unknown", name))));
  }

  private Found known(ZoneId zone, Optional<ZoneRules> rules) {
    boolean other = rules.filter(r -> !same(r, zone.getRules())).isPresent();
    return other ? Found.of(zone, Note.of("zone.differs", zone)) : Found.of(zone);
  }

  private Found described(ZoneRules rules) {
    return Stream.concat(Stream.of(practice), candidates())
        .filter(z -> same(rules, z.getRules()))
        .findFirst()
        .map(z -> Found.of(z))
        .orElse(new Found(Optional.of(rules), List.of()));
  }

  private Stream<ZoneId> candidates() {
    var region = practice.getId().replaceAll("/.*", "/");
    var all = ZoneId.getAvailableZoneIds().stream().filter(id -> id.indexOf('/') > 0).sorted();
    return all.sorted((a, b) -> Boolean.compare(b.startsWith(region), a.startsWith(region)))
        .map(ZoneId::of);
  }

  /// Whether both change alike through the years of the file.
  private boolean same(ZoneRules one, ZoneRules two) {
    var from = LocalDateTime.of(firstYear, 1, 1, 0, 0).toInstant(ZoneOffset.UTC);
    return one.getOffset(from).equals(two.getOffset(from)) && changes(one).equals(changes(two));
  }

  private List<ZoneOffsetTransition> changes(ZoneRules rules) {
    var changes = new ArrayList<ZoneOffsetTransition>();
    var at = LocalDateTime.of(firstYear, 1, 1, 0, 0).toInstant(ZoneOffset.UTC);
    var end = LocalDateTime.of(lastYear + 1, 1, 1, 0, 0).toInstant(ZoneOffset.UTC);
    var next = rules.nextTransition(at);
    while (next != null && next.getInstant().isBefore(end)) {
      changes.add(next);
      next = rules.nextTransition(next.getInstant());
    }
    return changes;
  }
}
