package com.xordon.ui.automations;

import com.xordon.core.automation.AutomationRule;
import com.xordon.core.automation.Trigger;
import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.LabelledField;
import com.xordon.ui.kit.Nodes;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// One rule as a sentence and the parts of that sentence: when, if, then, and how late.
final class RuleEditor extends BorderPane {
  private static final ObservableValue<String> NOTHING = new ReadOnlyStringWrapper("");

  private final RulesModel model;
  private final RuleForm form;
  private final AutomationWords words;
  private final TextField name = new TextField();
  private final StringBinding sentence;

  RuleEditor(RulesModel model, AutomationWords words) {
    this.model = model;
    this.form = model.form();
    this.words = words;
    this.sentence =
        Bindings.createStringBinding(
            this::sentence, form.edits(), model.namesProperty(), model.selectedProperty());
    getStyleClass().add("rule-editor");
    setMinWidth(0);
    visibleProperty().bind(model.selectedProperty().map(Optional::isPresent));
    var content = new VBox(what(), when(), new ConditionsPane(model, words), then(), late());
    content.getStyleClass().add("form-column");
    var scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    setTop(head());
    setCenter(scroll);
    setBottom(foot());
  }

  void focusName() {
    name.requestFocus();
    name.selectAll();
  }

  private String sentence() {
    var id = model.selectedProperty().get().map(AutomationRule::id);
    var rule = id.flatMap(i -> form.peek(i));
    var said = model.ruleWords();
    return rule.isEmpty() || said.isEmpty() ? "" : said.get().sentence(rule.get());
  }

  private Node head() {
    var title = Nodes.label("", "text-18");
    title
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> model.selectedProperty().get().map(model::name).orElse(""),
                model.selectedProperty(),
                model.namesProperty()));
    title.setMinWidth(0);
    var copy = Nodes.button(Icons.CONTENT_COPY, words.say("duplicate"), model::duplicate, "flat");
    copy.disableProperty().bind(model.freshProperty());
    var remove =
        Nodes.button(Icons.TRASH_CAN_OUTLINE, words.say("remove"), model::remove, "flat", "danger");
    remove.getStyleClass().add("remove-rule");
    var head = Nodes.row("gap-8", title, Nodes.spring(), copy, remove);
    head.getStyleClass().add("pane-head");
    return head;
  }

  private Node what() {
    name.textProperty().bindBidirectional(form.name);
    model
        .selectedProperty()
        .subscribe(rule ->
            name.setPromptText(rule.map(r -> RuleWords.readyName(words, r.id())).orElse("")));
    var field = new LabelledField(words.say("field.name"), name, NOTHING);
    field.getStyleClass().add("wide-field");
    var said = Nodes.wrapped("", "quiet", "rule-sentence");
    said.textProperty().bind(sentence);
    return section("", field, said);
  }

  private Node when() {
    var trigger =
        Nodes.choice(
            words.say("section.when"), List.of(Trigger.values()), words::trigger, form.trigger);
    var moment =
        Nodes.choice(
            words.say("field.moment"),
            Moment.after(form.trigger.get()),
            m -> words.say("moment." + AutomationWords.key(m)),
            form.moment);
    form.trigger.subscribe(t -> {
      moment.getItems().setAll(Moment.after(t));
      show(moment, form.moment.get());
      moment.setDisable(moment.getItems().size() < 2);
    });
    var amount = new AmountField(form.offset, words, words.say("field.amount"));
    form.moment.subscribe(m -> {
      Nodes.appear(amount, m != Moment.AT_ONCE);
      show(moment, m);
    });
    return section(
        "section.when",
        Nodes.row("gap-8", trigger),
        Nodes.row("gap-8", amount, moment),
        complaint(form.offsetComplaint),
        quiet());
  }

  /// From nothing, or the box shows nothing though it has its value.
  private static void show(ComboBox<Moment> box, Moment value) {
    box.setValue(null);
    box.setValue(value);
  }

  private Node quiet() {
    var box = new CheckBox(words.say("quiet"));
    box.selectedProperty().bindBidirectional(form.quiet);
    var from = time("quiet.from", form.quietFrom);
    var to = time("quiet.to", form.quietTo);
    var row = Nodes.row("gap-8", box, from, Nodes.label(words.say("until"), "quiet"), to);
    from.disableProperty().bind(form.quiet.not());
    to.disableProperty().bind(form.quiet.not());
    return Nodes.column("gap-4", row, complaint(form.quietComplaint));
  }

  private TextField time(String key, StringProperty typed) {
    var field = new TextField();
    field.setAccessibleText(words.say(key));
    field.getStyleClass().add("time-field");
    field.textProperty().bindBidirectional(typed);
    return field;
  }

  private Node then() {
    return new ActionsPane(model, words);
  }

  private Node late() {
    var amount = new AmountField(form.grace, words, words.say("field.grace"));
    var row = Nodes.row("gap-8", amount, Nodes.label(words.say("grace.after"), "quiet"));
    return section("section.late", row, complaint(form.graceComplaint));
  }

  private Label complaint(ObservableValue<String> key) {
    return complaint(key, words);
  }

  /// What is wrong, under what is wrong.
  static Label complaint(ObservableValue<String> key, AutomationWords words) {
    var label = Nodes.wrapped("", "complaint", "text-12");
    label.setGraphic(Icons.ALERT_CIRCLE_OUTLINE.node());
    key.subscribe(k -> {
      label.setText(k.isEmpty() ? "" : words.say(k));
      Nodes.appear(label, !k.isEmpty());
    });
    return label;
  }

  private Node section(String key, Node... content) {
    var section = new VBox();
    if (!key.isEmpty()) section.getChildren().add(Nodes.label(words.say(key), "text-15"));
    section.getChildren().addAll(content);
    section.getStyleClass().addAll("form-section", "gap-12");
    return section;
  }

  private Node foot() {
    var save = Nodes.button(words.say("save"), model::save, "primary");
    save.getStyleClass().add("save-rule");
    save.disableProperty().bind(model.canSave().not());
    var discard = Nodes.button(words.say("discard"), model::revert);
    discard.disableProperty().bind(model.canSave().not());
    var foot = Nodes.row("gap-8", Nodes.spring(), discard, save);
    foot.getStyleClass().add("pane-foot");
    return foot;
  }
}
