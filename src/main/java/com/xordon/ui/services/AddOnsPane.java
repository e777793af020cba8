package com.xordon.ui.services;

import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Texts;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What can be taken with a service; one over several days can't be made longer.
final class AddOnsPane extends VBox {
  private final AddOnForm form;
  private final Texts texts;
  private final FormRows parts;
  private final VBox rows = new VBox();

  AddOnsPane(ServicesViewModel model, Texts texts) {
    this.form = model.form().addOns();
    this.texts = texts;
    this.parts = new FormRows(texts);
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
    var remove = parts.remove("addOn.remove", () -> form.rows().remove(row));
    var spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    var box =
        new HBox(
            parts.field("addOn.name", row.name(), complaint, "short-field"),
            parts.field("addOn.minutes", row.minutes(), "part-seats"),
            parts.field("addOn.price", row.price(), "part-seats"),
            spring,
            remove);
    box.getStyleClass().addAll("gap-16", "rule-row");
    return box;
  }
}
