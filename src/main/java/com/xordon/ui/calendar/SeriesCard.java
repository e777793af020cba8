package com.xordon.ui.calendar;

import com.xordon.core.availability.Reason;
import com.xordon.core.booking.NewClient;
import com.xordon.core.diary.Details;
import com.xordon.core.practice.AddOnId;
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
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
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
  private final ReadOnlyBooleanWrapper overtaken = new ReadOnlyBooleanWrapper();
  private Optional<Base> base = Optional.empty();

  /// What is booked each time, of a course the parts that are wanted; what is only written down
  /// with it comes when it is booked.
  record Base(
      ServiceId service,
      Optional<ClientId> client,
      LocalDateTime first,
      Optional<StaffId> staff,
      List<AddOnId> addOns,
      List<Integer> attending) {
    Base {
      addOns = List.copyOf(addOns);
      attending = List.copyOf(attending);
    }
  }

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

  /// One that is to be booked: the time it was meant for, and the time it is to have.
  private record Wanted(LocalDateTime meant, LocalDateTime at) {}

  /// What was found out about one; `twice` if another one has its time.
  private record Found(Occurrence one, boolean twice) {}

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

  /// Whether somebody was quicker when all was to be booked, and nothing was done about it yet.
  ReadOnlyBooleanProperty overtakenProperty() {
    return overtaken.getReadOnlyProperty();
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
    planAgain();
  }

  private void planAgain() {
    overtaken.set(false);
    plan();
  }

  /// Takes another time for an occurrence.
  void take(LocalDateTime meant, LocalDateTime other) {
    solved.put(meant, Optional.of(other));
    planAgain();
  }

  /// The same day at another time of day.
  void takeTime(LocalDateTime meant, LocalTime time) {
    take(meant, meant.with(time));
  }

  void skip(LocalDateTime meant) {
    solved.put(meant, Optional.empty());
    planAgain();
  }

  /// As it was meant, again.
  void restore(LocalDateTime meant) {
    solved.remove(meant);
    planAgain();
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
    var wanted = wanted(meant);
    if (wanted.isEmpty()) {
      plan.set(new Plan(lines(meant, Map.of()), ""));
      return;
    }
    var wish = wish(wanted, Details.NONE);
    planning.run(
        () -> desk.plan(wish),
        answer -> plan.set(new Plan(lines(meant, found(wanted, answer)), "")));
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

  /// Those that are to be booked, in order; of two at one time first the one that was meant for it.
  private List<Wanted> wanted(Map<LocalDateTime, LocalDateTime> meant) {
    return meant.entrySet().stream()
        .filter(e -> !isSkipped(e.getKey()))
        .map(e -> new Wanted(e.getKey(), e.getValue()))
        .sorted(Comparator.comparing(Wanted::at).thenComparing(w -> !w.meant().equals(w.at())))
        .toList();
  }

  private SeriesWish wish(List<Wanted> wanted, Details details) {
    var b = base.orElseThrow();
    return new SeriesWish(
        b.service(),
        b.client(),
        wanted.stream().map(Wanted::at).toList(),
        b.staff(),
        true,
        OnClash.FAIL,
        b.attending(),
        details.with(b.addOns()));
  }

  /// What was found out about each, by the time it was meant for; what can't be found ends an
  /// answer early.
  private Map<LocalDateTime, Found> found(List<Wanted> wanted, SeriesAnswer answer) {
    var found = new HashMap<LocalDateTime, Found>();
    for (int i = 0; i < answer.occurrences().size(); i++) {
      boolean twice = i > 0 && wanted.get(i).at().equals(wanted.get(i - 1).at());
      found.put(wanted.get(i).meant(), new Found(answer.occurrences().get(i), twice));
    }
    return found;
  }

  private List<Line> lines(
      Map<LocalDateTime, LocalDateTime> meant, Map<LocalDateTime, Found> found) {
    var rules = rulesNow.get();
    var lines = new ArrayList<Line>();
    meant.forEach((at, is) -> {
      var one = Optional.ofNullable(found.get(at));
      lines.add(
          one.isEmpty()
              ? new Line(at, is, "", false, State.SKIPPED, List.of(), Optional.empty())
              : line(at, is, one.get(), rules));
    });
    return lines;
  }

  private Line line(LocalDateTime meant, LocalDateTime at, Found found, Optional<Rules> rules) {
    var o = found.one();
    var zone = rules.map(r -> r.practice().zone());
    return new Line(
        meant,
        at,
        o.appointment().map(a -> names(a.staff(), rules)).orElse(""),
        o.otherOffset(),
        o.isMade() && !found.twice() ? State.FREE : State.CLASH,
        found.twice()
            ? List.of(words.say("series.twice"))
            : rules
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

  /// Books all that is planned as one, with what is written down by then; `done` hears how many, or
  /// that somebody was quicker.
  void book(Optional<NewClient> someone, Details details, Consumer<SeriesAnswer> done) {
    var pattern = pattern();
    if (!plan.get().canBook() || pattern.isEmpty()) return;
    var wish = wish(wanted(meant(pattern.get())), details);
    work.run(
        () -> someone.isPresent() ? desk.book(wish, someone.get()) : desk.book(wish),
        answer -> {
          if (!answer.written()) {
            overtaken.set(true);
            plan();
          }
          done.accept(answer);
        });
  }
}
