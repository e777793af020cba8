package com.xordon.ui.calendar;

import com.xordon.core.booking.Ledger;
import com.xordon.core.booking.NewClient;
import com.xordon.core.practice.Client;
import com.xordon.core.practice.ClientId;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Who a booking is for: what is typed, who is found by it, and the one taken or somebody new.
final class BookedFor {
  private static final int CLIENTS = 6;

  private final Ledger ledger;
  private final Work searching;
  private final StringProperty text = new SimpleStringProperty("");
  private final StringProperty phone = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<List<Client>> found = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<Client>> client =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  BookedFor(Ledger ledger, Work work) {
    this.ledger = ledger;
    this.searching = work.latest();
    text.subscribe(t -> search());
  }

  /// What is typed into the client's field.
  StringProperty text() {
    return text;
  }

  /// Of somebody new.
  StringProperty phone() {
    return phone;
  }

  ReadOnlyObjectProperty<List<Client>> foundProperty() {
    return found.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Client>> clientProperty() {
    return client.getReadOnlyProperty();
  }

  Optional<ClientId> id() {
    return client.get().map(Client::id);
  }

  boolean isKnown() {
    return client.get().isPresent() || !text.get().isBlank();
  }

  /// Somebody new, unless one was taken.
  Optional<NewClient> someoneNew() {
    return client.get().isPresent()
        ? Optional.empty()
        : Optional.of(new NewClient(text.get(), "", phone.get()));
  }

  void reset() {
    text.set("");
    client.set(Optional.empty());
    phone.set("");
  }

  void take(Client known) {
    client.set(Optional.of(known));
    text.set(known.name());
    found.set(List.of());
  }

  void take(ClientId id) {
    searching.run(() -> ledger.read(page -> page.client(id)), known -> known.ifPresent(this::take));
  }

  private void search() {
    var words = text.get().strip();
    if (client.get().filter(c -> c.name().equals(words)).isPresent()) return;
    client.set(Optional.empty());
    if (words.isEmpty()) {
      found.set(List.of());
      return;
    }
    searching.run(() -> ledger.read(page -> page.clients(words, CLIENTS)), found::set);
  }
}
