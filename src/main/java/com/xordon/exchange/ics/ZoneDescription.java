package com.xordon.exchange.ics;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// A zone as a file describes it (VTIMEZONE).
final class ZoneDescription {
  private static final Pattern OFFSET = Pattern.compile("([+-])(\\d\\d):?(\\d\\d)(?::?(\\d\\d))?");
  private static final DateTimeFormatter WALL =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss['Z']");
  private static final int MOST_STEPS = 5000;

  private String name = "";
  private String location = "";
  private final List<Observance> observances = new ArrayList<>();

  /// Standard or daylight time: its first onset in the wall time before it, and how it recurs.
  private static final class Observance {
    Optional<LocalDateTime> start = Optional.empty();
    Optional<ZoneOffset> from = Optional.empty();
    Optional<ZoneOffset> to = Optional.empty();
    Optional<Rule> rule = Optional.empty();
    final List<LocalDateTime> dates = new ArrayList<>();
  }

  private record Onset(Instant at, ZoneOffset from, ZoneOffset to) {}

  void begin() {
    observances.add(new Observance());
  }

  void take(Property property, String inside) {
    var value = property.value().strip();
    if (inside.equals("VTIMEZONE")) {
      if (property.name().equals("TZID")) name = value;
      if (property.name().equals("X-LIC-LOCATION")) location = value;
    } else if (!observances.isEmpty()) {
      take(observances.getLast(), property.name(), value);
    }
  }

  private static void take(Observance into, String property, String value) {
    switch (property) {
      case "DTSTART" -> into.start = wall(value);
      case "TZOFFSETFROM" -> into.from = offset(value);
      case "TZOFFSETTO" -> into.to = offset(value);
      case "RRULE" -> into.rule = Rule.parse(value);
      case "RDATE" -> {
        for (var date : value.split(",")) wall(date).ifPresent(into.dates::add);
      }
      default -> {}
    }
  }

  String name() {
    return name;
  }

  String location() {
    return location;
  }

  /// The rules it gives for some years; nothing when it describes none.
  Optional<ZoneRules> rules(int firstYear, int lastYear) {
    // one to an instant, the last that is written: rules with two have no next change after it
    var onsets = new TreeMap<Instant, Onset>();
    for (var o : observances) onsets(o, lastYear, at -> onsets.put(at.at(), at));
    if (onsets.isEmpty()) return Optional.empty();
    var from = LocalDateTime.of(firstYear, 1, 1, 0, 0).toInstant(ZoneOffset.UTC);
    var offset = onsets.firstEntry().getValue().from();
    var first = offset;
    var changes = new ArrayList<ZoneOffsetTransition>();
    for (var onset : onsets.values()) {
      if (onset.at().isBefore(from)) {
        first = onset.to();
      } else if (!onset.to().equals(offset)) {
        var wall = LocalDateTime.ofInstant(onset.at(), offset);
        changes.add(ZoneOffsetTransition.of(wall, offset, onset.to()));
      }
      offset = onset.to();
    }
    return Optional.of(ZoneRules.of(first, first, List.of(), changes, List.of()));
  }

  private static void onsets(Observance o, int lastYear, Consumer<Onset> into) {
    if (o.start.isEmpty() || o.to.isEmpty()) return;
    var to = o.to.get();
    var from = o.from.orElse(to);
    var start = new Stamp(o.start.get(), false, from.getRules());
    into.accept(new Onset(start.instant(), from, to));
    for (var date : o.dates) into.accept(new Onset(date.toInstant(from), from, to));
    var steps = new int[1];
    o.rule.ifPresent(rule ->
        rule.walk(
            start,
            wall -> {
              if (wall.getYear() > lastYear || steps[0]++ > MOST_STEPS) return false;
              into.accept(new Onset(wall.toInstant(from), from, to));
              return true;
            }));
  }

  /// Unlike an event, a zone may begin in 1601.
  private static Optional<LocalDateTime> wall(String text) {
    try {
      return Optional.of(LocalDateTime.parse(text.strip(), WALL));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<ZoneOffset> offset(String text) {
    var m = OFFSET.matcher(text);
    if (!m.matches()) return Optional.empty();
    int seconds =
        Integer.parseInt(m.group(2)) * 3600
            + Integer.parseInt(m.group(3)) * 60
            + (m.group(4) == null ? 0 : Integer.parseInt(m.group(4)));
    if (seconds > 18 * 3600) return Optional.empty();
    return Optional.of(ZoneOffset.ofTotalSeconds(m.group(1).equals("-") ? -seconds : seconds));
  }
}
