package com.xordon.ui.welcome;

import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Texts;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The first thing people see: a choice of three at the left, and the desk it leads to at the
/// right.
final class WelcomeView extends HBox {
  private final WelcomeViewModel model;
  private final Texts texts;
  private final VBox choices = new VBox();
  private final List<Button> buttons;
  private final QuestionPane questions;

  WelcomeView(WelcomeViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    this.questions = new QuestionPane(model, texts);
    this.buttons =
        List.of(
            choice("sample", "eye-outline", model::lookAround),
            choice("own", "calendar-edit", model::setUp),
            choice("import", "calendar-import-outline", model::importFile));
    getStyleClass().add("welcome");
    var right = new StackPane(new DayPreview());
    right.getStyleClass().add("preview");
    HBox.setHgrow(right, Priority.ALWAYS);
    getChildren().addAll(left(), right);
    model.askedProperty().subscribe(this::turn);
  }

  void focusFirst() {
    buttons.getFirst().requestFocus();
  }

  private Node left() {
    fillChoices();
    var stack = new StackPane(choices, questions);
    stack.getStyleClass().add("steps");
    VBox.setVgrow(stack, Priority.ALWAYS);
    var busy = label("working", "quiet");
    busy.visibleProperty().bind(model.workingProperty());
    var keys = label("keys", "text-12", "faint");
    keys.visibleProperty().bind(model.askedProperty().map(Optional::isEmpty));
    var foot = new HBox(busy, spring(), keys);
    var left = new VBox(brand(), stack, foot);
    left.getStyleClass().add("welcome-left");
    return left;
  }

  private Node brand() {
    var logo = Icons.of("calendar-clock");
    logo.getStyleClass().add("logo");
    var brand = new HBox(logo, label("brand", "text-18"));
    brand.getStyleClass().addAll("gap-12", "centred-left", "brand");
    return brand;
  }

  private void fillChoices() {
    choices.getStyleClass().add("choices");
    choices.getChildren().addAll(label("title", "text-30"), label("subtitle", "quiet", "subtitle"));
    choices.getChildren().addAll(buttons);
    choices.getChildren().add(key());
    choices.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
    choices.disableProperty().bind(model.workingProperty());
  }

  /// Asked when an encrypted backup was chosen.
  private Node key() {
    var field = new PasswordField();
    field.setPromptText(texts.say("key"));
    field.setAccessibleText(texts.say("key"));
    field.textProperty().bindBidirectional(model.key());
    field.setOnAction(e -> model.unlock());
    field.setId("backup-key");
    HBox.setHgrow(field, Priority.ALWAYS);
    var open = new Button(texts.say("key.open"));
    open.getStyleClass().add("primary");
    open.setOnAction(e -> model.unlock());
    open.setId("backup-unlock");
    var line = new HBox(field, open);
    line.getStyleClass().add("gap-8");
    var wrong = new Label();
    wrong.getStyleClass().add("complaint");
    wrong
        .textProperty()
        .bind(model.complaint().map(c -> c.equals("key.wrong") ? texts.say("key.wrong") : ""));
    // who works loses the field, and the next key would be typed elsewhere
    model
        .complaint()
        .subscribe(c -> {
          if (c.equals("key.wrong")) field.requestFocus();
        });
    var box = new VBox(label("key.asked", "quiet"), line, wrong);
    box.getStyleClass().addAll("gap-8", "key");
    model
        .lockedProperty()
        .subscribe(backup -> {
          box.setVisible(backup.isPresent());
          box.setManaged(backup.isPresent());
          if (backup.isPresent()) field.requestFocus();
        });
    return box;
  }

  private Button choice(String key, String icon, Runnable chosen) {
    var tile = new StackPane(Icons.of(icon));
    tile.getStyleClass().add("tile");
    var words = new VBox(label(key, "text-15"), label(key + ".text", "quiet"));
    words.getStyleClass().addAll("gap-2", "centred-left");
    var line = new HBox(tile, words, spring(), Icons.of("chevron-right"));
    line.getStyleClass().addAll("gap-16", "centred-left");
    var button = new Button();
    button.setGraphic(line);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setAccessibleText(texts.say(key) + ". " + texts.say(key + ".text"));
    button.getStyleClass().add("choice");
    button.setId("choice-" + key);
    line.prefWidthProperty().bind(button.widthProperty().subtract(36));
    button.setOnAction(e -> chosen.run());
    return button;
  }

  /// Up and down walk through the choices, Enter takes one.
  private void walk(KeyEvent event) {
    var at = buttons.indexOf(choices.getScene().getFocusOwner());
    var step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
    if (event.getCode() == KeyCode.ENTER && at >= 0) {
      buttons.get(at).fire();
    } else if (step != 0) {
      buttons.get(Math.floorMod(at + step, buttons.size())).requestFocus();
    } else {
      return;
    }
    event.consume();
  }

  private void turn(Optional<Question> question) {
    choices.setVisible(question.isEmpty());
    questions.setVisible(question.isPresent());
    question.ifPresent(questions::ask);
    if (question.isEmpty() && getScene() != null) focusFirst();
  }

  private Label label(String key, String... classes) {
    var label = new Label(texts.say(key));
    label.getStyleClass().addAll(classes);
    return label;
  }

  static Region spring() {
    var spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    return spring;
  }
}
