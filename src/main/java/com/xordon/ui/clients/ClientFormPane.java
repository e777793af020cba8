package com.xordon.ui.clients;

import com.xordon.ui.kit.LabelledField;
import com.xordon.ui.kit.Texts;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Who somebody is, how they may be written to, and one button.
final class ClientFormPane extends VBox {
  private final ClientsViewModel model;
  private final Texts texts;
  private final TextField name = new TextField();

  ClientFormPane(ClientsViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    var form = model.form();
    var title = new Label();
    title.getStyleClass().add("text-18");
    title.textProperty().bind(model.selectedProperty().map(row -> title(row.isEmpty())));
    getStyleClass().addAll("section", "gap-16", "client-form");
    getChildren()
        .addAll(
            title,
            field("name", name, form.name(), form.nameComplaint()),
            field("phone", new TextField(), form.phone(), form.phoneComplaint()),
            field("email", new TextField(), form.email(), form.emailComplaint()),
            new ParticularsPane(form.particulars(), texts),
            buttons());
    setOnKeyPressed(e -> {
      if (e.getCode() == KeyCode.ESCAPE) model.stopEditing();
    });
  }

  void focusFirst() {
    name.requestFocus();
    name.end();
  }

  private String title(boolean isNew) {
    if (isNew) return texts.say("form.new");
    return texts.say(
        "form.edit",
        "name",
        model.selectedProperty().get().map(row -> row.client().name()).orElse(""));
  }

  private LabelledField field(
      String key, TextField field, StringProperty typed, StringProperty complaint) {
    field.textProperty().bindBidirectional(typed);
    return new LabelledField(
        texts.say(key), field, complaint.map(c -> c.isEmpty() ? "" : texts.say(c)));
  }

  private Node buttons() {
    var save = new Button(texts.say("save"));
    save.getStyleClass().add("primary");
    save.setDefaultButton(true);
    save.disableProperty().bind(model.savingProperty().or(model.form().changed().not()));
    save.setOnAction(e -> model.save());
    var discard = new Button(texts.say("discard"));
    discard.setOnAction(e -> model.stopEditing());
    var buttons = new HBox(save, discard);
    buttons.getStyleClass().add("gap-8");
    return buttons;
  }
}
