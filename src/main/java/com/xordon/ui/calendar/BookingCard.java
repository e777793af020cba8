package com.xordon.ui.calendar;

import com.xordon.core.availability.Question;
import com.xordon.core.availability.Reason;
import com.xordon.core.availability.Start;
import com.xordon.core.availability.Verdict;
import com.xordon.core.booking.BookRequest;
import com.xordon.core.booking.BookingDesk;
import com.xordon.core.booking.Ledger;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Details;
import com.xordon.core.practice.AddOnId;
import com.xordon.core.practice.ClientId;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import com.xordon.core.series.SeriesDesk;
import java.time.Duration;
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
  private static final int STARTS = 12;

  private final CalendarViewModel calendar;
  private final BookingDesk desk;
  private final InstantSource clock;
  private final Work asking;
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
  private final ReadOnlyObjectWrapper<Offers> offers = new ReadOnlyObjectWrapper<>(Offers.NONE);
  private final ReadOnlyObjectWrapper<Optional<Instant>> chosen =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final BooleanBinding canBook;
  private final SeriesCard series;
  private final BookedFor whom;
  private final Attendance attendance;
  private final Extras extras = new Extras();
  private Instant from = Instant.EPOCH;
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
    this.desk = desk;
    this.clock = clock;
    this.whom = new BookedFor(ledger, work);
    this.attendance = new Attendance(desk, work);
    this.asking = work.latest();
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
            chosen,
            offers,
            override,
            series.on(),
            series.planProperty());
    offers.subscribe(o -> showOffers());
    chosen.subscribe(c -> showOffers());
    chosen.subscribe(c -> tellSeries());
    chosen.subscribe(c -> askParts());
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
    return offers.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Instant>> chosenProperty() {
    return chosen.getReadOnlyProperty();
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
                chosen
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
    offers.set(Offers.NONE);
    minutes = opening.minutes();
    from = opening.at().orElseGet(this::fromHere);
    chosen.set(opening.at());
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
    offers.set(Offers.NONE);
    chosen.set(Optional.empty());
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
    ask(offers.get().wanted());
  }

  void takeStaff(Optional<StaffId> member) {
    staff.set(member);
    ask(offers.get().wanted());
  }

  void choose(Instant start) {
    chosen.set(Optional.of(start));
  }

  /// Free starts from a later or earlier moment on.
  void later(int days) {
    var now = clock.instant();
    var next = from.plus(Duration.ofDays(days));
    from = next.isBefore(now) ? now : next;
    ask(Optional.empty());
  }

  private void ask(Optional<Instant> wanted) {
    var what = service.get();
    if (what.isEmpty()) return;
    var question = question(what.get());
    var start = from;
    asking.run(() -> answer(question, start, wanted), this::show);
  }

  /// Only a course has parts that can be left out.
  private void askParts() {
    var rules = calendar.rulesProperty().get();
    var what = service.get().flatMap(id -> rules.flatMap(r -> r.service(id)));
    if (what.flatMap(Service::multiDay).isEmpty()) return;
    chosen.get().ifPresent(at -> attendance.ask(question(what.get().id()), at));
  }

  private Question question(ServiceId what) {
    return Question.about(what, clock.instant())
        .by(staff.get())
        .forClient(whom.id())
        .lasting(extras.length(minutes, what, calendar.rulesProperty().get()))
        .attending(attendance.wanted());
  }

  private record Answer(List<Start> starts, Optional<Instant> wanted, Optional<Verdict> verdict) {}

  private Answer answer(Question question, Instant start, Optional<Instant> wanted) {
    var begin = start.isBefore(question.now()) ? question.now() : start;
    return new Answer(
        desk.next(question, begin, STARTS), wanted, wanted.map(at -> desk.whether(question, at)));
  }

  private void show(Answer answer) {
    if (!open.get()) return;
    var rules = calendar.rulesProperty().get().orElseThrow();
    var whyNot =
        answer
            .verdict()
            .map(v -> v.reasons().stream().map(r -> sentence(rules, r)).distinct().toList())
            .orElse(List.of());
    offers.set(new Offers(answer.starts(), answer.wanted(), whyNot));
    if (answer.wanted().isPresent()) chosen.set(answer.wanted());
    else if (!isOffered(answer.starts()))
      chosen.set(answer.starts().stream().findFirst().map(s -> s.when().start()));
    tellSeries();
    askParts();
  }

  /// A time that was chosen stays while it is on offer.
  private boolean isOffered(List<Start> starts) {
    return starts.stream().anyMatch(s -> chosen.get().filter(s.when().start()::equals).isPresent());
  }

  private String sentence(Rules rules, Reason reason) {
    return new com.xordon.core.availability.WhyNot(rules, words.locale()).sentence(reason);
  }

  /// Whether the chosen time breaks a rule.
  boolean isAgainstRules() {
    var shown = offers.get();
    return !shown.whyNot().isEmpty() && shown.wanted().equals(chosen.get());
  }

  private boolean isComplete() {
    boolean who = whom.isKnown();
    boolean reasoned = !isAgainstRules() || !override.get().isBlank();
    if (series.on().get()) return who && series.planProperty().get().canBook();
    return who && service.get().isPresent() && chosen.get().isPresent() && reasoned;
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
            chosen.get().orElseThrow(),
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
        refused -> refused(wish.start(), refused.reasons(), refused.next()));
  }

  private void refused(Instant at, List<Reason> why, List<Start> next) {
    var rules = calendar.rulesProperty().get().orElseThrow();
    offers.set(
        new Offers(
            next, Optional.of(at), why.stream().map(r -> sentence(rules, r)).distinct().toList()));
  }

  private LocalDate day(Instant moment) {
    var rules = calendar.rulesProperty().get().orElseThrow();
    return moment.atZone(rules.practice().zone()).toLocalDate();
  }

  private void showOffers() {
    if (open.get()) OfferMarks.show(this, calendar, words);
  }
}
