package com.xordon.ui.calendar;

import com.xordon.automation.TaskDesk;
import com.xordon.core.booking.BookingDesk;
import com.xordon.core.booking.Ledger;
import com.xordon.core.booking.PaymentDesk;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Status;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import com.xordon.core.series.SeriesDesk;
import com.xordon.ui.calendar.board.Card;
import com.xordon.ui.calendar.board.Cell;
import com.xordon.ui.calendar.board.ColumnKey;
import com.xordon.ui.calendar.board.Drag;
import com.xordon.ui.calendar.board.Errand;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;

/// What one can do in the calendar, by mouse, key or palette: the view model and its stories, put
/// together once.
final class CalendarStories {
  private static final int QUARTER = 15;

  private final CalendarViewModel calendar;
  private final Deeds deeds;
  private final Dragging dragging;
  private final WhyNot whyNot;
  private final BookingCard booking;
  private final Opened opened;
  private final VideoCalls calls;
  private final MessageDeeds messages;
  private final PaymentDeeds payments;
  private final CalendarWords words;
  private BiConsumer<StaffId, LocalDate> away = (who, day) -> {};

  CalendarStories(
      Ledger ledger,
      BookingDesk desk,
      InstantSource clock,
      Work work,
      Tell tell,
      CalendarWords words) {
    this.words = words;
    calendar = new CalendarViewModel(ledger, clock, work);
    opened = new Opened(ledger, work);
    calls = new VideoCalls(ledger, clock, work, tell, words, this::inHand, this::columnsStaff);
    messages = new MessageDeeds(new TaskDesk(ledger, clock), work, tell, words, this::refresh);
    deeds =
        new Deeds(ledger, desk, new SeriesDesk(ledger, clock), work, tell, words, this::refresh);
    payments =
        new PaymentDeeds(
            new PaymentDesk(ledger, clock), work, tell, words, this::refresh, deeds::undo);
    booking = new BookingCard(calendar, ledger, desk, clock, work, words, deeds);
    whyNot = new WhyNot(calendar, desk, clock, work, words, deeds, booking::open);
    dragging =
        new Dragging(
            calendar,
            desk,
            clock,
            work,
            words,
            deeds,
            cell -> bookAt(cell, true),
            (cell, wish) -> whyNot.ask(cell, wish));
  }

  CalendarViewModel calendar() {
    return calendar;
  }

  Deeds deeds() {
    return deeds;
  }

  Dragging dragging() {
    return dragging;
  }

  WhyNot whyNot() {
    return whyNot;
  }

  BookingCard booking() {
    return booking;
  }

  Opened opened() {
    return opened;
  }

  MessageDeeds messages() {
    return messages;
  }

  PaymentDeeds payments() {
    return payments;
  }

  VideoCalls calls() {
    return calls;
  }

  private Optional<AppointmentId> inHand() {
    return opened
        .factsProperty()
        .get()
        .map(f -> f.appointment().id())
        .or(() -> calendar.selectedCard().map(Card::id));
  }

  private Optional<StaffId> columnsStaff() {
    var columns = calendar.board().model().get().columns();
    return calendar
        .place()
        .map(Cell::column)
        .filter(c -> c < columns.size())
        .flatMap(c -> columns.get(c).key().staff());
  }

  void refresh() {
    calendar.refresh();
    opened.refresh();
  }

  void closeAll() {
    opened.close();
    whyNot.close();
    if (booking.openProperty().get()) booking.close();
  }

  /// Esc: what is in the hand first, then what is open, then the selection.
  void escape() {
    if (dragging.isOn()) dragging.letGo();
    else if (whyNot.answerProperty().get().isPresent()) whyNot.close();
    else if (booking.openProperty().get()) booking.close();
    else if (opened.isOpen()) opened.close();
    else calendar.selectNothing();
  }

  /// Opens the selected appointment.
  void open() {
    calendar.selectedCard().ifPresent(c -> opened.open(c.id(), c.members()));
  }

  /// Enter: drops what is in the hand, opens the selected, books at the cursor.
  void enter() {
    if (dragging.isOn()) dragging.drop();
    else if (calendar.selectedCard().isPresent()) open();
    else calendar.board().cursor().get().ifPresent(c -> bookAt(c, false));
  }

  void book() {
    closeAll();
    var cell = calendar.board().cursor().get();
    if (cell.isPresent()) bookAt(cell.get(), false);
    else booking.open(Opening.EMPTY);
  }

  /// Books a time that was found elsewhere, on its day.
  void bookFound(ServiceId service, Instant at, Optional<StaffId> staff, OptionalInt minutes) {
    closeAll();
    var rules = calendar.rulesProperty().get();
    rules.ifPresent(r -> calendar.showDay(at.atZone(r.practice().zone()).toLocalDate()));
    booking.open(
        new Opening(Optional.of(service), Optional.of(at), staff, minutes, Optional.empty()));
  }

  /// Books at a place on the board; a drawn stretch also says how long.
  void bookAt(Cell cell, boolean drawn) {
    closeAll();
    var model = calendar.board().model().get();
    var at = model.day(cell.column()).at(cell.span().from());
    var staff = model.columns().get(cell.column()).key().staff();
    boolean longer = drawn && cell.span().length() > QUARTER;
    booking.open(
        new Opening(
            Optional.empty(),
            Optional.of(at),
            staff,
            longer ? OptionalInt.of(cell.span().length()) : OptionalInt.empty(),
            Optional.empty()));
  }

  /// Arrows: what is in the hand moves, else the place of the keyboard.
  void arrow(int columns, int rows) {
    if (dragging.isOn()) dragging.nudge(columns, rows * QUARTER);
    else calendar.move(columns, rows);
  }

  /// Takes the selected appointment into the hand.
  void lift(Drag.Kind kind) {
    opened.close();
    var found = calendar.board().selected().get().flatMap(calendar.board().model().get()::find);
    found.ifPresent(f -> dragging.take(kind, f.column(), f.card()));
  }

  /// Shift and arrows: the end of the selected appointment goes up or down.
  void resize(int rows) {
    if (!dragging.isOn()) lift(Drag.Kind.RESIZE_END);
    dragging.nudge(0, rows * QUARTER);
  }

  void mark(Status status) {
    calendar.selectedCard().ifPresent(c -> deeds.mark(c.id(), status));
  }

  /// Where "Anna is away" leads.
  void onAway(BiConsumer<StaffId, LocalDate> door) {
    away = door;
  }

  /// What can be done about a whole column: a person's day can be replanned, unless it is past.
  List<Errand> about(ColumnKey column) {
    var rules = calendar.rulesProperty().get();
    var member = column.staff().flatMap(s -> rules.flatMap(r -> r.staff(s)));
    if (member.isEmpty() || column.date().isBefore(calendar.todaysDate())) return List.of();
    var name = member.get().name().split(" ", 2)[0];
    var text =
        column.date().equals(calendar.todaysDate())
            ? words.say("away.today", "name", name)
            : words.say("away.day", "name", name, "day", words.dayName(column.date()));
    return List.of(new Errand(text, () -> away.accept(member.get().id(), column.date())));
  }

  /// The same by key, about the column where the keyboard is.
  void away() {
    var columns = calendar.board().model().get().columns();
    int place = calendar.place().map(Cell::column).orElse(0);
    if (place < columns.size()) about(columns.get(place).key()).forEach(e -> e.run().run());
  }

  void askWhyNot() {
    var place = calendar.place();
    closeAll();
    place.ifPresent(whyNot::ask);
  }
}
