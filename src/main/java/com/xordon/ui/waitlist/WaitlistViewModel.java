package com.xordon.ui.waitlist;

import com.xordon.core.booking.Booking;
import com.xordon.core.booking.Ledger;
import com.xordon.core.booking.NewClient;
import com.xordon.core.diary.WaitlistEntry;
import com.xordon.core.diary.WaitlistId;
import com.xordon.core.practice.Client;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.StaffId;
import com.xordon.core.problem.Problem;
import com.xordon.core.waitlist.Freed;
import com.xordon.core.waitlist.Match;
import com.xordon.core.waitlist.Waited;
import com.xordon.core.waitlist.WaitlistDesk;
import com.xordon.ui.kit.Background;
import com.xordon.ui.kit.Latest;
import com.xordon.ui.kit.Texts;
import com.xordon.ui.kit.Voice;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Who waits, who of them is looked at or written down, and the freed time on the table.
final class WaitlistViewModel {
  /// So long a time is held for someone, unless it begins before.
  static final Duration HOLD = Duration.ofHours(24);

  private static final int MOST_FOUND = 5;

  private final Ledger ledger;
  private final WaitlistDesk desk;
  private final InstantSource clock;
  private final Background background;
  private final Latest<WaitReading> reading;
  private final Latest<List<Client>> searching;
  private final Voice voice;
  private final Texts texts;
  private final ObservableList<WaitRow> rows = FXCollections.observableArrayList();
  private final ObservableList<Match> matches = FXCollections.observableArrayList();
  private final ObservableList<Client> found = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Optional<Rules>> rules =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<WaitRow>> selected =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper editing = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ObjectProperty<Optional<Freed>> freed =
      new SimpleObjectProperty<>(Optional.empty());
  private final WaitForm form = new WaitForm();
  private final BooleanBinding loaded =
      Bindings.createBooleanBinding(() -> rules.get().isPresent(), rules);
  private Optional<WaitlistId> written = Optional.empty();

  WaitlistViewModel(
      Ledger ledger, InstantSource clock, Background background, Voice voice, Texts texts) {
    this.ledger = ledger;
    this.clock = clock;
    this.desk = new WaitlistDesk(ledger, clock);
    this.background = background;
    this.reading = background.latest();
    this.searching = background.latest();
    this.voice = voice;
    this.texts = texts;
    form.clientText.subscribe(this::search);
  }

  ObservableList<WaitRow> rows() {
    return rows;
  }

  /// Who could have the freed time, the first to ask first.
  ObservableList<Match> matches() {
    return matches;
  }

  /// Clients found for what is typed in the form.
  ObservableList<Client> found() {
    return found;
  }

  /// Empty until something was read.
  ReadOnlyObjectProperty<Optional<Rules>> rulesProperty() {
    return rules.getReadOnlyProperty();
  }

  /// Whether something was read.
  BooleanBinding loaded() {
    return loaded;
  }

  ReadOnlyObjectProperty<Optional<WaitRow>> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty editingProperty() {
    return editing.getReadOnlyProperty();
  }

  /// Whether something is being written just now.
  ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  ObjectProperty<Optional<Freed>> freed() {
    return freed;
  }

  WaitForm form() {
    return form;
  }

  Instant now() {
    return clock.instant();
  }

  Optional<WaitWords> words() {
    return rules.get().map(r -> new WaitWords(texts, r));
  }

  void refresh() {
    var about = freed.get();
    reading.run(() -> WaitReading.of(ledger, desk, about), this::show, voice::report);
  }

  private void show(WaitReading read) {
    rules.set(Optional.of(read.rules()));
    rows.setAll(read.rows());
    matches.setAll(read.matches());
    select(selected.get().map(r -> r.entry().id()).or(() -> firstId()));
  }

  private Optional<WaitlistId> firstId() {
    return rows.stream().findFirst().map(r -> r.entry().id());
  }

  private void select(Optional<WaitlistId> id) {
    var there = rows.stream().filter(r -> id.filter(r.entry().id()::equals).isPresent());
    selected.set(there.findFirst().or(() -> rows.stream().findFirst()));
  }

  void select(WaitRow row) {
    editing.set(false);
    selected.set(Optional.of(row));
  }

  void select(WaitlistId id) {
    editing.set(false);
    select(Optional.of(id));
  }

  /// Puts a freed time on the table.
  void look(Freed time) {
    freed.set(Optional.of(time));
    refresh();
  }

  void closeFreed() {
    freed.set(Optional.empty());
    matches.clear();
  }

  void startNew(Optional<Client> who) {
    written = Optional.empty();
    form.showNew(who, rules.get().flatMap(r -> r.services().stream().findFirst()));
    editing.set(true);
  }

  void edit() {
    selected
        .get()
        .filter(r -> r.entry().isWaiting())
        .ifPresent(row -> {
          written = Optional.of(row.entry().id());
          form.show(row, rules.get().flatMap(r -> r.service(row.entry().wish().service())));
          editing.set(true);
        });
  }

  void stopEditing() {
    editing.set(false);
  }

  /// Whether the form is about somebody who is on the list already.
  boolean isKnown() {
    return written.isPresent();
  }

  void take(Client client) {
    form.client.set(Optional.of(client));
    form.clientText.set(client.name());
    found.clear();
  }

  private void search(String text) {
    var taken = form.client.get();
    if (taken.isPresent() && !taken.get().name().equals(text)) form.client.set(Optional.empty());
    if (text.isBlank() || form.client.get().isPresent()) {
      searching.forget();
      found.clear();
      return;
    }
    searching.run(
        () -> ledger.read(page -> page.clients(text, MOST_FOUND)), found::setAll, voice::report);
  }

  void save() {
    var zone = rules.get().map(r -> r.practice().zone()).orElse(texts.zone());
    var request = form.read(clock.instant().atZone(zone).toLocalDate());
    if (request.isEmpty() || busy.get()) return;
    var wish = request.get();
    var name = form.clientText.get().strip();
    Callable<Waited> work =
        written.isPresent()
            ? () -> desk.change(written.get(), wish)
            : wish.client().isPresent()
                ? () -> desk.add(wish)
                : () -> desk.add(wish, new NewClient(name, "", ""));
    boolean isNew = written.isEmpty();
    run(
        work,
        kept -> {
          editing.set(false);
          select(Optional.of(kept.entry().id()));
          return texts.say(isNew ? "added" : "changed", "name", name);
        });
  }

  void offer(WaitlistId id, Instant start, Optional<StaffId> by) {
    run(
        () -> desk.offer(id, start, by, HOLD),
        kept -> {
          select(id);
          var until = kept.entry().offer().map(WaitlistEntry.Offer::until).orElse(start);
          var words = words();
          return texts.say(
              "held",
              "when",
              words.map(w -> w.moment(start)).orElse(""),
              "until",
              words.map(w -> w.moment(until)).orElse(""));
        });
  }

  void accept() {
    about(desk::accept, "accepted");
  }

  void decline() {
    about(desk::decline, "declined");
  }

  void remove() {
    about(desk::remove, "removed");
  }

  private void about(Function<WaitlistId, Waited> deed, String done) {
    selected
        .get()
        .ifPresent(row ->
            run(
                () -> deed.apply(row.entry().id()),
                kept -> texts.say(done, "name", row.client().name())));
  }

  private void run(Callable<Waited> work, Function<Waited.Kept, String> done) {
    busy.set(true);
    background.run(
        work,
        outcome -> {
          busy.set(false);
          switch (outcome) {
            case Waited.Kept kept -> {
              voice.sayDone(done.apply(kept));
              refresh();
            }
            case Waited.Refused(Booking.Unknown(var kind, var id)) ->
                voice.report(Problem.of("UNKNOWN_" + kind, id));
            case Waited.Refused refused -> overtaken();
            case Waited.Unknown unknown -> overtaken();
            case Waited.NotFrom notFrom -> overtaken();
          }
        },
        problem -> {
          busy.set(false);
          voice.report(problem);
        });
  }

  /// Someone was quicker: what is shown is read again.
  private void overtaken() {
    voice.say(texts.say("overtaken"));
    refresh();
  }
}
