package com.xordon.ui.automations;

import com.xordon.core.diary.Status;
import com.xordon.core.message.MessageTemplate;
import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Nodes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What a rule does, one thing after the other.
final class ActionsPane extends VBox {
  private static final List<Status> MARKS =
      List.of(Status.CONFIRMED, Status.ARRIVED, Status.COMPLETED, Status.NO_SHOW);

  private final RulesModel model;
  private final AutomationWords words;
  private final VBox rows = Nodes.column("gap-12");

  ActionsPane(RulesModel model, AutomationWords words) {
    this.model = model;
    this.words = words;
    getStyleClass().addAll("form-section", "gap-12");
    var add = new MenuButton(words.say("action.add"), Icons.PLUS.node());
    add.getStyleClass().addAll("flat", "add-action");
    for (var kind : ActionForm.Kind.values()) add.getItems().add(item(kind));
    getChildren()
        .addAll(
            Nodes.label(words.say("section.then"), "text-15"),
            rows,
            RuleEditor.complaint(model.form().actionsComplaint, words),
            Nodes.row("gap-8", add));
    model.form().actions.subscribe(this::show);
    model.namesProperty().subscribe(n -> show());
  }

  private MenuItem item(ActionForm.Kind kind) {
    var item = new MenuItem(words.say("action." + AutomationWords.key(kind)));
    item.setOnAction(e -> model.addAction(kind));
    return item;
  }

  private void show() {
    rows.getChildren().setAll(model.form().actions.stream().map(this::row).toList());
  }

  private Node row(ActionForm action) {
    var name = words.say("action." + AutomationWords.key(action.kind()));
    var label = Nodes.wrapped(name, "row-name");
    var inside = inside(action, name);
    HBox.setHgrow(inside, Priority.ALWAYS);
    var remove =
        Nodes.sign(
            Icons.CLOSE,
            words.say("action.remove", "name", name),
            () -> model.form().actions.remove(action));
    var row = new HBox(label, inside, remove);
    row.getStyleClass().addAll("gap-8", "rule-row");
    return Nodes.column("gap-4", row, RuleEditor.complaint(action.complaint, words));
  }

  private Node inside(ActionForm action, String name) {
    return switch (action.kind()) {
      case MAIL, SMS -> message(action);
      case HOOK, TAG -> text(action, name);
      case ATTENTION -> attention(action, name);
      case MARK ->
          new HBox(
              Nodes.choice(
                  name, MARKS, s -> words.say("status." + AutomationWords.key(s)), action.status));
      case OFFER -> new AmountField(action.hold, words, name);
    };
  }

  private Node message(ActionForm action) {
    var to =
        Nodes.choice(
            words.say("field.to"),
            recipients(action.kind()),
            t -> words.say("recipient." + AutomationWords.key(t)),
            action.to);
    var ids = Stream.concat(templates(), Stream.of(action.template.get())).distinct().toList();
    var template =
        Nodes.choice(
            words.say("field.text"),
            ids,
            id -> model.namesProperty().get().map(n -> n.template(id)).orElse(id),
            action.template);
    var address = new TextField();
    address.setAccessibleText(words.say("field.address"));
    address.setPromptText(words.say("field.address"));
    address.textProperty().bindBidirectional(action.text);
    action.to.subscribe(t -> Nodes.appear(address, t == ActionForm.To.ADDRESS));
    var pane = new FlowPane(template, to, address);
    pane.getStyleClass().add("chips");
    return pane;
  }

  private static List<ActionForm.To> recipients(ActionForm.Kind kind) {
    return kind == ActionForm.Kind.SMS
        ? List.of(ActionForm.To.CLIENT, ActionForm.To.ADDRESS)
        : List.of(ActionForm.To.values());
  }

  /// A text for one service stands in for the one for all by itself.
  private Stream<String> templates() {
    var names = model.namesProperty().get();
    return names.map(Names::templates).stream()
        .flatMap(List::stream)
        .filter(t -> t.service().isEmpty())
        .map(MessageTemplate::id)
        .map(Object::toString);
  }

  private Node text(ActionForm action, String name) {
    var field = new TextField();
    field.setAccessibleText(name);
    var prompt = "action." + AutomationWords.key(action.kind()) + ".prompt";
    Optional.of(prompt)
        .filter(words.texts()::has)
        .map(p -> words.say(p))
        .ifPresent(field::setPromptText);
    field.textProperty().bindBidirectional(action.text);
    return field;
  }

  private Node attention(ActionForm action, String name) {
    var text = text(action, name);
    HBox.setHgrow(text, Priority.ALWAYS);
    var urgent = new CheckBox(words.say("urgent"));
    urgent.setMinWidth(USE_PREF_SIZE);
    urgent.selectedProperty().bindBidirectional(action.urgent);
    return Nodes.row("gap-12", text, urgent);
  }
}
