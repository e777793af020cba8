package com.xordon.exchange.ics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/// The places of a series in time: its rules and added dates without the excluded ones.
final class Slots {
  private static final int MOST = 5000;
  private static final int MOST_STEPS = 100_000;
  private static final int STEPS_BETWEEN_ASKING = 10_000;

  private final Event.Time time;
  private final Window window;
  private final Budget budget;
  private final TreeMap<Instant, Slot> found = new TreeMap<>();
  private int steps;
  private boolean tooMany;
  private boolean cut;

  record Slot(Stamp start, Span length) {}

  /// The steps that all series of a file may take together, and whether to go on at all.
  static final class Budget {
    private final BooleanSupplier goOn;
    private int left = 8_000_000;

    Budget(BooleanSupplier goOn) {
      this.goOn = goOn;
    }

    /// One step; false when there is none left or somebody called it off.
    boolean spend() {
      left--;
      return left > 0 && (left % STEPS_BETWEEN_ASKING != 0 || goOn.getAsBoolean());
    }
  }

  Slots(Event.Time time, Window window, Budget budget) {
    this.time = time;
    this.window = window;
    this.budget = budget;
    for (var rule : time.rules()) walk(rule);
    if (time.rules().isEmpty()) add(time.start(), time.length());
    for (var extra : time.extra()) add(extra.start(), extra.length().orElse(time.length()));
    exclude();
  }

  List<Slot> all() {
    return List.copyOf(found.values());
  }

  /// Whether it repeats more often than anybody means.
  boolean tooMany() {
    return tooMany;
  }

  /// Whether it goes on behind the window.
  boolean cut() {
    return cut;
  }

  private void walk(Rule rule) {
    rule.walk(
        time.start(),
        wall -> {
          if (!budget.spend() || ++steps > MOST_STEPS || found.size() > MOST) tooMany = true;
          if (window.isBehind(wall.toLocalDate())) cut = true;
          if (tooMany || cut) return false;
          if (!window.isBefore(wall.toLocalDate())) add(time.start().at(wall), time.length());
          return true;
        });
  }

  private void add(Stamp start, Span length) {
    if (window.holds(start)) found.putIfAbsent(start.instant(), new Slot(start, length));
  }

  /// By instant, or by the local day when only a date is given.
  private void exclude() {
    Set<LocalDate> dates = new HashSet<>();
    for (var stamp : time.without()) {
      if (stamp.day()) dates.add(stamp.date());
      else if (time.start().day()) dates.add(stamp.date());
      else found.remove(stamp.instant());
    }
    if (!dates.isEmpty()) found.values().removeIf(s -> dates.contains(s.start().date()));
  }
}
