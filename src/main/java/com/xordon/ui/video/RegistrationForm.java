package com.xordon.ui.video;

import com.xordon.core.meeting.Registration;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What a provider gave when the program was registered there, while being typed. A secret that is
/// kept is never shown; a field left empty leaves it as it is.
final class RegistrationForm {
  final StringProperty clientId = new SimpleStringProperty("");
  final StringProperty secret = new SimpleStringProperty("");

  /// Keys of sentences, empty when all is well.
  final StringProperty idComplaint = new SimpleStringProperty("");

  final StringProperty secretComplaint = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Optional<Registration>> shown =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// What was typed, fit to be kept.
  record Typed(String clientId, Optional<String> secret) {}

  /// Empty while the form is closed.
  ReadOnlyObjectProperty<Optional<Registration>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  void show(Registration registration) {
    clientId.set(registration.clientId());
    secret.set("");
    idComplaint.set("");
    secretComplaint.set("");
    shown.set(Optional.of(registration));
  }

  void close() {
    shown.set(Optional.empty());
    secret.set("");
  }

  /// Whether it can be changed here.
  static boolean isOpen(Registration registration) {
    return registration.source() != Registration.Source.ENVIRONMENT;
  }

  Optional<Typed> read() {
    var about = shown.get();
    if (about.isEmpty() || !isOpen(about.get())) return Optional.empty();
    var id = clientId.get().strip();
    var word = secret.get().strip();
    idComplaint.set(id.isEmpty() ? "id.missing" : id.matches("\\S+") ? "" : "id.wrong");
    secretComplaint.set(lacksSecret(about.get(), id, word) ? "secret.missing" : "");
    boolean fine = idComplaint.get().isEmpty() && secretComplaint.get().isEmpty();
    return fine
        ? Optional.of(new Typed(id, Optional.of(word).filter(w -> !w.isEmpty())))
        : Optional.empty();
  }

  /// The secret that is kept belongs to the id that was.
  private static boolean lacksSecret(Registration was, String id, String word) {
    if (was.secret() != Registration.Secret.REQUIRED || !word.isEmpty()) return false;
    return !was.hasSecret() || !was.clientId().equals(id);
  }
}
