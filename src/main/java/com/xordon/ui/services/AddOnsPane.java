package com.xordon.ui.services;

import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.LabelledField;
import com.xordon.ui.kit.Texts;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What can be taken with a service; one over several days can't be made longer.
final class AddOnsPane extends VBox {
  private static final ObservableValue<String> NOTHING = new SimpleStringProperty("");

  private final AddOnForm form;
  private final Texts texts;
  private final VBox rows = new VBox();

  AddOnsPane(ServicesViewModel model, Texts texts) {
    this.form = model.form().addOns();
    this.texts = texts;
    getStyleClass().addAll("form-section", "gap-12", "add-ons");
    rows.getStyleClass().add("gap-8");
    var add = new Button(texts.say("addOn.add"), Icons.of("plus"));
    add.setOnAction(e -> {
      form.add();
      var field = rows.getChildren().getLast().lookup(".text-field");
      if (field != null) field.requestFocus();
    });
    var note = ServicesView.label(texts.say("addOn.note"), "text-12", "quiet");
    note.setWrapText(true);
    getChildren()
        .addAll(ServicesView.label(texts.say("section.addOns"), "text-15"), note, rows, add);
    WhoPane.shownWhen(this, model.form().who().several().map(several -> !several));
    form.rows().subscribe(this::showRows);
    showRows();
  }

  private void showRows() {
    rows.getChildren().setAll(form.rows().stream().map(this::row).toList());
  }

  private Node row(AddOnRow row) {
    var complaint = row.complaint().map(key -> key.isEmpty() ? "" : texts.say(key));
    var remove = new Button("", Icons.of("close"));
    remove.getStyleClass().add("flat");
    remove.setAccessibleText(texts.say("addOn.remove"));
    remove.setOnAction(e -> form.rows().remove(row));
    var spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    var box =
        new HBox(
            field("addOn.name", row.name(), complaint, "short-field"),
            field("addOn.minutes", row.minutes(), NOTHING, "part-seats"),
            field("addOn.price", row.price(), NOTHING, "part-seats"),
            spring,
            remove);
    box.getStyleClass().addAll("gap-16", "rule-row");
    return box;
  }

  private LabelledField field(
      String key, StringProperty text, ObservableValue<String> complaint, String style) {
    var input = new TextField();
    input.textProperty().bindBidirectional(text);
    var field = new LabelledField(texts.say(key), input, complaint);
    field.getStyleClass().add(style);
    return field;
  }
}
