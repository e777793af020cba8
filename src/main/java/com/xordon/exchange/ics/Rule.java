package com.xordon.exchange.ics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.zone.ZoneRules;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.jspecify.annotations.Nullable;

/// A recurrence rule, walked in wall time so that zones are ours alone. COUNT and UNTIL are counted
/// here: the library refuses an UNTIL that isn't written as DTSTART is, and files are full of them.
final class Rule {
  private final RecurrenceRule rule;
  private final int count;
  private final String until;

  private Rule(RecurrenceRule rule, int count, String until) {
    this.rule = rule;
    this.count = count;
    this.until = until;
  }

  /// Nothing when nobody can read it.
  static Optional<Rule> parse(String text) {
    var parts = text.strip().toUpperCase(Locale.ROOT).split(";");
    var kept =
        Arrays.stream(parts)
            .map(String::strip)
            .filter(p -> !p.isEmpty() && !p.startsWith("COUNT=") && !p.startsWith("UNTIL="))
            .collect(Collectors.joining(";"));
    try {
      var rule = new RecurrenceRule(kept, RecurrenceRule.RfcMode.RFC5545_LAX);
      var count = value(parts, "COUNT=").map(Integer::parseInt).orElse(Integer.MAX_VALUE);
      return Optional.of(new Rule(rule, Math.max(1, count), value(parts, "UNTIL=").orElse("")));
    } catch (InvalidRecurrenceRuleException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// Whether it says when it is over.
  boolean hasEnd() {
    return count < Integer.MAX_VALUE || !until.isEmpty();
  }

  private static Optional<String> value(String[] parts, String key) {
    return Arrays.stream(parts)
        .map(String::strip)
        .filter(p -> p.startsWith(key))
        .map(p -> p.substring(key.length()).strip())
        .findFirst();
  }

  /// Hands the occurrences to `take` in order, DTSTART first whether the rule names it or not,
  /// until the rule ends or `take` has enough.
  void walk(Stamp start, Predicate<LocalDateTime> take) {
    var within = within(start);
    if (!take.test(start.wall())) return;
    int left = count - 1;
    var each = new Walls(rule, start);
    for (var next = each.next(); left > 0 && next.isPresent(); next = each.next()) {
      var wall = next.get();
      if (!wall.isAfter(start.wall())) continue;
      if (!within.test(wall) || !take.test(wall)) return;
      left--;
    }
  }

  /// The wall times of a rule. One that never fits, like 30 February, makes the library give up
  /// with an exception: it is over then.
  private static final class Walls {
    private final RecurrenceRule rule;
    private final Stamp start;
    private @Nullable RecurrenceRuleIterator each;

    Walls(RecurrenceRule rule, Stamp start) {
      this.rule = rule;
      this.start = start;
    }

    Optional<LocalDateTime> next() {
      try {
        var walls = each == null ? rule.iterator(dateTime(start)) : each;
        each = walls;
        return walls.hasNext() ? Optional.of(wall(walls.nextDateTime())) : Optional.empty();
      } catch (IllegalArgumentException e) {
        return Optional.empty();
      }
    }
  }

  private Predicate<LocalDateTime> within(Stamp start) {
    ZoneRules rules = start.rules();
    var end = Stamp.parse(until, rules);
    if (end.isEmpty()) return wall -> true;
    if (end.get().day() || start.day()) {
      LocalDate last = start.day() ? end.get().dateUnder(rules) : end.get().date();
      return wall -> !wall.toLocalDate().isAfter(last);
    }
    Instant last = end.get().instant();
    return wall -> !Stamp.instant(wall, rules).isAfter(last);
  }

  private static DateTime dateTime(Stamp start) {
    var w = start.wall();
    int month = w.getMonthValue() - 1;
    return start.day()
        ? new DateTime(w.getYear(), month, w.getDayOfMonth())
        : new DateTime(
            w.getYear(), month, w.getDayOfMonth(), w.getHour(), w.getMinute(), w.getSecond());
  }

  private static LocalDateTime wall(DateTime d) {
    return LocalDateTime.of(
        d.getYear(),
        d.getMonth() + 1,
        d.getDayOfMonth(),
        d.getHours(),
        d.getMinutes(),
        d.getSeconds());
  }
}
