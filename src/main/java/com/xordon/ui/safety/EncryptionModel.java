package com.xordon.ui.safety;

import com.xordon.analytics.book.Progress;
import com.xordon.exchange.OutFile;
import com.xordon.ui.kit.Background;
import com.xordon.ui.kit.Latest;
import com.xordon.ui.kit.Voice;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Turns the encryption on and off, step by step. A recovery key counts only after it was typed
/// back: a key that nobody wrote down is no key.
final class EncryptionModel {
  /// What a person is doing.
  enum Step {
    LOOKING,
    /// Chooses whether a start asks for a password, and which.
    PASSWORD,
    /// Writes the new recovery key down, and types it back.
    KEY,
    /// Is asked whether the encryption is really to go.
    OFF
  }

  private final SafeKeys keys;
  private final SafetyWords words;
  private final Voice voice;
  private final Job job;
  private final Latest<SafeKeys.Standing> reading;
  private final ReadOnlyObjectWrapper<Optional<SafeKeys.Standing>> standing =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.LOOKING);
  private final ReadOnlyStringWrapper key = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper passwordWrong = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper keyWrong = new ReadOnlyStringWrapper("");
  private final BooleanProperty asks = new SimpleBooleanProperty(false);
  private final StringProperty password = new SimpleStringProperty("");
  private final StringProperty again = new SimpleStringProperty("");
  private final StringProperty typed = new SimpleStringProperty("");

  EncryptionModel(SafeKeys keys, SafetyWords words, Background background, Voice voice) {
    this.keys = keys;
    this.words = words;
    this.voice = voice;
    this.job = new Job(background);
    this.reading = background.latest();
    password.subscribe(() -> passwordWrong.set(""));
    again.subscribe(() -> passwordWrong.set(""));
    typed.subscribe(() -> keyWrong.set(""));
  }

  ReadOnlyObjectProperty<Optional<SafeKeys.Standing>> standing() {
    return standing.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Step> step() {
    return step.getReadOnlyProperty();
  }

  /// The new recovery key, while it is shown.
  ReadOnlyStringProperty key() {
    return key.getReadOnlyProperty();
  }

  ReadOnlyStringProperty passwordWrong() {
    return passwordWrong.getReadOnlyProperty();
  }

  ReadOnlyStringProperty keyWrong() {
    return keyWrong.getReadOnlyProperty();
  }

  BooleanProperty asks() {
    return asks;
  }

  StringProperty password() {
    return password;
  }

  StringProperty again() {
    return again;
  }

  StringProperty typed() {
    return typed;
  }

  Job job() {
    return job;
  }

  void refresh() {
    reading.run(keys::standing, s -> standing.set(Optional.of(s)), voice::report);
  }

  private boolean isOn() {
    return standing.get().filter(s -> s.state() != SafeKeys.State.OFF).isPresent();
  }

  /// Begins with the password: to turn the encryption on, or to change whether a start asks.
  void choosePassword() {
    asks.set(standing.get().filter(s -> s.state() == SafeKeys.State.PASSWORD).isPresent());
    step.set(Step.PASSWORD);
  }

  void chooseKey() {
    key.set(keys.newKey());
    step.set(Step.KEY);
  }

  void chooseOff() {
    step.set(Step.OFF);
  }

  /// Nothing of what was typed or shown stays.
  void giveUp() {
    step.set(Step.LOOKING);
    key.set("");
    typed.set("");
    password.set("");
    again.set("");
    job.forget();
  }

  /// The password is chosen; where the encryption is still off the recovery key follows.
  void passwordChosen() {
    var wrong = asks.get() ? wrongPassword() : "";
    passwordWrong.set(wrong);
    if (!wrong.isEmpty()) return;
    if (!isOn()) {
      chooseKey();
      return;
    }
    var chosen = chosen();
    run(
        progress -> keys.changePassword(chosen),
        words.say(asks.get() ? "keys.asks" : "keys.asksNot"));
  }

  private String wrongPassword() {
    if (password.get().length() < SafeKeys.SHORTEST_PASSWORD) {
      return words.say("keys.short", "least", SafeKeys.SHORTEST_PASSWORD);
    }
    return password.get().equals(again.get()) ? "" : words.say("keys.differ");
  }

  private Optional<String> chosen() {
    return asks.get() ? Optional.of(password.get()) : Optional.empty();
  }

  /// The key was typed back.
  void keyTyped() {
    var shown = key.get();
    if (!keys.isSame(typed.get(), shown)) {
      keyWrong.set(words.say("keys.notSame"));
      return;
    }
    var chosen = chosen();
    if (isOn()) run(progress -> keys.changeKey(shown), words.say("keys.keyChanged"));
    else run(progress -> keys.on(shown, chosen, progress), words.say("keys.isOn"));
  }

  /// For whoever has no paper at hand.
  void saveKey(Path file) {
    var text = key.get() + "\n";
    job.run(
        () -> {
          OutFile.write(file, text);
          return file;
        },
        done -> voice.say(words.say("keys.saved", "file", done.toString())));
  }

  void off() {
    run(keys::off, words.say("keys.isOff"));
  }

  void lockAfter(int minutes) {
    job.run(
        () -> {
          keys.lockAfter(minutes);
          return minutes;
        },
        done -> refresh());
  }

  private void run(Consumer<Progress> work, String said) {
    job.run(
        progress -> {
          progress.settled();
          work.accept(progress);
          return said;
        },
        done -> {
          giveUp();
          voice.say(done);
          refresh();
        });
  }
}
