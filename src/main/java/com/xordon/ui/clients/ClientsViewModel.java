package com.xordon.ui.clients;

import com.xordon.core.booking.Ledger;
import com.xordon.core.booking.Page;
import com.xordon.core.change.Deed;
import com.xordon.core.practice.Client;
import com.xordon.core.practice.ClientId;
import com.xordon.core.practice.Practice;
import com.xordon.ui.kit.Background;
import com.xordon.ui.kit.Latest;
import com.xordon.ui.kit.Texts;
import com.xordon.ui.kit.Voice;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The clients found by a text, the one looked at, and the one being written down.
final class ClientsViewModel {
  /// Nobody reads further down a list; the rest is found by typing.
  static final int MOST_ROWS = 200;

  private static final int MOST_VISITS = 100;

  private final Ledger ledger;
  private final InstantSource clock;
  private final Background background;
  private final Latest<Found> finding;
  private final Latest<Looked> looking;
  private final Voice voice;
  private final Texts texts;
  private final StringProperty search = new SimpleStringProperty("");
  private final ObservableList<ClientRow> rows = FXCollections.observableArrayList();
  private final ObservableList<ClientRow> shownRows =
      FXCollections.unmodifiableObservableList(rows);
  private final ObservableList<Visit> visits = FXCollections.observableArrayList();
  private final ObservableList<Visit> shownVisits =
      FXCollections.unmodifiableObservableList(visits);
  private final ReadOnlyObjectWrapper<Optional<ClientRow>> selected =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Practice>> practice =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper editing = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
  private final ClientForm form = new ClientForm();

  ClientsViewModel(
      Ledger ledger, InstantSource clock, Background background, Voice voice, Texts texts) {
    this.ledger = ledger;
    this.clock = clock;
    this.background = background;
    this.finding = background.latest();
    this.looking = background.latest();
    this.voice = voice;
    this.texts = texts;
    search.subscribe((before, now) -> refresh());
  }

  /// What is typed to find somebody.
  StringProperty search() {
    return search;
  }

  ObservableList<ClientRow> rows() {
    return shownRows;
  }

  ObservableList<Visit> visits() {
    return shownVisits;
  }

  ReadOnlyObjectProperty<Optional<ClientRow>> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Practice>> practiceProperty() {
    return practice.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty editingProperty() {
    return editing.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty savingProperty() {
    return saving.getReadOnlyProperty();
  }

  /// Whether the first answer is there, so that an empty list means something.
  ReadOnlyBooleanProperty loadedProperty() {
    return loaded.getReadOnlyProperty();
  }

  ClientForm form() {
    return form;
  }

  Instant now() {
    return clock.instant();
  }

  /// Asks again, keeping who is looked at and what is being typed.
  void refresh() {
    var text = search.get();
    finding.run(() -> ledger.read(page -> find(page, text)), this::show, voice::report);
    selected.get().ifPresent(row -> look(row.client().id()));
  }

  /// Looks at somebody. What is being typed about somebody else is not thrown away: then the answer
  /// is no.
  boolean select(ClientRow row) {
    if (isTyping() && !isSelected(row.client().id())) {
      voice.say(texts.say("unsaved"));
      return false;
    }
    if (!isTyping()) editing.set(false);
    selected.set(Optional.of(row));
    look(row.client().id());
    return true;
  }

  /// Begins a new client, with the name already typed into the search.
  void startNew() {
    if (isTyping()) {
      voice.say(texts.say("unsaved"));
      return;
    }
    selected.set(Optional.empty());
    visits.clear();
    form.showNew(rows.isEmpty() ? search.get().strip() : "");
    editing.set(true);
  }

  void edit() {
    selected.get().ifPresent(row -> form.show(row.client()));
    editing.set(selected.get().isPresent());
  }

  /// Leaves the form; what was typed is gone.
  void stopEditing() {
    editing.set(false);
  }

  void save() {
    var old = selected.get().map(row -> row.client().id());
    var typed = form.read(old.orElse(new ClientId("new")), today());
    if (typed.isEmpty() || saving.get()) return;
    saving.set(true);
    background.run(
        () -> ledger.write(Deed.EDIT, page -> write(page, typed.get(), old.isEmpty())),
        client -> saved(client, old.isEmpty()),
        problem -> {
          saving.set(false);
          voice.report(problem);
        });
  }

  /// Takes somebody out of the list, unless appointments need them.
  void remove() {
    selected
        .get()
        .ifPresent(row ->
            background.run(
                () -> ledger.write(Deed.EDIT, page -> remove(page, row.client().id())),
                kept -> removed(row, kept),
                voice::report));
  }

  private LocalDate today() {
    return now().atZone(texts.zone()).toLocalDate();
  }

  private boolean isTyping() {
    return editing.get() && form.changed().get();
  }

  private boolean isSelected(ClientId id) {
    return selected.get().filter(row -> row.client().id().equals(id)).isPresent();
  }

  private static Client write(Page page, Client typed, boolean isNew) {
    var client =
        isNew
            ? new Client(
                new ClientId(page.newId()),
                typed.name(),
                typed.email(),
                typed.phone(),
                typed.particulars())
            : typed;
    page.save(client);
    return client;
  }

  /// How many appointments keep somebody here; none when they are gone.
  private static int remove(Page page, ClientId id) {
    var kept = page.appointmentsOf(id, MOST_VISITS).size();
    if (kept > 0) page.discard();
    else page.remove(id);
    return kept;
  }

  private void saved(Client client, boolean isNew) {
    saving.set(false);
    editing.set(false);
    selected.set(Optional.of(ClientRow.of(client, List.of(), now())));
    voice.sayDone(texts.say(isNew ? "added" : "changed", "name", client.name()));
    refresh();
  }

  private void removed(ClientRow row, int kept) {
    var name = row.client().name();
    if (kept > 0) {
      voice.say(texts.say("keeps", "name", name, "count", kept));
      return;
    }
    editing.set(false);
    selected.set(Optional.empty());
    visits.clear();
    voice.sayDone(texts.say("removed", "name", name));
    refresh();
  }

  private record Found(Practice practice, List<ClientRow> rows) {}

  private Found find(Page page, String text) {
    var rows =
        page.clients(text.strip(), MOST_ROWS).stream()
            .map(c -> ClientRow.of(c, page.appointmentsOf(c.id(), MOST_VISITS), now()))
            .toList();
    return new Found(page.rules().practice(), rows);
  }

  private void show(Found found) {
    practice.set(Optional.of(found.practice()));
    rows.setAll(found.rows());
    loaded.set(true);
  }

  private record Looked(Optional<ClientRow> row, List<Visit> visits) {}

  private void look(ClientId id) {
    looking.run(() -> ledger.read(page -> look(page, id)), this::show, voice::report);
  }

  private Looked look(Page page, ClientId id) {
    var own = page.appointmentsOf(id, MOST_VISITS);
    var row = page.client(id).map(c -> ClientRow.of(c, own, now()));
    var rules = page.rules();
    return new Looked(row, own.stream().map(a -> Visit.of(a, rules)).toList());
  }

  private void show(Looked looked) {
    selected.set(looked.row());
    visits.setAll(looked.visits());
  }
}
