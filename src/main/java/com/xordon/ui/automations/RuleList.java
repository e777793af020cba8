package com.xordon.ui.automations;

import com.xordon.core.automation.AutomationRule;
import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Nodes;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The rules in the order of a visit, each with its switch; the space bar turns the chosen one.
final class RuleList extends VBox {
  private final RulesModel model;
  private final AutomationWords words;
  private final ListView<AutomationRule> list;
  private boolean following;

  RuleList(RulesModel model, AutomationWords words) {
    this.model = model;
    this.words = words;
    this.list = new ListView<>(model.rules());
    getStyleClass().add("side-list");
    list.setAccessibleText(words.say("rules"));
    list.setCellFactory(l -> new RuleCell());
    list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
    list.setOnKeyPressed(e -> {
      if (e.getCode() == KeyCode.SPACE) turn();
    });
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(head(), list);
    model.selectedProperty().subscribe(this::follow);
    model.rules().subscribe(() -> follow(model.selectedProperty().get()));
  }

  void focusList() {
    list.requestFocus();
  }

  private Node head() {
    var count = Nodes.label("", "text-12", "quiet");
    count
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> words.say("rules.count", "count", model.rules().size(), "on", model.on()),
                model.rules()));
    count.setMinWidth(0);
    var fresh = Nodes.button(Icons.PLUS, words.say("rule.add"), model::startNew, "small");
    fresh.getStyleClass().add("new-rule");
    var head = Nodes.row("gap-8", count, Nodes.spring(), fresh);
    head.getStyleClass().add("side-head");
    return head;
  }

  private void turn() {
    var rule = list.getSelectionModel().getSelectedItem();
    if (rule != null) model.turn(rule, !rule.on());
  }

  private void chosen(@Nullable AutomationRule rule) {
    if (following || rule == null) return;
    if (!model.select(rule)) follow(model.selectedProperty().get());
  }

  private void follow(Optional<AutomationRule> rule) {
    following = true;
    int index = -1;
    for (int i = 0; i < list.getItems().size(); i++) {
      var id = list.getItems().get(i).id();
      if (rule.filter(r -> r.id().equals(id)).isPresent()) index = i;
    }
    if (index < 0) list.getSelectionModel().clearSelection();
    else if (list.getSelectionModel().getSelectedIndex() != index) {
      list.getSelectionModel().clearAndSelect(index);
    }
    following = false;
  }

  private final class RuleCell extends ListCell<AutomationRule> {
    RuleCell() {
      setPrefWidth(0); // as wide as the list, whatever is in it
    }

    @Override
    protected void updateItem(@Nullable AutomationRule rule, boolean empty) {
      super.updateItem(rule, empty);
      setText(null);
      var said = model.ruleWords();
      boolean none = rule == null || empty || said.isEmpty();
      setGraphic(none || rule == null ? null : row(rule, said.orElseThrow()));
      setAccessibleText(none || rule == null ? null : said(rule));
    }

    private String said(AutomationRule rule) {
      return model.name(rule) + ", " + words.say(rule.on() ? "on" : "off");
    }

    private Node row(AutomationRule rule, RuleWords said) {
      var turn = new Switch(said.name(rule));
      turn.setSelected(rule.on());
      turn.setFocusTraversable(false);
      turn.setOnAction(e -> model.turn(rule, turn.isSelected()));
      var name = Nodes.label(said.name(rule), "medium");
      var second = Nodes.label(said.summary(rule), "text-12", "quiet");
      var text = new VBox(name, second);
      text.getStyleClass().add("two-lines");
      text.setMinWidth(0);
      HBox.setHgrow(text, Priority.ALWAYS);
      if (!rule.on()) name.getStyleClass().add("quiet");
      var row = Nodes.row("gap-12", turn, text);
      row.getStyleClass().add("rule-line");
      if (!isFirst(rule)) return row;
      var key = "group." + AutomationWords.key(RuleGroup.of(rule.trigger()));
      var group = Nodes.label(words.say(key), "text-12", "quiet", "rule-group");
      return new VBox(group, row);
    }

    private boolean isFirst(AutomationRule rule) {
      int index = getIndex();
      if (index <= 0) return true;
      var above = getListView().getItems().get(index - 1);
      return RuleGroup.of(above.trigger()) != RuleGroup.of(rule.trigger());
    }
  }
}
