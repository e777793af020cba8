package com.xordon.ui.services;

import com.xordon.core.practice.Requirement;
import com.xordon.core.practice.StaffId;
import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.LabelledField;
import com.xordon.ui.kit.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Who has to be there at once, requirement by requirement, and all of it in one plain sentence.
final class PanelPane extends VBox {
  private final ServicesViewModel model;
  private final WhoForm who;
  private final Texts texts;
  private final FormRows parts;
  private final VBox rows = new VBox();
  private final Label sentence = ServicesView.label("", "medium");

  PanelPane(ServicesViewModel model, Texts texts) {
    this.model = model;
    this.who = model.form().who();
    this.texts = texts;
    this.parts = new FormRows(texts);
    getStyleClass().add("gap-8");
    rows.getStyleClass().add("gap-8");
    sentence.setWrapText(true);
    var add = new Button(texts.say("panel.add"), Icons.of("plus"));
    add.setOnAction(e -> who.addRequirement(model.form().chosen()));
    var wrong = ServicesView.label("", "complaint", "text-12");
    wrong.setWrapText(true);
    wrong.textProperty().bind(who.panelComplaint().map(key -> key.isEmpty() ? "" : texts.say(key)));
    WhoPane.shownWhen(wrong, who.panelComplaint().isNotEmpty());
    getChildren().addAll(sentence, rows, wrong, add);
    who.panel().subscribe(this::showRows);
    model.staff().subscribe(this::showRows);
    model.form().staff().subscribe(this::showRows);
    model.form().editsProperty().subscribe(edit -> sentence.setText(inWords()));
  }

  private void showRows() {
    rows.getChildren().setAll(who.panel().stream().map(this::row).toList());
    sentence.setText(inWords());
  }

  private Node row(PanelRow row) {
    var count = new TextField();
    count.getStyleClass().add("weight-number");
    count.textProperty().bindBidirectional(row.count());
    var complaint =
        row.complaint()
            .map(key -> key.isEmpty() ? "" : texts.say(key, "count", row.anyOf().size()));
    var needed = new LabelledField(texts.say("panel.needed"), count, complaint);
    needed.getStyleClass().add("weight-field");
    var chips = new FlowPane();
    chips.getStyleClass().add("chips");
    for (var id : model.form().chosen()) chips.getChildren().add(chip(row, id));
    var of =
        new VBox(
            ServicesView.label(texts.say("panel.of"), "field-label", "text-12", "medium"), chips);
    of.getStyleClass().add("gap-4");
    HBox.setHgrow(of, Priority.ALWAYS);
    var remove = parts.remove("panel.remove", () -> who.panel().remove(row));
    var box = new HBox(needed, of, remove);
    box.getStyleClass().addAll("gap-16", "rule-row");
    return box;
  }

  private ToggleButton chip(PanelRow row, StaffId id) {
    var chip = new ToggleButton(first(id));
    chip.getStyleClass().add("chip");
    chip.setAccessibleText(name(id));
    chip.setSelected(row.anyOf().contains(id));
    chip.setOnAction(e -> {
      if (chip.isSelected()) row.anyOf().add(id);
      else row.anyOf().remove(id);
    });
    return chip;
  }

  private String inWords() {
    var needs = who.panel().stream().map(PanelRow::preview).toList();
    if (needs.isEmpty() || needs.stream().anyMatch(Optional::isEmpty)) return "";
    var parts = needs.stream().map(n -> inWords(n.orElseThrow())).toList();
    return texts.say("panel.words", "needs", joined(parts));
  }

  /// Anna and Ben; 2 of Anna, Ben, Cara; one of Anna, Ben.
  private String inWords(Requirement<StaffId> need) {
    var names = need.anyOf().stream().map(this::first).toList();
    if (need.count() == names.size()) return joined(names);
    return texts.say(
        "panel.some",
        "count",
        need.count(),
        "names",
        names.stream().collect(Collectors.joining(", ")));
  }

  private String joined(List<String> parts) {
    if (parts.size() < 2) return String.join("", parts);
    var most = String.join(", ", parts.subList(0, parts.size() - 1));
    return texts.say("panel.and", "most", most, "last", parts.getLast());
  }

  private String first(StaffId id) {
    return name(id).split(" ", 2)[0];
  }

  private String name(StaffId id) {
    return model.staff().stream()
        .filter(m -> m.id().equals(id))
        .map(m -> m.name())
        .findFirst()
        .orElse(id.value());
  }
}
