package com.xordon.exchange.ics;

import com.xordon.exchange.Note;
import com.xordon.exchange.Row;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Makes wishes of events: singles as they are, series as their occurrences in the window, moved
/// and cancelled ones where they belong.
final class Series {
  private static final Comparator<Event> NEWEST_LAST =
      Comparator.comparingInt((Event e) -> e.identity().sequence())
          .thenComparing(e -> e.identity().modified());

  private final Window window;
  private final boolean asBusy;
  private final Slots.Budget budget;
  private final List<Row> rows = new ArrayList<>();
  private final List<Wish> wishes = new ArrayList<>();
  private final List<CalledOff> calledOff = new ArrayList<>();
  private final List<String> whole = new ArrayList<>();

  /// An event the file calls off: one occurrence, or with an empty slot all of them.
  record CalledOff(Event event, String slot) {}

  Series(Window window, boolean asBusy, Slots.Budget budget) {
    this.window = window;
    this.asBusy = asBusy;
    this.budget = budget;
  }

  /// What isn't taken, and why.
  List<Row> rows() {
    return rows;
  }

  List<Wish> wishes() {
    return wishes;
  }

  List<CalledOff> calledOff() {
    return calledOff;
  }

  /// The ids of events that the file gives completely: what it doesn't name any more is gone.
  List<String> whole() {
    return whole;
  }

  void addAll(List<Event> events) {
    var groups = new LinkedHashMap<String, List<Event>>();
    for (var e : events) groups.computeIfAbsent(e.uid(), u -> new ArrayList<>()).add(e);
    groups.values().forEach(this::addGroup);
  }

  private void addGroup(List<Event> events) {
    var masters = new ArrayList<Event>();
    var moved = new HashMap<String, List<Event>>();
    for (var e : events) {
      var recurrence = e.identity().recurrence();
      if (recurrence.isEmpty()) masters.add(e);
      else moved.computeIfAbsent(recurrence.get().key(), k -> new ArrayList<>()).add(e);
    }
    var newest = new TreeMap<String, Event>();
    moved.forEach((key, same) -> newest.put(key, newest(same)));
    if (masters.isEmpty()) newest.forEach(this::addOrphan);
    else addMaster(newest(masters), newest);
  }

  private Event newest(List<Event> same) {
    var last = same.getFirst();
    for (var e : same) if (NEWEST_LAST.compare(e, last) >= 0) last = e;
    for (var e : same) if (e != last) skip(e, Note.of("same.uid", last.line()));
    return last;
  }

  private void addOrphan(String key, Event event) {
    switch (event.kind()) {
      case FREE -> skip(event, Note.of("free"));
      case CALLED_OFF -> calledOff.add(new CalledOff(event, key));
      case TAKEN -> want(event, key, event.time().start(), event.time().length(), true);
    }
  }

  private void addMaster(Event master, Map<String, Event> moved) {
    switch (master.kind()) {
      case CALLED_OFF -> {
        calledOff.add(new CalledOff(master, ""));
        return;
      }
      case FREE -> skip(master, Note.of("free"));
      case TAKEN -> {}
    }
    whole.add(master.uid());
    if (master.time().recurs() || !moved.isEmpty()) addSeries(master, moved);
    else if (master.kind() == Event.Kind.TAKEN) {
      want(master, "", master.time().start(), master.time().length(), false);
    }
  }

  private void addSeries(Event master, Map<String, Event> moved) {
    var slots = new Slots(master.time(), window, budget);
    if (slots.tooMany()) {
      rows.add(Row.of(master.line(), master.title(), Row.Outcome.ASKS, Note.of("series.many")));
      return;
    }
    var left = new LinkedHashMap<>(moved);
    int before = wishes.size() + calledOff.size() + rows.size();
    var changes = changes(master, moved);
    for (var slot : slots.all()) {
      var own = taken(left, slot.start());
      var change = changes.floorEntry(slot.start().instant());
      if (own.isPresent()) addMoved(own.get(), slot.start());
      else if (change != null) addChanged(master, change.getValue(), slot);
      else if (master.kind() == Event.Kind.TAKEN) addRegular(master, slot, slots.cut());
    }
    left.values().forEach(event -> addOutside(master, event));
    if (before == wishes.size() + calledOff.size() + rows.size()) {
      skip(master, Note.of("series.outside", window.from(), window.until()));
    }
  }

  /// The event that stands for a slot: named by its instant, or by its local day.
  private static Optional<Event> taken(Map<String, Event> moved, Stamp slot) {
    if (moved.isEmpty()) return Optional.empty();
    var event = moved.remove(slot.key());
    if (event != null) return Optional.of(event);
    for (var entry : moved.entrySet()) {
      var named = entry.getValue().identity().recurrence().orElseThrow();
      if ((named.day() || slot.day()) && named.date().equals(slot.date())) {
        return Optional.ofNullable(moved.remove(entry.getKey()));
      }
    }
    return Optional.empty();
  }

  private void addMoved(Event event, Stamp slot) {
    switch (event.kind()) {
      case FREE -> skip(event, Note.of("free"));
      case CALLED_OFF -> calledOff.add(new CalledOff(event, slot.key()));
      case TAKEN -> want(event, slot.key(), event.time().start(), event.time().length(), false);
    }
  }

  private void addRegular(Event master, Slots.Slot slot, boolean cut) {
    var wish = wish(master, slot.start().key(), slot.start(), slot.length(), false);
    wishes.add(cut ? wish.with(Note.of("series.until", window.until())) : wish);
  }

  /// The changes of an occurrence and all later ones, by the place of the first.
  private static TreeMap<Instant, Event> changes(Event master, Map<String, Event> moved) {
    var changes = new TreeMap<Instant, Event>();
    for (var event : moved.values()) {
      if (event.identity().future()) changes.put(place(master, event).instant(), event);
    }
    return changes;
  }

  /// The place in the series that a moved occurrence names; by a date, at the series' time of day.
  private static Stamp place(Event master, Event event) {
    var named = event.identity().recurrence().orElseThrow();
    var start = master.time().start();
    return named.day() && !start.day()
        ? start.at(named.date().atTime(start.wall().toLocalTime()))
        : named;
  }

  /// An occurrence moved as far as the one that changed it and all later ones.
  private void addChanged(Event master, Event change, Slots.Slot slot) {
    switch (change.kind()) {
      case FREE -> {}
      case CALLED_OFF -> calledOff.add(new CalledOff(change, slot.start().key()));
      case TAKEN -> {
        var start = change.time().start();
        var shift = Duration.between(place(master, change).wallUnder(start.rules()), start.wall());
        var wall = slot.start().wallUnder(start.rules()).plus(shift);
        want(change, slot.start().key(), start.at(wall), change.time().length(), false);
      }
    }
  }

  /// A moved occurrence whose place isn't in the window, or isn't one of the series at all.
  private void addOutside(Event master, Event event) {
    var named = event.identity().recurrence().orElseThrow();
    if (window.holds(named) || window.holds(event.time().start())) addMoved(event, named);
    else if (!event.identity().future()) {
      skip(event, Note.of("series.outside", window.from(), window.until()));
    }
  }

  private void want(Event event, String slot, Stamp start, Span length, boolean orphan) {
    wishes.add(wish(event, slot, start, length, orphan));
  }

  private Wish wish(Event event, String slot, Stamp start, Span length, boolean orphan) {
    return Wish.of(event, slot, start, length, asBusy || event.time().wholeDay(), orphan);
  }

  private void skip(Event event, Note why) {
    rows.add(Row.of(event.line(), event.title(), Row.Outcome.SKIPPED, why));
  }
}
