package com.xordon.ui.finding;

import com.xordon.core.booking.Ledger;
import com.xordon.core.finding.FindWish;
import com.xordon.core.finding.FindWords;
import com.xordon.core.finding.Finder;
import com.xordon.core.finding.FoundTime;
import com.xordon.core.finding.Heard;
import com.xordon.core.finding.NothingFound;
import com.xordon.core.practice.Rules;
import com.xordon.ui.kit.Background;
import com.xordon.ui.kit.Latest;
import com.xordon.ui.kit.ProblemSurface;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// A search with the lights off: what was said, what it means, and the answers, a week at a time.
final class FindViewModel {
  /// How many answers come before someone asks for more.
  static final int AT_ONCE = 24;

  private static final int WEEK = 7;

  /// Where the search stands.
  enum Stage {
    /// Nothing is asked yet.
    IDLE,
    LOOKING,
    FOUND,
    NOTHING,
    /// Broken off by the one who asked.
    STOPPED
  }

  private final Ledger ledger;
  private final InstantSource clock;
  private final ProblemSurface problems;
  private final FindDoor door;
  private final Latest<Object> asking;
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.IDLE);
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
  private final ReadOnlyObjectWrapper<Optional<Rules>> rules =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Heard> heard =
      new ReadOnlyObjectWrapper<>(new Heard(FindWish.ANYTHING, List.of()));
  private final ReadOnlyObjectWrapper<Optional<NothingFound>> nothing =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final StringProperty line = new SimpleStringProperty("");
  private final ObservableList<FoundTime> shown = FXCollections.observableArrayList();
  private final ObservableList<FoundTime> shownToRead =
      FXCollections.unmodifiableObservableList(shown);
  private final ObjectProperty<Optional<FoundTime>> selected =
      new SimpleObjectProperty<>(Optional.empty());
  private final List<FoundTime> found = new ArrayList<>();
  private int wanted = AT_ONCE;
  private int ahead;
  private boolean takeFirst;

  FindViewModel(
      Ledger ledger,
      InstantSource clock,
      Background background,
      ProblemSurface problems,
      FindDoor door) {
    this.ledger = ledger;
    this.clock = clock;
    this.problems = problems;
    this.door = door;
    this.asking = background.latest();
    line.subscribe(said -> hear());
  }

  ReadOnlyBooleanProperty isOpen() {
    return open.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Stage> stage() {
    return stage.getReadOnlyProperty();
  }

  /// How much of the time ahead was searched, 0 to 1.
  ReadOnlyDoubleProperty progress() {
    return progress.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Rules>> rules() {
    return rules.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Heard> heard() {
    return heard.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<NothingFound>> nothing() {
    return nothing.getReadOnlyProperty();
  }

  StringProperty line() {
    return line;
  }

  ObservableList<FoundTime> shown() {
    return shownToRead;
  }

  ObjectProperty<Optional<FoundTime>> selected() {
    return selected;
  }

  LocalDate today() {
    var zone = rules.get().orElseThrow().practice().zone();
    return clock.instant().atZone(zone).toLocalDate();
  }

  void open() {
    line.set("");
    open.set(true);
    run(
        () -> ledger.read(page -> page.rules()),
        read -> {
          rules.set(Optional.of(read));
          hear();
        });
  }

  void close() {
    asking.forget();
    open.set(false);
    clear();
    stage.set(Stage.IDLE);
  }

  /// What a phrase would stand for in the line.
  List<Object> meaning(String words) {
    return words(words).phrases().stream().flatMap(p -> p.about().stream()).toList();
  }

  private Heard words(String said) {
    return new FindWords(rules.get().orElseThrow(), today()).read(said);
  }

  /// A field writes its words into the line, or takes them out again; `instead` are the meanings
  /// that can't stand beside it.
  void toggle(String words, List<Object> instead) {
    var meant = meaning(words);
    boolean off = meant.stream().anyMatch(heard.get()::means);
    var left = line.get();
    for (var other : instead) left = words(left).without(other);
    for (var thing : meant) left = words(left).without(thing);
    line.set((off ? left : left + " " + words).strip());
  }

  private void hear() {
    if (rules.get().isEmpty() || !open.get()) return;
    var now = words(line.get());
    boolean same = now.wish().equals(heard.get().wish()) && stage.get() != Stage.IDLE;
    heard.set(now);
    if (!same) search();
  }

  private void search() {
    asking.forget();
    clear();
    takeFirst = false;
    if (heard.get().isEmpty()) stage.set(Stage.IDLE);
    else look();
  }

  private void clear() {
    found.clear();
    shown.clear();
    selected.set(Optional.empty());
    nothing.set(Optional.empty());
    wanted = AT_ONCE;
    ahead = 0;
    progress.set(0);
  }

  /// A week at a time, until there are enough answers.
  private void look() {
    if (found.size() >= wanted || ahead >= Finder.MOST_DAYS) {
      finish();
      return;
    }
    stage.set(Stage.LOOKING);
    var wish = heard.get().wish();
    var from = begin(wish).plusDays(ahead);
    var now = clock.instant();
    run(
        () ->
            ledger.read(page ->
                new Finder(page.rules(), page, now).on(wish, from, from.plusDays(WEEK - 1L))),
        this::add);
  }

  private LocalDate begin(FindWish wish) {
    return wish.earliest().filter(today()::isBefore).orElse(today());
  }

  private void add(List<FoundTime> more) {
    ahead += WEEK;
    progress.set(Math.min(1, (double) ahead / Finder.MOST_DAYS));
    found.addAll(more);
    show();
    if (takeFirst && !shown.isEmpty()) take();
    else look();
  }

  private void show() {
    shown.addAll(found.subList(shown.size(), Math.min(wanted, found.size())));
    if (selected.get().isEmpty()) selected.set(shown.stream().findFirst());
  }

  private void finish() {
    if (!found.isEmpty()) {
      stage.set(Stage.FOUND);
      return;
    }
    var wish = heard.get().wish();
    var now = clock.instant();
    run(
        () -> ledger.read(page -> new Finder(page.rules(), page, now).whyNothing(wish)),
        why -> {
          nothing.set(Optional.of(why));
          stage.set(Stage.NOTHING);
        });
  }

  /// Whether there may be answers after those shown.
  boolean hasMore() {
    return found.size() > shown.size() || ahead < Finder.MOST_DAYS;
  }

  void more() {
    wanted = shown.size() + AT_ONCE;
    show();
    look();
  }

  /// Breaks the search off; what was found stays.
  void stop() {
    asking.forget();
    stage.set(found.isEmpty() ? Stage.STOPPED : Stage.FOUND);
  }

  void select(FoundTime time) {
    selected.set(Optional.of(time));
  }

  void step(int by) {
    if (shown.isEmpty()) return;
    int at = selected.get().map(shown::indexOf).orElse(0);
    select(shown.get(Math.clamp((long) at + by, 0, shown.size() - 1)));
  }

  /// Enter: books the one selected; while it is still looked for, the first that comes.
  void take() {
    var time = selected.get();
    if (time.isPresent()) take(time.get());
    else takeFirst = stage.get() == Stage.LOOKING;
  }

  void take(FoundTime time) {
    boolean particular = !heard.get().wish().staff().isEmpty();
    close();
    door.book(time, particular);
  }

  /// What nearly fulfils the wish keeps who it was found with.
  void takeNearly(NothingFound.Nearly nearly) {
    boolean particular = !heard.get().wish().without(nearly.broken()).staff().isEmpty();
    close();
    door.book(nearly.found(), particular);
  }

  @SuppressWarnings("unchecked") // what comes back is what was asked for
  private <T> void run(java.util.concurrent.Callable<T> work, java.util.function.Consumer<T> then) {
    asking.run(work::call, answer -> then.accept((T) answer), problems::report);
  }
}
