package com.xordon.ui.calendar;

import com.xordon.core.availability.Reason;
import com.xordon.core.booking.NewClient;
import com.xordon.core.diary.Details;
import com.xordon.core.practice.ClientId;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import com.xordon.core.series.Occurrence;
import com.xordon.core.series.OnClash;
import com.xordon.core.series.Pattern;
import com.xordon.core.series.SeriesAnswer;
import com.xordon.core.series.SeriesDesk;
import com.xordon.core.series.SeriesWish;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import org.jspecify.annotations.Nullable;

/// The same booking again and again, on its way: how it comes again, every occurrence, and what is
/// done about those whose time isn't free.
final class SeriesCard {
  private final SeriesDesk desk;
  private final Work planning;
  private final Work work;
  private final CalendarWords words;
  private final Supplier<Optional<Rules>> rulesNow;
  private final BooleanProperty on = new SimpleBooleanProperty();
  private final StringProperty every = new SimpleStringProperty("1");
  private final ObjectProperty<Pattern.Unit> unit = new SimpleObjectProperty<>(Pattern.Unit.WEEKS);
  private final ObservableSet<DayOfWeek> days = FXCollections.observableSet(new HashSet<>());
  private final StringProperty times = new SimpleStringProperty("6");
  private final ObjectProperty<@Nullable LocalDate> until = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<Plan> plan = new ReadOnlyObjectWrapper<>(Plan.NONE);
  private final Map<LocalDateTime, Optional<LocalDateTime>> solved = new HashMap<>();
  private Optional<Base> base = Optional.empty();

  /// What is booked each time.
  record Base(
      ServiceId service,
      Optional<ClientId> client,
      LocalDateTime first,
      Optional<StaffId> staff,
      Details details) {}

  /// All occurrences as they would be, and what is wrong with the wish (a key), if anything.
  record Plan(List<Line> lines, String complaint) {
    static final Plan NONE = new Plan(List.of(), "");

    Plan {
      lines = List.copyOf(lines);
    }

    int free() {
      return (int) lines.stream().filter(l -> l.state() == State.FREE).count();
    }

    int clashes() {
      return (int) lines.stream().filter(l -> l.state() == State.CLASH).count();
    }

    boolean canBook() {
      return complaint.isEmpty() && clashes() == 0 && free() > 0;
    }
  }

  /// How an occurrence stands.
  enum State {
    FREE,
    CLASH,
    SKIPPED
  }

  /// One occurrence: the time it was meant for, the time it would have, who would take it, why it
  /// can't be, and the nearest free time.
  record Line(
      LocalDateTime meant,
      LocalDateTime at,
      String who,
      boolean clockChanged,
      State state,
      List<String> why,
      Optional<LocalDateTime> nearest) {
    Line {
      why = List.copyOf(why);
    }
  }

  SeriesCard(SeriesDesk desk, Work work, CalendarWords words, Supplier<Optional<Rules>> rulesNow) {
    this.desk = desk;
    this.planning = work.latest();
    this.work = work;
    this.words = words;
    this.rulesNow = rulesNow;
    on.subscribe((before, now) -> begin());
    every.subscribe((before, now) -> begin());
    unit.subscribe((before, now) -> begin());
    times.subscribe((before, now) -> begin());
    until.subscribe((before, now) -> begin());
    days.addListener((SetChangeListener<DayOfWeek>) change -> begin());
  }

  BooleanProperty on() {
    return on;
  }

  StringProperty every() {
    return every;
  }

  ObjectProperty<Pattern.Unit> unit() {
    return unit;
  }

  /// In weeks: on which days; the first one's when empty.
  ObservableSet<DayOfWeek> days() {
    return days;
  }

  /// How many times; empty when a last day says it.
  StringProperty times() {
    return times;
  }

  ObjectProperty<@Nullable LocalDate> until() {
    return until;
  }

  ReadOnlyObjectProperty<Plan> planProperty() {
    return plan.getReadOnlyProperty();
  }

  void reset() {
    on.set(false);
    base = Optional.empty();
    begin();
  }

  /// What is booked has become something else.
  void about(Optional<Base> now) {
    if (now.equals(base)) return;
    base = now;
    begin();
  }

  private void begin() {
    solved.clear();
    plan();
  }

  /// Takes another time for an occurrence.
  void take(LocalDateTime meant, LocalDateTime other) {
    solved.put(meant, Optional.of(other));
    plan();
  }

  /// The same day at another time of day.
  void takeTime(LocalDateTime meant, LocalTime time) {
    take(meant, meant.with(time));
  }

  void skip(LocalDateTime meant) {
    solved.put(meant, Optional.empty());
    plan();
  }

  /// As it was meant, again.
  void restore(LocalDateTime meant) {
    solved.remove(meant);
    plan();
  }

  private void plan() {
    if (!on.get() || base.isEmpty()) {
      plan.set(Plan.NONE);
      return;
    }
    var pattern = pattern();
    if (pattern.isEmpty()) {
      plan.set(new Plan(List.of(), "series.wrong"));
      return;
    }
    var meant = meant(pattern.get());
    var wish = wish(meant);
    if (wish.isEmpty()) {
      plan.set(new Plan(skipped(meant), ""));
      return;
    }
    planning.run(
        () -> desk.plan(wish.get()), answer -> plan.set(new Plan(lines(meant, answer), "")));
  }

  private Optional<Pattern> pattern() {
    boolean number = every.get().strip().matches("[1-9]\\d?");
    boolean counted = times.get().strip().matches("[1-9]\\d{0,2}");
    boolean open = times.get().isBlank() && until.get() != null;
    if (!number || !counted && !open) return Optional.empty();
    return Optional.of(
        new Pattern(
            unit.get(),
            Integer.parseInt(every.get().strip()),
            Set.copyOf(days),
            counted ? OptionalInt.of(Integer.parseInt(times.get().strip())) : OptionalInt.empty(),
            Optional.ofNullable(until.get())));
  }

  /// Each time it was meant for, with the time it is to have; in order of the latter.
  private Map<LocalDateTime, LocalDateTime> meant(Pattern pattern) {
    var all = new TreeMap<LocalDateTime, LocalDateTime>();
    for (var at : pattern.from(base.orElseThrow().first())) {
      all.put(at, solved.getOrDefault(at, Optional.of(at)).orElse(at));
    }
    return all;
  }

  private boolean isSkipped(LocalDateTime meant) {
    return solved.containsKey(meant) && solved.getOrDefault(meant, Optional.empty()).isEmpty();
  }

  private Optional<SeriesWish> wish(Map<LocalDateTime, LocalDateTime> meant) {
    var b = base.orElseThrow();
    var walls =
        meant.entrySet().stream()
            .filter(e -> !isSkipped(e.getKey()))
            .map(Map.Entry::getValue)
            .sorted()
            .distinct()
            .toList();
    if (walls.isEmpty()) return Optional.empty();
    return Optional.of(
        new SeriesWish(b.service(), b.client(), walls, b.staff(), true, OnClash.FAIL, b.details()));
  }

  private static List<Line> skipped(Map<LocalDateTime, LocalDateTime> meant) {
    var lines = new ArrayList<Line>();
    meant.forEach((at, is) ->
        lines.add(new Line(at, is, "", false, State.SKIPPED, List.of(), Optional.empty())));
    return lines;
  }

  private List<Line> lines(Map<LocalDateTime, LocalDateTime> meant, SeriesAnswer answer) {
    var rules = rulesNow.get();
    var by =
        answer.occurrences().stream()
            .collect(Collectors.toMap(Occurrence::wall, Function.identity(), (a, b) -> a));
    var lines = new ArrayList<Line>();
    meant.forEach((at, is) -> {
      var found = Optional.ofNullable(by.get(is)).filter(o -> !isSkipped(at));
      lines.add(
          found.isEmpty()
              ? new Line(at, is, "", false, State.SKIPPED, List.of(), Optional.empty())
              : line(at, is, found.get(), rules));
    });
    return lines;
  }

  private Line line(LocalDateTime meant, LocalDateTime at, Occurrence o, Optional<Rules> rules) {
    var zone = rules.map(r -> r.practice().zone());
    return new Line(
        meant,
        at,
        o.appointment().map(a -> names(a.staff(), rules)).orElse(""),
        o.otherOffset(),
        o.isMade() ? State.FREE : State.CLASH,
        rules
            .map(r -> o.reasons().stream().map(x -> said(r, x)).distinct().toList())
            .orElse(List.of()),
        o.nearest().flatMap(s -> zone.map(z -> s.when().start().atZone(z).toLocalDateTime())));
  }

  private String said(Rules rules, Reason reason) {
    return new com.xordon.core.availability.WhyNot(rules, words.locale()).sentence(reason);
  }

  private static String names(List<StaffId> staff, Optional<Rules> rules) {
    return staff.stream()
        .flatMap(s -> rules.flatMap(r -> r.staff(s)).stream())
        .map(m -> m.name().split(" ", 2)[0])
        .collect(Collectors.joining(", "));
  }

  /// Books all that is planned as one; `done` hears how many, or that somebody was quicker.
  void book(Optional<NewClient> someone, Consumer<SeriesAnswer> done) {
    var pattern = pattern();
    if (!plan.get().canBook() || pattern.isEmpty()) return;
    var wish = wish(meant(pattern.get())).orElseThrow();
    work.run(
        () -> someone.isPresent() ? desk.book(wish, someone.get()) : desk.book(wish),
        answer -> {
          if (!answer.written()) plan();
          done.accept(answer);
        });
  }
}
