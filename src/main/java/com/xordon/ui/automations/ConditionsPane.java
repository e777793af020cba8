package com.xordon.ui.automations;

import com.xordon.core.practice.StaffMember;
import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Nodes;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What has to hold for a rule to act; each kind once.
final class ConditionsPane extends VBox {
  private final RulesModel model;
  private final AutomationWords words;
  private final VBox rows = Nodes.column("gap-12");
  private final MenuButton add = new MenuButton();

  ConditionsPane(RulesModel model, AutomationWords words) {
    this.model = model;
    this.words = words;
    add.setText(words.say("condition.add"));
    add.setGraphic(Icons.PLUS.node());
    add.getStyleClass().addAll("flat", "add-condition");
    getStyleClass().addAll("form-section", "gap-12");
    getChildren()
        .addAll(Nodes.label(words.say("section.if"), "text-15"), rows, Nodes.row("gap-8", add));
    model.form().conditions.subscribe(this::show);
    show();
  }

  private void show() {
    var all = List.copyOf(model.form().conditions);
    rows.getChildren().setAll(all.stream().map(this::row).toList());
    if (all.isEmpty()) {
      rows.getChildren().add(Nodes.label(words.say("condition.none"), "quiet"));
    }
    var there = all.stream().map(ConditionForm::kind).toList();
    add.getItems()
        .setAll(
            Stream.of(ConditionForm.Kind.values())
                .filter(k -> !there.contains(k))
                .map(this::item)
                .toList());
    add.setDisable(add.getItems().isEmpty());
  }

  private MenuItem item(ConditionForm.Kind kind) {
    var item = new MenuItem(words.say("condition." + AutomationWords.key(kind)));
    item.setOnAction(e -> model.addCondition(kind));
    return item;
  }

  private Node row(ConditionForm condition) {
    var name = words.say("condition." + AutomationWords.key(condition.kind()));
    var label = Nodes.wrapped(name, "row-name");
    var inside = inside(condition, name);
    HBox.setHgrow(inside, Priority.ALWAYS);
    var remove =
        Nodes.sign(
            Icons.CLOSE,
            words.say("condition.remove", "name", name),
            () -> model.form().conditions.remove(condition));
    var row = new HBox(label, inside, remove);
    row.getStyleClass().addAll("gap-8", "rule-row");
    return Nodes.column("gap-4", row, under(RuleEditor.complaint(condition.complaint, words)));
  }

  /// Under what is filled in, not under its name.
  private static Node under(Node complaint) {
    var aside = new Region();
    aside.getStyleClass().add("row-name");
    var row = new HBox(aside, complaint);
    row.getStyleClass().add("gap-8");
    row.managedProperty().bind(complaint.managedProperty());
    return row;
  }

  private Node inside(ConditionForm condition, String name) {
    return switch (condition.kind()) {
      case VIDEO, FIRST_VISIT -> yesNo(condition);
      case LEAD_TIME -> new AmountField(condition.amount, words, name);
      case PRICE_FROM, TAGS, SOURCES -> text(condition, name);
      case SERVICES -> chips(condition, services());
      case STAFF -> chips(condition, staff());
      case WEEKDAYS -> chips(condition, weekdays());
    };
  }

  private Node yesNo(ConditionForm condition) {
    return new HBox(
        Nodes.segments(
            List.of(true, false),
            yes -> words.say(yes ? "yes" : "no"),
            condition.wanted,
            condition.wanted::set));
  }

  private Node text(ConditionForm condition, String name) {
    var field = new TextField();
    field.setAccessibleText(name);
    var prompt = "condition." + AutomationWords.key(condition.kind()) + ".prompt";
    if (words.texts().has(prompt)) field.setPromptText(words.say(prompt));
    field.textProperty().bindBidirectional(condition.text);
    return field;
  }

  private record Choice(String id, String name) {}

  private List<Choice> services() {
    return model
        .namesProperty()
        .get()
        .map(n -> n.rules().services().stream().map(s -> new Choice(s.id().value(), s.name())))
        .orElse(Stream.empty())
        .toList();
  }

  private List<Choice> staff() {
    return model
        .namesProperty()
        .get()
        .map(n ->
            n.rules().staff().stream()
                .filter(StaffMember::active)
                .map(s -> new Choice(s.id().value(), s.name())))
        .orElse(Stream.empty())
        .toList();
  }

  private List<Choice> weekdays() {
    return Stream.of(DayOfWeek.values())
        .map(
            d -> new Choice(d.name(), d.getDisplayName(TextStyle.SHORT_STANDALONE, words.locale())))
        .toList();
  }

  private Node chips(ConditionForm condition, List<Choice> choices) {
    var pane = new FlowPane();
    pane.getStyleClass().add("chips");
    var all = new ArrayList<>(choices);
    // what is chosen stays in sight though it may be gone elsewhere
    condition.chosen.stream()
        .filter(id -> choices.stream().noneMatch(c -> c.id().equals(id)))
        .forEach(id -> all.add(new Choice(id, id)));
    for (var choice : all) {
      var chip = new ToggleButton(choice.name());
      chip.getStyleClass().add("chip");
      chip.setSelected(condition.chosen.contains(choice.id()));
      chip.setOnAction(e -> {
        if (chip.isSelected()) condition.chosen.add(choice.id());
        else condition.chosen.remove(choice.id());
      });
      pane.getChildren().add(chip);
    }
    return pane;
  }
}
