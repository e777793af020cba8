package com.xordon.ui.calendar;

import com.xordon.core.availability.Question;
import com.xordon.core.booking.BookRequest;
import com.xordon.core.booking.BookingDesk;
import com.xordon.core.booking.Ledger;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Details;
import com.xordon.core.practice.AddOnId;
import com.xordon.core.practice.ClientId;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import com.xordon.core.series.SeriesDesk;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// One booking on its way: who, what, with whom, and which of the next free starts.
final class BookingCard {
  private final CalendarViewModel calendar;
  private final InstantSource clock;
  private final CalendarWords words;
  private final Deeds deeds;
  private final Consumer<Appointment> booked;

  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final StringProperty notes = new SimpleStringProperty("");
  private final StringProperty override = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Optional<ServiceId>> service =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<StaffId>> staff =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final BooleanBinding canBook;
  private final SeriesCard series;
  private final BookedFor whom;
  private final Attendance attendance;
  private final Extras extras = new Extras();
  private final FreeStarts free;
  private OptionalInt minutes = OptionalInt.empty();

  BookingCard(
      CalendarViewModel calendar,
      Ledger ledger,
      BookingDesk desk,
      InstantSource clock,
      Work work,
      CalendarWords words,
      Deeds deeds) {
    this.calendar = calendar;
    this.clock = clock;
    this.whom = new BookedFor(ledger, work);
    this.attendance = new Attendance(desk, work);
    this.free =
        new FreeStarts(desk, clock, work, words, () -> calendar.rulesProperty().get(), this::found);
    this.words = words;
    this.deeds = deeds;
    this.booked = a -> calendar.reveal(a.id(), day(a.when().start()));
    this.series =
        new SeriesCard(
            new SeriesDesk(ledger, clock), work, words, () -> calendar.rulesProperty().get());
    canBook =
        Bindings.createBooleanBinding(
            this::isComplete,
            whom.clientProperty(),
            whom.text(),
            service,
            free.chosenProperty(),
            free.offersProperty(),
            override,
            series.on(),
            series.planProperty());
    free.offersProperty().subscribe(o -> showOffers());
    free.chosenProperty()
        .subscribe(c -> {
          showOffers();
          found();
        });
    whom.clientProperty().subscribe(c -> tellSeries());
    calendar.board().model().subscribe(m -> showOffers()); // the day may be read after the offers
  }

  ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  /// Who it is for.
  BookedFor whom() {
    return whom;
  }

  StringProperty notes() {
    return notes;
  }

  /// Why the rules are broken, when they are.
  StringProperty override() {
    return override;
  }

  ReadOnlyObjectProperty<Optional<ServiceId>> serviceProperty() {
    return service.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<StaffId>> staffProperty() {
    return staff.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Offers> offersProperty() {
    return free.offersProperty();
  }

  ReadOnlyObjectProperty<Optional<Instant>> chosenProperty() {
    return free.chosenProperty();
  }

  /// The same again and again, if it is wished for.
  SeriesCard series() {
    return series;
  }

  /// What is taken with it.
  Extras extras() {
    return extras;
  }

  /// Which parts of a course are wanted.
  Attendance attendance() {
    return attendance;
  }

  /// Wants a part of several, or not; false when that would leave none. It stays the same course.
  boolean attend(int part, boolean wanted, int of) {
    boolean kept = attendance.want(part, wanted, of);
    if (kept) ask(attendance.begin());
    return kept;
  }

  /// Takes something with the service, or not; the free starts are others then.
  void takeAddOn(AddOnId id, boolean wanted) {
    extras.take(id, wanted);
    ask(Optional.empty());
  }

  private void tellSeries() {
    var zone = calendar.rulesProperty().get().map(r -> r.practice().zone());
    series.about(
        service
            .get()
            .flatMap(what ->
                free.chosenProperty()
                    .get()
                    .flatMap(at ->
                        zone.map(z ->
                            new SeriesCard.Base(
                                what,
                                whom.id(),
                                at.atZone(z).toLocalDateTime(),
                                staff.get(),
                                List.copyOf(extras.addOns()),
                                attendance.wanted())))));
  }

  BooleanBinding canBook() {
    return canBook;
  }

  void open(Opening opening) {
    var rules = calendar.rulesProperty().get();
    if (rules.isEmpty()) return;
    whom.reset();
    notes.set("");
    override.set(opening.override().orElse(""));
    series.reset();
    extras.clear();
    attendance.clear();
    minutes = opening.minutes();
    free.begin(opening.at().orElseGet(this::fromHere), opening.at());
    service.set(opening.service().or(() -> Opening.usual(rules.get(), opening.staff())));
    staff.set(opening.staff());
    open.set(true);
    ask(opening.at());
  }

  /// Opens for somebody who is known.
  void openFor(ClientId id) {
    open(Opening.EMPTY);
    whom.take(id);
  }

  /// From the day shown, never from the past.
  private Instant fromHere() {
    var now = clock.instant();
    var rules = calendar.rulesProperty().get().orElseThrow();
    var shown = calendar.dateProperty().get().atStartOfDay(rules.practice().zone()).toInstant();
    return shown.isAfter(now) ? shown : now;
  }

  void close() {
    open.set(false);
    free.end();
    calendar.board().offers().set(List.of());
  }

  void takeService(ServiceId id) {
    service.set(Optional.of(id));
    extras.clear();
    attendance.clear();
    minutes = OptionalInt.empty();
    var rules = calendar.rulesProperty().get().orElseThrow();
    boolean offered =
        staff.get().isEmpty()
            || rules.service(id).filter(s -> s.isOfferedBy(staff.get().get())).isPresent();
    if (!offered) staff.set(Optional.empty());
    ask(free.wanted());
  }

  void takeStaff(Optional<StaffId> member) {
    staff.set(member);
    ask(free.wanted());
  }

  void choose(Instant start) {
    free.choose(start);
  }

  /// Free starts from a later or earlier moment on.
  void later(int days) {
    free.shift(days);
    ask(Optional.empty());
  }

  private void ask(Optional<Instant> wanted) {
    service.get().ifPresent(what -> free.ask(question(what), wanted));
  }

  /// There is another time, or more is known about the one chosen.
  private void found() {
    tellSeries();
    askParts();
  }

  /// Only a course has parts that can be left out.
  private void askParts() {
    var rules = calendar.rulesProperty().get();
    var what = service.get().flatMap(id -> rules.flatMap(r -> r.service(id)));
    if (what.flatMap(Service::multiDay).isEmpty()) return;
    free.chosenProperty().get().ifPresent(at -> attendance.ask(question(what.get().id()), at));
  }

  private Question question(ServiceId what) {
    return Question.about(what, clock.instant())
        .by(staff.get())
        .forClient(whom.id())
        .lasting(extras.length(minutes, what, calendar.rulesProperty().get()))
        .attending(attendance.wanted());
  }

  /// Whether the chosen time breaks a rule.
  boolean isAgainstRules() {
    return free.isAgainstRules();
  }

  private boolean isComplete() {
    boolean who = whom.isKnown();
    boolean reasoned = !isAgainstRules() || !override.get().isBlank();
    if (series.on().get()) return who && series.planProperty().get().canBook();
    return who && service.get().isPresent() && free.chosenProperty().get().isPresent() && reasoned;
  }

  void book() {
    if (!isComplete()) return;
    if (series.on().get()) bookSeries();
    else bookOne();
  }

  private void bookSeries() {
    series.book(
        whom.someoneNew(),
        details(),
        answer -> {
          if (answer.refused().isPresent() || !answer.written()) return;
          var made = answer.occurrences().stream().flatMap(o -> o.appointment().stream()).toList();
          close();
          deeds.told("done.series", made.size());
          made.stream().findFirst().ifPresent(booked);
        });
  }

  private Details details() {
    var plain =
        new Details(
            OptionalLong.empty(),
            "",
            notes.get().strip(),
            "desk",
            Optional.empty(),
            Optional.empty());
    return plain.with(List.copyOf(extras.addOns()));
  }

  private void bookOne() {
    var wish =
        new BookRequest(
            service.get().orElseThrow(),
            whom.id(),
            free.chosenProperty().get().orElseThrow(),
            staff.get(),
            minutes,
            attendance.wanted(),
            isAgainstRules() ? Optional.of(override.get().strip()) : Optional.empty(),
            details());
    deeds.book(
        wish,
        whom.someoneNew(),
        made -> {
          close();
          booked.accept(made);
        },
        refused -> free.refused(wish.start(), refused.reasons(), refused.next()));
  }

  private LocalDate day(Instant moment) {
    var rules = calendar.rulesProperty().get().orElseThrow();
    return moment.atZone(rules.practice().zone()).toLocalDate();
  }

  private void showOffers() {
    if (open.get()) OfferMarks.show(this, calendar, words);
  }
}
