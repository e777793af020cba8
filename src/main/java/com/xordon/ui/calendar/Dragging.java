package com.xordon.ui.calendar;

import com.xordon.core.availability.Start;
import com.xordon.core.availability.Verdict;
import com.xordon.core.booking.BookingDesk;
import com.xordon.ui.calendar.board.BoardState;
import com.xordon.ui.calendar.board.Card;
import com.xordon.ui.calendar.board.Cell;
import com.xordon.ui.calendar.board.Drag;
import com.xordon.ui.calendar.board.Span;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// What is in the hand, by mouse or by keyboard: where it would go, whether it may, and what
/// happens when the hand opens.
final class Dragging {
  private static final int LEAST = 5;
  private static final int SHOWN_REASONS = 3;

  private final CalendarViewModel calendar;
  private final BookingDesk desk;
  private final InstantSource clock;
  private final Work asking;
  private final CalendarWords words;
  private final Deeds deeds;
  private final Consumer<Cell> create;
  private final BiConsumer<Cell, Wish> refused;
  private boolean byKeys;

  Dragging(
      CalendarViewModel calendar,
      BookingDesk desk,
      InstantSource clock,
      Work work,
      CalendarWords words,
      Deeds deeds,
      Consumer<Cell> create,
      BiConsumer<Cell, Wish> refused) {
    this.calendar = calendar;
    this.desk = desk;
    this.clock = clock;
    this.asking = work.latest();
    this.words = words;
    this.deeds = deeds;
    this.create = create;
    this.refused = refused;
  }

  private BoardState board() {
    return calendar.board();
  }

  /// Whether keys hold it: then the board follows, under a mouse it stays.
  boolean isByKeys() {
    return byKeys;
  }

  boolean isOn() {
    return board().drag().get().isPresent();
  }

  /// Group sessions and later parts of several days stay where they are.
  void take(Drag.Kind kind, int column, Card card) {
    if (card.members().size() > 1 || !card.part().first()) return;
    if (card.appointment().status().isOver()) return;
    if (kind != Drag.Kind.MOVE && card.part().isMany()) return;
    var cell = new Cell(column, card.span());
    byKeys = false;
    put(new Drag(kind, Optional.of(card), cell, cell, new Drag.Open()));
    calendar.select(card.id()); // after, so that the board doesn't scroll under the hand
  }

  void draw(Cell cell) {
    calendar.selectNothing();
    board().cursor().set(Optional.empty());
    put(new Drag(Drag.Kind.CREATE, Optional.empty(), cell, cell, new Drag.Allowed()));
  }

  private void put(Drag drag) {
    board().drag().set(Optional.of(drag));
  }

  void hold(int column, int minute) {
    board().drag().get().ifPresent(d -> aim(d, column, minute));
  }

  /// With the keyboard: a column further, or some minutes.
  void nudge(int columns, int minutes) {
    byKeys = true;
    board()
        .drag()
        .get()
        .ifPresent(d -> {
          var to = d.to();
          int most = board().model().get().columns().size() - 1;
          int column = Math.clamp(to.column() + columns, 0, most);
          int edge = d.kind() == Drag.Kind.RESIZE_END ? to.span().to() : to.span().from();
          aim(d, column, edge + minutes);
        });
  }

  private void aim(Drag drag, int column, int minute) {
    var from = drag.from();
    var target =
        switch (drag.kind()) {
          case MOVE -> from.at(column, Math.clamp(minute, 0, Span.DAY - from.span().length()));
          case RESIZE_END -> withEnd(from, minute);
          case RESIZE_START -> withStart(from, minute);
          case CREATE ->
              minute > from.span().from() ? withEnd(from, minute) : withStart(from, minute);
        };
    if (target.equals(drag.to())) return;
    var next = drag.to(target);
    if (drag.kind() == Drag.Kind.CREATE) {
      put(next.judged(new Drag.Allowed()));
      return;
    }
    put(next.hasMoved() ? next : next.judged(new Drag.Allowed()));
    if (next.hasMoved()) judge(next);
  }

  private static Cell withEnd(Cell cell, int minute) {
    int from = cell.span().from();
    return new Cell(cell.column(), new Span(from, Math.clamp(minute, from + LEAST, Span.DAY)));
  }

  private static Cell withStart(Cell cell, int minute) {
    int to = cell.span().to();
    return new Cell(cell.column(), new Span(Math.clamp(minute, 0, to - LEAST), to));
  }

  private record Judged(Verdict verdict, List<Start> next) {}

  private void judge(Drag drag) {
    var rules = calendar.rulesProperty().get();
    if (rules.isEmpty()) return;
    var wish = wish(drag);
    int usual = rules.get().service(wish.service()).map(s -> s.minutes()).orElse(0);
    asking.run(
        () -> {
          var now = clock.instant();
          var question = wish.question(now, usual);
          var verdict = desk.whether(question, wish.at());
          var from = wish.at().isBefore(now) ? now : wish.at();
          return new Judged(
              verdict, verdict.isOffered() ? List.of() : desk.next(question, from, 1));
        },
        judged ->
            board()
                .drag()
                .get()
                .filter(d -> d.to().equals(drag.to()))
                .ifPresent(d -> put(d.judged(judgement(d, judged)))));
  }

  private Drag.Judgement judgement(Drag drag, Judged judged) {
    return switch (judged.verdict()) {
      case Verdict.Offered o -> new Drag.Allowed();
      case Verdict.NotOffered(var why) -> {
        var rules = calendar.rulesProperty().get().orElseThrow();
        var column = board().model().get().columns().get(drag.to().column());
        var name = column.heading().name().split(" ", 2)[0];
        var time = words.time(drag.to().span().from());
        var lines =
            why.stream()
                .limit(SHOWN_REASONS)
                .map(new com.xordon.core.availability.WhyNot(rules, words.locale())::sentence)
                .toList();
        var nearest =
            judged.next().stream()
                .findFirst()
                .map(s -> words.moment(s.when().start(), rules.practice().zone()))
                .map(s -> words.say("drag.nearest", "time", s))
                .orElse(words.say("drag.drop"));
        yield new Drag.Refused(
            name.isEmpty()
                ? words.say("drag.not", "time", time)
                : words.say("drag.not-with", "name", name, "time", time),
            lines,
            nearest);
      }
    };
  }

  /// The wish that dropping would make. Another length only when an edge was dragged, another
  /// person only when the column is another person's.
  private Wish wish(Drag drag) {
    var model = board().model().get();
    var appointment = drag.card().orElseThrow().appointment();
    var to = drag.to();
    var at = model.day(to.column()).at(to.span().from());
    boolean longer = to.span().length() != drag.from().span().length();
    var minutes = longer ? OptionalInt.of(to.span().length()) : OptionalInt.empty();
    var staff =
        model
            .columns()
            .get(to.column())
            .key()
            .staff()
            .filter(s -> !appointment.staff().contains(s));
    return Wish.toMove(appointment, at, staff, minutes);
  }

  void drop() {
    var held = board().drag().get();
    letGo();
    if (held.isEmpty()) return;
    var drag = held.get();
    if (drag.kind() == Drag.Kind.CREATE) {
      create.accept(drag.to());
      return;
    }
    if (!drag.hasMoved()) return;
    var wish = wish(drag);
    if (drag.isRefused()) refused.accept(drag.to(), wish);
    else deeds.move(wish.move(Optional.empty()), no -> refused.accept(drag.to(), wish));
  }

  void letGo() {
    board().drag().set(Optional.empty());
  }
}
