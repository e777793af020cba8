package com.xordon.ui.calendar;

import com.xordon.core.availability.Question;
import com.xordon.core.availability.Reason;
import com.xordon.core.availability.Start;
import com.xordon.core.availability.Verdict;
import com.xordon.core.booking.BookRequest;
import com.xordon.core.booking.BookingDesk;
import com.xordon.core.booking.Ledger;
import com.xordon.core.booking.NewClient;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Details;
import com.xordon.core.practice.Client;
import com.xordon.core.practice.ClientId;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import com.xordon.ui.calendar.board.Cell;
import com.xordon.ui.calendar.board.Offer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
  private static final int CLIENTS = 6;

  private final CalendarViewModel calendar;
  private final Ledger ledger;
  private final BookingDesk desk;
  private final InstantSource clock;
  private final Work searching;
  private final Work asking;
  private final CalendarWords words;
  private final Deeds deeds;
  private final Consumer<Appointment> booked;

  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final StringProperty clientText = new SimpleStringProperty("");
  private final StringProperty phone = new SimpleStringProperty("");
  private final StringProperty notes = new SimpleStringProperty("");
  private final StringProperty override = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<List<Client>> found = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<Client>> client =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<ServiceId>> service =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<StaffId>> staff =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Offers> offers = new ReadOnlyObjectWrapper<>(Offers.NONE);
  private final ReadOnlyObjectWrapper<Optional<Instant>> chosen =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final BooleanBinding canBook;
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
    this.ledger = ledger;
    this.desk = desk;
    this.clock = clock;
    this.searching = work.latest();
    this.asking = work.latest();
    this.words = words;
    this.deeds = deeds;
    this.booked = a -> calendar.reveal(a.id(), day(a.when().start()));
    clientText.subscribe(t -> search());
    canBook =
        Bindings.createBooleanBinding(
            this::isComplete, client, clientText, service, chosen, offers, override);
    offers.subscribe(o -> showOffers());
    chosen.subscribe(c -> showOffers());
    calendar.board().model().subscribe(m -> showOffers()); // the day may be read after the offers
  }

  /// What is known when the card opens.
  record Opening(
      Optional<ServiceId> service,
      Optional<Instant> at,
      Optional<StaffId> staff,
      OptionalInt minutes,
      Optional<String> override) {
    static final Opening EMPTY =
        new Opening(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty());
  }

  /// The next free starts, and if a wanted time isn't among them, why not.
  record Offers(List<Start> starts, Optional<Instant> wanted, List<String> whyNot) {
    static final Offers NONE = new Offers(List.of(), Optional.empty(), List.of());

    Offers {
      starts = List.copyOf(starts);
      whyNot = List.copyOf(whyNot);
    }
  }

  ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  /// What is typed into the client's field.
  StringProperty clientText() {
    return clientText;
  }

  StringProperty phone() {
    return phone;
  }

  StringProperty notes() {
    return notes;
  }

  /// Why the rules are broken, when they are.
  StringProperty override() {
    return override;
  }

  ReadOnlyObjectProperty<List<Client>> foundProperty() {
    return found.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Client>> clientProperty() {
    return client.getReadOnlyProperty();
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

  BooleanBinding canBook() {
    return canBook;
  }

  void open(Opening opening) {
    var rules = calendar.rulesProperty().get();
    if (rules.isEmpty()) return;
    clientText.set("");
    client.set(Optional.empty());
    phone.set("");
    notes.set("");
    override.set(opening.override().orElse(""));
    offers.set(Offers.NONE);
    minutes = opening.minutes();
    from = opening.at().orElseGet(this::fromHere);
    chosen.set(opening.at());
    service.set(opening.service().or(() -> usual(rules.get(), opening.staff())));
    staff.set(opening.staff());
    open.set(true);
    ask(opening.at());
  }

  /// Opens for somebody who is known.
  void openFor(ClientId id) {
    open(Opening.EMPTY);
    searching.run(() -> ledger.read(page -> page.client(id)), known -> known.ifPresent(this::take));
  }

  /// From the day shown, never from the past.
  private Instant fromHere() {
    var now = clock.instant();
    var rules = calendar.rulesProperty().get().orElseThrow();
    var shown = calendar.dateProperty().get().atStartOfDay(rules.practice().zone()).toInstant();
    return shown.isAfter(now) ? shown : now;
  }

  private static Optional<ServiceId> usual(Rules rules, Optional<StaffId> member) {
    return rules.services().stream()
        .filter(s -> member.isEmpty() ? !s.staff().isEmpty() : s.isOfferedBy(member.get()))
        .map(Service::id)
        .findFirst();
  }

  void close() {
    open.set(false);
    offers.set(Offers.NONE);
    chosen.set(Optional.empty());
    calendar.board().offers().set(List.of());
  }

  private void search() {
    var text = clientText.get().strip();
    if (client.get().filter(c -> c.name().equals(text)).isPresent()) return;
    client.set(Optional.empty());
    if (text.isEmpty()) {
      found.set(List.of());
      return;
    }
    searching.run(() -> ledger.read(page -> page.clients(text, CLIENTS)), found::set);
  }

  void take(Client known) {
    client.set(Optional.of(known));
    clientText.set(known.name());
    found.set(List.of());
  }

  void takeService(ServiceId id) {
    service.set(Optional.of(id));
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
    var next = from.plus(java.time.Duration.ofDays(days));
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

  private Question question(ServiceId what) {
    return Question.about(what, clock.instant())
        .by(staff.get())
        .forClient(client.get().map(Client::id))
        .lasting(minutes);
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
    else chosen.set(answer.starts().stream().findFirst().map(s -> s.when().start()));
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
    boolean who = client.get().isPresent() || !clientText.get().isBlank();
    boolean reasoned = !isAgainstRules() || !override.get().isBlank();
    return who && service.get().isPresent() && chosen.get().isPresent() && reasoned;
  }

  void book() {
    if (!isComplete()) return;
    var known = client.get().map(Client::id);
    var details =
        new Details(
            java.util.OptionalLong.empty(),
            "",
            notes.get().strip(),
            "desk",
            Optional.empty(),
            Optional.empty());
    var wish =
        new BookRequest(
            service.get().orElseThrow(),
            known,
            chosen.get().orElseThrow(),
            staff.get(),
            minutes,
            isAgainstRules() ? Optional.of(override.get().strip()) : Optional.empty(),
            details);
    Optional<NewClient> someone =
        known.isPresent()
            ? Optional.empty()
            : Optional.of(new NewClient(clientText.get(), "", phone.get()));
    deeds.book(
        wish,
        someone,
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

  private java.time.LocalDate day(Instant moment) {
    var rules = calendar.rulesProperty().get().orElseThrow();
    return moment.atZone(rules.practice().zone()).toLocalDate();
  }

  /// The free starts as outlines on the board; those that overlap in a column are one.
  private void showOffers() {
    if (!open.get()) return;
    var marks = new ArrayList<Offer>();
    for (var start : offers.get().starts()) mark(start).ifPresent(m -> OfferMarks.add(marks, m));
    calendar.board().offers().set(List.copyOf(marks));
  }

  private Optional<Offer> mark(Start start) {
    var model = calendar.board().model().get();
    var who = staff.get().or(start::wouldAssign).or(() -> start.staff().stream().findFirst());
    for (int i = 0; i < model.columns().size(); i++) {
      var key = model.columns().get(i).key();
      var day = model.day(i);
      boolean here = key.staff().isEmpty() || key.staff().equals(who);
      if (!here || !day.interval().contains(start.when().start())) continue;
      var span = day.span(start.when());
      boolean taken = chosen.get().filter(start.when().start()::equals).isPresent();
      var more = taken ? words.times(span) : "";
      var title = taken && !clientText.get().isBlank() ? clientText.get() : words.time(span.from());
      return Optional.of(new Offer(new Cell(i, span), title, more, taken));
    }
    return Optional.empty();
  }
}
