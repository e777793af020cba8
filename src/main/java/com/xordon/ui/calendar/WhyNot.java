package com.xordon.ui.calendar;

import com.xordon.core.availability.Reason;
import com.xordon.core.availability.Start;
import com.xordon.core.availability.Verdict;
import com.xordon.core.booking.BookingDesk;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import com.xordon.ui.calendar.board.BoardState;
import com.xordon.ui.calendar.board.Cell;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Why a time isn't offered: for each person the reasons in order, each with what would help, and
/// the nearest times that work.
final class WhyNot {
  private static final int NEAREST = 3;

  private final CalendarViewModel calendar;
  private final BookingDesk desk;
  private final InstantSource clock;
  private final Work asking;
  private final CalendarWords words;
  private final Deeds deeds;
  private final Consumer<Opening> book;
  private final ReadOnlyObjectWrapper<Optional<Answer>> answer =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  WhyNot(
      CalendarViewModel calendar,
      BookingDesk desk,
      InstantSource clock,
      Work work,
      CalendarWords words,
      Deeds deeds,
      Consumer<Opening> book) {
    this.calendar = calendar;
    this.desk = desk;
    this.clock = clock;
    this.asking = work.latest();
    this.words = words;
    this.deeds = deeds;
    this.book = book;
  }

  /// What is shown; `offered` when nothing speaks against the time after all.
  record Answer(
      Wish wish,
      Cell cell,
      Rules rules,
      boolean offered,
      List<Person> people,
      List<Start> nearest) {
    Answer {
      people = List.copyOf(people);
      nearest = List.copyOf(nearest);
    }
  }

  /// A person's reasons; those for all have an empty name.
  record Person(String name, List<Line> lines) {
    Person {
      lines = List.copyOf(lines);
    }
  }

  /// One reason and its fix.
  record Line(Reason reason, String sentence, String help, Optional<Fix> fix) {}

  /// What would help: another time, or the appointment in the way.
  sealed interface Fix {}

  record Take(Instant at, Optional<StaffId> staff) implements Fix {}

  record Open(AppointmentId id) implements Fix {}

  ReadOnlyObjectProperty<Optional<Answer>> answerProperty() {
    return answer.getReadOnlyProperty();
  }

  private BoardState board() {
    return calendar.board();
  }

  /// About a place on the board: a service of the column's person, by that person.
  void ask(Cell cell) {
    var rules = calendar.rulesProperty().get();
    if (rules.isEmpty() || rules.get().services().isEmpty()) return;
    var model = board().model().get();
    var staff = model.columns().get(cell.column()).key().staff();
    var service =
        rules.get().services().stream()
            .filter(s -> staff.isEmpty() || s.isOfferedBy(staff.get()))
            .findFirst()
            .orElse(rules.get().services().getFirst());
    ask(cell, Wish.toBook(service.id(), model.day(cell.column()).at(cell.span().from()), staff));
  }

  void ask(Cell cell, Wish wish) {
    var rules = calendar.rulesProperty().get();
    if (rules.isEmpty()) return;
    board().asked().set(Optional.of(cell));
    int usual = rules.get().service(wish.service()).map(s -> s.minutes()).orElse(0);
    asking.run(
        () -> {
          var now = clock.instant();
          var question = wish.question(now, usual);
          var from = wish.at().isBefore(now) ? now : wish.at();
          return new Found(desk.whether(question, wish.at()), desk.next(question, from, NEAREST));
        },
        found -> show(cell, wish, rules.get(), found));
  }

  private record Found(Verdict verdict, List<Start> next) {}

  private void show(Cell cell, Wish wish, Rules rules, Found found) {
    if (board().asked().get().isEmpty()) return; // closed meanwhile
    var people = people(found.verdict().reasons(), rules);
    answer.set(
        Optional.of(
            new Answer(wish, cell, rules, found.verdict().isOffered(), people, found.next())));
  }

  private List<Person> people(List<Reason> all, Rules rules) {
    Map<String, List<Line>> byName = new LinkedHashMap<>();
    for (var reason : all) {
      var name = reason.about().flatMap(rules::staff).map(s -> s.name()).orElse("");
      byName.computeIfAbsent(name, n -> new ArrayList<>()).add(line(reason, rules));
    }
    return byName.entrySet().stream().map(e -> new Person(e.getKey(), e.getValue())).toList();
  }

  private Line line(Reason reason, Rules rules) {
    var says = new com.xordon.core.availability.WhyNot(rules, words.locale());
    return new Line(reason, says.sentence(reason), says.help(reason), fix(reason));
  }

  private Optional<Fix> fix(Reason reason) {
    return switch (reason) {
      case Reason.OffGrid(var staff, var before, var after) ->
          after.or(() -> before).map(t -> new Take(t, Optional.of(staff)));
      case Reason.TooClose(var staff, var when, var id, int minutes) -> id.map(Open::new);
      case Reason.Overlaps(var staff, var when, var id) -> id.map(Open::new);
      case Reason.RoomTaken(var room, var when, var id) -> id.map(Open::new);
      case Reason.ClientOverlaps(var client, var when, var id) -> Optional.of(new Open(id));
      case Reason.TooSoon(var earliest) -> Optional.empty();
      default -> Optional.empty();
    };
  }

  void about(ServiceId service) {
    answer.get().ifPresent(a -> ask(a.cell(), a.wish().with(service)));
  }

  void by(Optional<StaffId> staff) {
    answer.get().ifPresent(a -> ask(a.cell(), a.wish().by(staff)));
  }

  void follow(Fix fix) {
    var shown = answer.get();
    if (shown.isEmpty()) return;
    switch (fix) {
      case Open(var id) -> {
        close();
        calendar.select(id);
      }
      case Take(var at, var staff) -> take(shown.get(), at, staff, Optional.empty());
    }
  }

  void take(Start start) {
    answer.get().ifPresent(a -> take(a, start.when().start(), a.wish().staff(), Optional.empty()));
  }

  /// Enter takes the first of the nearest.
  void takeFirst() {
    answer.get().flatMap(a -> a.nearest().stream().findFirst()).ifPresent(this::take);
  }

  /// Against the rules, with a reason: never silently.
  void anyway(String reason) {
    if (reason.isBlank()) return;
    answer
        .get()
        .ifPresent(a -> take(a, a.wish().at(), a.wish().staff(), Optional.of(reason.strip())));
  }

  private void take(Answer shown, Instant at, Optional<StaffId> staff, Optional<String> override) {
    close();
    var wish = shown.wish();
    if (wish.moving().isPresent()) {
      var moved = new Wish(wish.service(), at, staff, wish.minutes(), wish.moving());
      deeds.move(moved.move(override), no -> ask(shown.cell(), moved));
    } else {
      book.accept(
          new Opening(
              Optional.of(wish.service()), Optional.of(at), staff, wish.minutes(), override));
    }
  }

  void close() {
    board().asked().set(Optional.empty());
    answer.set(Optional.empty());
  }
}
