package com.xordon.ui.services;

import com.xordon.core.practice.Service;
import com.xordon.ui.kit.LabelledField;
import com.xordon.ui.kit.Texts;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The rules of one service: what it is, when it starts, who gives it.
final class ServicePane extends BorderPane {
  private final ServicesViewModel model;
  private final Texts texts;
  private final TextField name = new TextField();

  ServicePane(ServicesViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    getStyleClass().add("service-pane");
    var content =
        new VBox(
            what(),
            starts(),
            new WhoPane(model, texts),
            new VideoPane(model, texts),
            new AddOnsPane(model, texts),
            new DaysPane(model, texts));
    content.getStyleClass().add("form-column");
    var scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    setTop(head());
    setCenter(scroll);
    setBottom(foot());
  }

  void focusFirst() {
    name.requestFocus();
  }

  private Node head() {
    var title = new Label();
    title.getStyleClass().add("text-18");
    title
        .textProperty()
        .bind(
            model.selectedProperty().map(s -> s.map(Service::name).orElse(texts.say("new.title"))));
    var head = new HBox(title);
    head.getStyleClass().addAll("pane-head", "centred-left");
    return head;
  }

  private Node what() {
    name.setPromptText(texts.say("field.name.prompt"));
    return section(
        "section.what",
        row(field(ServiceField.NAME, name, true)),
        row(number(ServiceField.LENGTH), number(ServiceField.PRICE), number(ServiceField.SEATS)));
  }

  private Node starts() {
    return section(
        "section.starts",
        row(number(ServiceField.STEP), number(ServiceField.BEFORE), number(ServiceField.AFTER)),
        row(number(ServiceField.NOTICE), number(ServiceField.HORIZON)));
  }

  private Node foot() {
    var save = new Button(texts.say("save"));
    save.getStyleClass().add("primary");
    save.setDefaultButton(true);
    save.disableProperty().bind(model.canSave().not());
    save.setOnAction(e -> model.save());
    var discard = new Button(texts.say("discard"));
    discard.disableProperty().bind(model.form().changedProperty().not());
    discard.setOnAction(e -> model.revert());
    var spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    var foot = new HBox(spring, discard, save);
    foot.getStyleClass().addAll("pane-foot", "gap-8");
    return foot;
  }

  private LabelledField number(ServiceField field) {
    return field(field, new TextField(), false);
  }

  private LabelledField field(ServiceField field, TextField input, boolean wide) {
    input.textProperty().bindBidirectional(model.form().text(field));
    var complaint = model.form().complaint(field).map(key -> key.isEmpty() ? "" : texts.say(key));
    var labelled = new LabelledField(texts.say(field.key()), input, complaint);
    labelled.getStyleClass().add(wide ? "wide-field" : "short-field");
    return labelled;
  }

  private Node section(String key, Node... content) {
    var section = new VBox(ServicesView.label(texts.say(key), "text-15"));
    section.getChildren().addAll(content);
    section.getStyleClass().addAll("form-section", "gap-12");
    return section;
  }

  private static Node row(Node... fields) {
    var row = new HBox(fields);
    row.getStyleClass().add("gap-16");
    return row;
  }
}
