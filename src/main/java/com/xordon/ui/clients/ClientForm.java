package com.xordon.ui.clients;

import com.xordon.core.practice.Client;
import com.xordon.core.practice.ClientId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A client while being typed.
final class ClientForm {
  private static final Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
  private static final Pattern PHONE = Pattern.compile("[+0-9 ()/.–-]*");
  private static final Client NOBODY = new Client(new ClientId("new"), "", "", "");

  private final StringProperty name = new SimpleStringProperty("");
  private final StringProperty email = new SimpleStringProperty("");
  private final StringProperty phone = new SimpleStringProperty("");
  private final StringProperty nameComplaint = new SimpleStringProperty("");
  private final StringProperty emailComplaint = new SimpleStringProperty("");
  private final StringProperty phoneComplaint = new SimpleStringProperty("");
  private final ParticularsForm particulars = new ParticularsForm();
  private final ObjectProperty<Client> shown = new SimpleObjectProperty<>(NOBODY);
  private final BooleanBinding changed =
      Bindings.createBooleanBinding(
          this::differs,
          Stream.concat(Stream.of(name, email, phone, shown), Stream.of(particulars.fields()))
              .toArray(Observable[]::new));

  StringProperty name() {
    return name;
  }

  StringProperty email() {
    return email;
  }

  StringProperty phone() {
    return phone;
  }

  ParticularsForm particulars() {
    return particulars;
  }

  StringProperty nameComplaint() {
    return nameComplaint;
  }

  StringProperty emailComplaint() {
    return emailComplaint;
  }

  StringProperty phoneComplaint() {
    return phoneComplaint;
  }

  BooleanBinding changed() {
    return changed;
  }

  void showNew(String typedName) {
    show(NOBODY);
    name.set(typedName);
  }

  void show(Client client) {
    name.set(client.name());
    email.set(client.email());
    phone.set(client.phone());
    particulars.show(client.particulars());
    shown.set(client);
    clearComplaints();
  }

  /// The client as typed, or nothing, with a complaint where something can't be right.
  Optional<Client> read(ClientId id, LocalDate today) {
    clearComplaints();
    var client = new Client(id, text(name), text(email), text(phone));
    var more = particulars.read(today);
    if (client.name().isEmpty()) nameComplaint.set("name.wrong");
    if (!client.email().isEmpty() && !MAIL.matcher(client.email()).matches()) {
      emailComplaint.set("email.wrong");
    }
    if (!PHONE.matcher(client.phone()).matches()) phoneComplaint.set("phone.wrong");
    return isClean() ? more.map(client::with) : Optional.empty();
  }

  private boolean isClean() {
    return nameComplaint.get().isEmpty()
        && emailComplaint.get().isEmpty()
        && phoneComplaint.get().isEmpty();
  }

  private void clearComplaints() {
    nameComplaint.set("");
    emailComplaint.set("");
    phoneComplaint.set("");
  }

  private boolean differs() {
    var before = shown.get();
    return !text(name).equals(before.name())
        || !text(email).equals(before.email())
        || !text(phone).equals(before.phone())
        || particulars.differsFrom(before.particulars());
  }

  private static String text(StringProperty typed) {
    return typed.get().strip();
  }
}
