package com.xordon.ui.safety;

import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.LabelledField;
import com.xordon.ui.kit.Nodes;
import com.xordon.ui.safety.EncryptionModel.Step;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Whether the folder is encrypted, who can open it, and the steps from the one to the other.
final class EncryptionPane extends BorderPane {
  private static final List<Integer> MINUTES = List.of(0, 2, 5, 10, 15, 30, 60);

  private final EncryptionModel model;
  private final SafetyWords words;
  private final SafetyDoors doors;
  private final VBox state = Nodes.column("gap-12");
  private final HBox deeds = Nodes.row("gap-8");
  private final VBox steps = Nodes.column("gap-12");

  EncryptionPane(EncryptionModel model, SafetyWords words, SafetyDoors doors) {
    this.model = model;
    this.words = words;
    this.doors = doors;
    deeds.disableProperty().bind(model.job().busyProperty());
    steps.disableProperty().bind(model.job().busyProperty());
    setCenter(
        Pieces.page(
            Pieces.head(words.say("part.encryption"), words.say("keys.text")),
            state,
            deeds,
            steps,
            Pieces.bar(model.job(), words.say("keys.working"), words.say("stop")),
            Pieces.trouble(model.job().problemProperty(), words)));
    model.standing().subscribe(s -> s.ifPresent(this::show));
    model.step().subscribe(this::turn);
  }

  private void show(SafeKeys.Standing now) {
    state.getChildren().setAll(sign(now));
    if (!now.left().isEmpty()) {
      var names = String.join("\n", now.left().stream().map(String::valueOf).toList());
      state.getChildren().add(Signs.warning(words.say("keys.left"), names));
    }
    if (now.state() == SafeKeys.State.PASSWORD) state.getChildren().add(lock(now));
    deeds.getChildren().setAll(deeds(now.state()));
  }

  private Node sign(SafeKeys.Standing now) {
    return switch (now.state()) {
      case OFF -> Signs.plain(words.say("keys.off"), words.say("keys.off.text"));
      case MACHINE -> good("keys.machine");
      case PASSWORD -> good("keys.password");
    };
  }

  private Node good(String key) {
    return Nodes.column(
        "gap-8", Signs.good(words.say(key)), Nodes.wrapped(words.say(key + ".text")));
  }

  private List<Button> deeds(SafeKeys.State now) {
    if (now == SafeKeys.State.OFF) {
      return List.of(
          Nodes.button(
              Icons.LOCK_OUTLINE,
              words.say("keys.turnOn"),
              model::choosePassword,
              "primary",
              "encrypt"));
    }
    return List.of(
        Nodes.button(words.say("keys.changePassword"), model::choosePassword, "change-password"),
        Nodes.button(words.say("keys.changeKey"), model::chooseKey, "change-key"),
        Nodes.button(words.say("keys.turnOff"), model::chooseOff, "flat", "decrypt"));
  }

  private Node lock(SafeKeys.Standing now) {
    var chosen = new SimpleObjectProperty<>(now.lockMinutes());
    var box =
        Nodes.choice(
            words.say("keys.lock"),
            MINUTES.contains(now.lockMinutes()) ? MINUTES : List.of(0, now.lockMinutes()),
            minutes -> minutes == 0 ? words.say("keys.never") : words.texts().duration(minutes),
            chosen);
    chosen.subscribe((before, minutes) -> model.lockAfter(minutes));
    return Nodes.row("gap-12", Nodes.label(words.say("keys.lock")), box);
  }

  private void turn(Step step) {
    deeds.setVisible(step == Step.LOOKING);
    deeds.setManaged(step == Step.LOOKING);
    steps.getChildren().clear();
    switch (step) {
      case LOOKING -> {}
      case PASSWORD -> begin(passwordStep(), ".asks");
      case KEY -> begin(keyStep(), ".typed-key");
      case OFF -> steps.getChildren().add(offStep());
    }
  }

  /// The keyboard goes where one begins.
  private void begin(Node step, String first) {
    steps.getChildren().add(step);
    step.lookup(first).requestFocus();
  }

  private Node passwordStep() {
    var asks = new CheckBox(words.say("keys.ask"));
    asks.selectedProperty().bindBidirectional(model.asks());
    asks.getStyleClass().add("asks");
    var password = secret(model.password(), "keys.newPassword");
    password.getStyleClass().add("new-password");
    var again = secret(model.again(), "keys.again");
    again.getStyleClass().add("password-again");
    again.setOnAction(enter -> model.passwordChosen());
    var none = new SimpleStringProperty("");
    var fields =
        Nodes.column(
            "gap-12",
            new LabelledField(words.say("keys.newPassword"), password, none),
            new LabelledField(words.say("keys.again"), again, model.passwordWrong()));
    model.asks().subscribe(on -> Nodes.appear(fields, on));
    return step(
        "keys.who",
        asks,
        Nodes.wrapped(words.say("keys.ask.text"), "quiet"),
        fields,
        answers("keys.next", model::passwordChosen, "password-next"));
  }

  private PasswordField secret(StringProperty text, String name) {
    var field = new PasswordField();
    field.textProperty().bindBidirectional(text);
    field.setAccessibleText(words.say(name));
    return field;
  }

  private Node keyStep() {
    var shown = new TextField();
    shown.textProperty().bind(model.key());
    shown.setEditable(false);
    shown.setAccessibleText(words.say("keys.key"));
    shown.getStyleClass().add("recovery-key");
    var copy =
        Nodes.button(
            words.say("keys.copy"),
            () ->
                Clipboard.getSystemClipboard()
                    .setContent(Map.of(DataFormat.PLAIN_TEXT, model.key().get())),
            "flat",
            "copy-key");
    var save =
        Nodes.button(
            words.say("keys.save"),
            () -> doors.saveTo(words.say("keys.file")).ifPresent(model::saveKey),
            "flat",
            "save-key");
    var typed = new TextField();
    typed.textProperty().bindBidirectional(model.typed());
    typed.getStyleClass().add("typed-key");
    typed.setOnAction(enter -> model.keyTyped());
    return step(
        "keys.write",
        Nodes.wrapped(words.say("keys.write.text")),
        shown,
        Nodes.row("gap-8", copy, save),
        new LabelledField(words.say("keys.type"), typed, model.keyWrong()),
        answers("keys.done", model::keyTyped, "key-done"));
  }

  private Node offStep() {
    return Pieces.question(
        words.say("keys.reallyOff"),
        words.say("keys.reallyOff.text"),
        Nodes.button(words.say("keys.turnOff"), model::off, "danger", "off-yes"),
        Nodes.button(words.say("keys.cancel"), model::giveUp, "flat", "off-no"));
  }

  private HBox answers(String yes, Runnable run, String style) {
    return Nodes.row(
        "gap-8",
        Nodes.button(words.say(yes), run, "primary", style),
        Nodes.button(words.say("keys.cancel"), model::giveUp, "flat", "give-up"));
  }

  private VBox step(String title, Node... nodes) {
    var step = Nodes.column("gap-12", nodes);
    step.getChildren().addFirst(Nodes.wrapped(words.say(title), "strong"));
    step.getStyleClass().addAll("card", "key-step");
    return step;
  }
}
