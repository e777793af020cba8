package com.xordon.ui.calendar;

import com.xordon.core.booking.Ledger;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.StaffId;
import com.xordon.ui.calendar.board.BoardState;
import com.xordon.ui.calendar.board.Card;
import com.xordon.ui.calendar.board.Cell;
import com.xordon.ui.calendar.board.Span;
import com.xordon.ui.calendar.timeline.TimelineModel;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The calendar with the lights off: what is shown, where the keyboard is, and what is selected.
/// The stories that begin here (dragging, booking, asking why not) have classes of their own.
final class CalendarViewModel {
  private static final int STEP = 15;

  private final Ledger ledger;
  private final InstantSource clock;
  private final Work reading;
  private final Work besides;
  private final BoardState board = new BoardState();
  private final ReadOnlyObjectWrapper<Mode> mode = new ReadOnlyObjectWrapper<>(Mode.DAY);
  private final ReadOnlyObjectWrapper<LocalDate> date;
  private final ReadOnlyObjectWrapper<Optional<StaffId>> whose =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Optional<Rules>> rules =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<List<Entry>> entries = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<TimelineModel> timeline =
      new ReadOnlyObjectWrapper<>(TimelineModel.EMPTY);
  private final ReadOnlyObjectWrapper<Side> side = new ReadOnlyObjectWrapper<>(Side.EMPTY);
  private LocalDate sideOf = LocalDate.MIN;
  private Optional<AppointmentId> revealNext = Optional.empty();

  CalendarViewModel(Ledger ledger, InstantSource clock, Work work) {
    this.ledger = ledger;
    this.clock = clock;
    this.reading = work.latest();
    this.besides = work.latest();
    this.date =
        new ReadOnlyObjectWrapper<>(LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC));
  }

  BoardState board() {
    return board;
  }

  ReadOnlyObjectProperty<Mode> modeProperty() {
    return mode.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<LocalDate> dateProperty() {
    return date.getReadOnlyProperty();
  }

  /// Whose week is shown; everybody's when empty.
  ReadOnlyObjectProperty<Optional<StaffId>> whoseProperty() {
    return whose.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty loadingProperty() {
    return loading.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Rules>> rulesProperty() {
    return rules.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<List<Entry>> entriesProperty() {
    return entries.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<TimelineModel> timelineProperty() {
    return timeline.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Side> sideProperty() {
    return side.getReadOnlyProperty();
  }

  /// Reads everything on screen again; what didn't change isn't painted again.
  void refresh() {
    sideOf = LocalDate.MIN;
    read();
  }

  private void read() {
    loading.set(true);
    var wish = new Reading.Wish(mode.get(), date.get(), whose.get());
    var now = clock.instant();
    reading.run(() -> ledger.read(page -> Reading.of(page, wish, now)), this::show);
  }

  private void show(Reading read) {
    loading.set(false);
    boolean firstTime = rules.get().isEmpty();
    rules.set(Optional.of(read.rules()));
    board.now().set(clock.instant());
    board.model().set(read.board());
    entries.set(read.entries());
    timeline.set(read.timeline());
    readSide();
    keepCursor();
    if (firstTime && !today().equals(date.get())) today(); // the practice's day, not London's
    revealNext.filter(id -> read.board().find(id).isPresent()).ifPresent(this::select);
    revealNext = Optional.empty();
  }

  /// Going about in a month leaves what the panel says of it as it is.
  private void readSide() {
    var day = date.get();
    if (sideOf.equals(day.withDayOfMonth(1))) return;
    sideOf = day.withDayOfMonth(1);
    var now = clock.instant();
    besides.run(() -> ledger.read(page -> Reading.side(page, day, now)), side::set);
  }

  private void keepCursor() {
    var columns = board.model().get().columns().size();
    var cell = board.cursor().get();
    if (cell.isPresent() && cell.get().column() >= columns) board.cursor().set(Optional.empty());
  }

  LocalDate todaysDate() {
    var zone = rules.get().map(r -> r.practice().zone()).orElse(java.time.ZoneOffset.UTC);
    return LocalDate.ofInstant(clock.instant(), zone);
  }

  private LocalDate today() {
    var today = todaysDate();
    show(today);
    return today;
  }

  void goToToday() {
    today();
  }

  void show(Mode other) {
    if (other == mode.get()) return;
    mode.set(other);
    clearMarks();
    read();
  }

  void show(LocalDate day) {
    if (day.equals(date.get())) return;
    date.set(day);
    clearMarks();
    read();
  }

  void showDay(LocalDate day) {
    mode.set(Mode.DAY);
    date.set(day);
    clearMarks();
    read();
  }

  void showWeekOf(Optional<StaffId> who) {
    whose.set(who);
    if (mode.get() == Mode.DAY) mode.set(Mode.WEEK);
    clearMarks();
    read();
  }

  /// Shows the day of an appointment and selects it once it is read.
  void reveal(AppointmentId id, LocalDate day) {
    revealNext = Optional.of(id);
    if (day.equals(date.get()) || board.model().get().find(id).isPresent()) refresh();
    else show(day);
  }

  void step(int by) {
    show(mode.get().step(date.get(), by));
  }

  private void clearMarks() {
    board.selected().set(Optional.empty());
    board.cursor().set(Optional.empty());
    board.asked().set(Optional.empty());
  }

  void select(AppointmentId id) {
    board.cursor().set(Optional.empty());
    board.selected().set(Optional.of(id));
  }

  void point(Cell cell) {
    board.selected().set(Optional.empty());
    board.cursor().set(Optional.of(cell));
  }

  void selectNothing() {
    board.selected().set(Optional.empty());
  }

  Optional<Card> selectedCard() {
    return board.selected().get().flatMap(board.model().get()::find).map(f -> f.card());
  }

  /// Where the keyboard is: the selected card, else the cursor.
  Optional<Cell> place() {
    var found = board.selected().get().flatMap(board.model().get()::find);
    if (found.isPresent()) {
      return Optional.of(new Cell(found.get().column(), found.get().card().span()));
    }
    return board.cursor().get();
  }

  /// Up and down go from card to card and over free quarters, left and right to the next column.
  void move(int columns, int rows) {
    var model = board.model().get();
    if (model.columns().isEmpty()) return;
    var from = place();
    if (from.isEmpty()) {
      point(firstPlace());
      return;
    }
    if (rows != 0) {
      vertically(from.get(), rows);
      return;
    }
    int to = Math.clamp(from.get().column() + columns, 0, model.columns().size() - 1);
    if (to != from.get().column()) settle(to, from.get().span().from());
  }

  private Cell firstPlace() {
    var model = board.model().get();
    for (int i = 0; i < model.columns().size(); i++) {
      var day = model.day(i);
      if (!day.interval().contains(clock.instant())) continue;
      int minute = day.minuteOf(clock.instant()) / STEP * STEP;
      return new Cell(i, new Span(minute, minute + STEP));
    }
    int from = model.workingHours().from();
    return new Cell(0, new Span(from, from + STEP));
  }

  private void vertically(Cell from, int rows) {
    int minute = rows > 0 ? from.span().to() : from.span().from() - 1;
    if (minute < 0 || minute >= Span.DAY) return;
    settle(from.column(), minute);
  }

  /// Selects the card at a minute, or the free quarter there.
  private void settle(int column, int minute) {
    var cards = board.model().get().columns().get(column).cards();
    var here = cards.stream().filter(c -> c.lane().isShown() && c.span().holds(minute)).findFirst();
    if (here.isPresent()) {
      select(here.get().id());
      return;
    }
    int from = minute / STEP * STEP;
    point(new Cell(column, new Span(from, from + STEP)));
  }
}
