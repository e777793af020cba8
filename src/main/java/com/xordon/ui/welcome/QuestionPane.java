package com.xordon.ui.welcome;

import com.xordon.ui.kit.LabelledField;
import com.xordon.ui.kit.Texts;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One question at a time, with a way back and a way on.
final class QuestionPane extends VBox {
  private static final ObservableValue<String> NO_COMPLAINT = new SimpleStringProperty("");

  private final WelcomeViewModel model;
  private final Texts texts;
  private final ObservableValue<String> complaint;
  private final Label count = new Label();
  private final Label title = new Label();
  private final Label why = new Label();
  private final VBox body = new VBox();
  private final Button next = new Button();
  private final Map<Question, Node> answers = new EnumMap<>(Question.class);

  QuestionPane(WelcomeViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    this.complaint = model.complaint().map(key -> key.isEmpty() ? "" : texts.say(key));
    answers.put(Question.PRACTICE, practice());
    answers.put(Question.PEOPLE, people());
    answers.put(Question.HOURS, hours());
    answers.put(Question.SERVICE, service());
    answers.put(Question.PAUSE, pause());
    count.getStyleClass().addAll("text-12", "quiet");
    title.getStyleClass().add("text-24");
    title.setWrapText(true);
    why.getStyleClass().add("quiet");
    why.setWrapText(true);
    getStyleClass().add("question");
    getChildren().addAll(count, title, why, body, buttons());
    disableProperty().bind(model.workingProperty());
    setOnKeyPressed(e -> {
      if (e.getCode() == KeyCode.ESCAPE) model.back();
    });
  }

  void ask(Question question) {
    count.setText(
        texts.say("count", "number", question.ordinal() + 1, "all", Question.values().length));
    title.setText(texts.say(question.key()));
    why.setText(texts.say(question.key() + ".why"));
    next.setText(texts.say(question == Question.PAUSE ? "finish" : "next"));
    var answer = Objects.requireNonNull(answers.get(question));
    body.getChildren().setAll(answer);
    var first = answer.lookup(".first");
    if (first != null) first.requestFocus();
  }

  private Node practice() {
    var zones = new ComboBox<ZoneId>();
    ZoneId.getAvailableZoneIds().stream()
        .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
        .sorted()
        .map(ZoneId::of)
        .forEach(zones.getItems()::add);
    if (!zones.getItems().contains(model.zone().get())) {
      zones.getItems().addFirst(model.zone().get());
    }
    zones.valueProperty().bindBidirectional(model.zone());
    return fields(
        text("practice", model.practice(), complaint, "first"),
        new LabelledField(texts.say("zone"), zones, NO_COMPLAINT));
  }

  private Node people() {
    return fields(
        text("you", model.you(), complaint, "first"),
        text("others", model.others(), NO_COMPLAINT, "second"));
  }

  private Node hours() {
    var days = new HBox();
    days.getStyleClass().add("gap-6");
    var firstDay = WeekFields.of(texts.locale()).getFirstDayOfWeek();
    for (int i = 0; i < 7; i++) days.getChildren().add(day(firstDay.plus(i)));
    return fields(days, text("hours", model.hours(), complaint, "first"));
  }

  private ToggleButton day(DayOfWeek day) {
    var toggle = new ToggleButton(day.getDisplayName(TextStyle.SHORT, texts.locale()));
    toggle.setAccessibleText(day.getDisplayName(TextStyle.FULL, texts.locale()));
    toggle.getStyleClass().add("day");
    toggle.setSelected(model.days().contains(day));
    toggle.setOnAction(e -> {
      if (toggle.isSelected()) model.days().add(day);
      else model.days().remove(day);
    });
    return toggle;
  }

  private Node service() {
    var length = text("minutes", model.minutes(), NO_COMPLAINT, "second");
    var price = text("price", model.price(), NO_COMPLAINT, "third");
    HBox.setHgrow(length, Priority.ALWAYS);
    HBox.setHgrow(price, Priority.ALWAYS);
    var row = new HBox(length, price);
    row.getStyleClass().add("gap-16");
    return fields(text("service", model.service(), complaint, "first"), row);
  }

  private Node pause() {
    var group = new ToggleGroup();
    var row = new HBox();
    row.getStyleClass().add("segmented");
    for (var minutes : WelcomeViewModel.PAUSES) {
      var button =
          new ToggleButton(
              minutes == 0 ? texts.say("pause.none") : texts.say("pause.some", "minutes", minutes));
      button.setToggleGroup(group);
      button.setSelected(model.pause().get() == minutes);
      button.setOnAction(e -> {
        button.setSelected(true);
        model.pause().set(minutes);
      });
      if (minutes == 0) button.getStyleClass().add("first");
      row.getChildren().add(button);
    }
    return fields(row);
  }

  private LabelledField text(
      String key, StringProperty typed, ObservableValue<String> wrong, String place) {
    var field = new TextField();
    field.setId("answer-" + key);
    field.textProperty().bindBidirectional(typed);
    field.setPromptText(texts.say(key + ".prompt"));
    field.getStyleClass().add(place);
    return new LabelledField(texts.say(key), field, wrong);
  }

  private static Node fields(Node... nodes) {
    var fields = new VBox(nodes);
    fields.getStyleClass().add("gap-16");
    return fields;
  }

  private Node buttons() {
    next.getStyleClass().addAll("primary", "large");
    next.setDefaultButton(true);
    next.setOnAction(e -> model.next());
    var back = new Button(texts.say("back"));
    back.getStyleClass().addAll("flat", "large");
    back.setOnAction(e -> model.back());
    var buttons = new HBox(next, back);
    buttons.getStyleClass().addAll("gap-8", "question-buttons");
    return buttons;
  }
}
