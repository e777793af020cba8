package com.xordon.ui.automations;

import com.xordon.core.message.MessageTemplate;
import com.xordon.core.message.MessageTrigger;
import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.LabelledField;
import com.xordon.ui.kit.Nodes;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One text in one of its languages: the words, what can be put in, and what is wrong with them.
final class TextEditor extends BorderPane {
  private static final ObservableValue<String> NOTHING = new ReadOnlyStringWrapper("");
  private static final int BODY_LINES = 12;

  private final TextsModel model;
  private final TextForm form;
  private final AutomationWords words;
  private final TextField name = new TextField();
  private final TextField subject = new TextField();
  private final TextArea body = new TextArea();
  private final TextArea sms = new TextArea();
  private TextInputControl last = body;

  TextEditor(TextsModel model, AutomationWords words) {
    this.model = model;
    this.form = model.form();
    this.words = words;
    getStyleClass().add("text-editor");
    setMinWidth(0);
    visibleProperty().bind(model.selectedProperty().map(Optional::isPresent));
    subject.textProperty().bindBidirectional(form.subject);
    body.textProperty().bindBidirectional(form.body);
    sms.textProperty().bindBidirectional(form.sms);
    body.setPrefRowCount(BODY_LINES);
    sms.setPrefRowCount(3);
    for (var field : List.of(subject, body, sms)) {
      field
          .focusedProperty()
          .subscribe(now -> {
            if (now) last = field;
          });
    }
    for (var area : List.of(body, sms)) area.setWrapText(true);
    var content = new VBox(what(), wording(), new ChipsPane(words, this::insert));
    content.getStyleClass().add("form-column");
    var scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    setTop(new TextHead(model, words));
    setCenter(scroll);
    setBottom(foot());
  }

  void focusName() {
    name.requestFocus();
    name.selectAll();
  }

  private Node what() {
    name.textProperty().bindBidirectional(form.name);
    var field = new LabelledField(words.say("field.name"), name, said(form.nameComplaint));
    HBox.setHgrow(field, Priority.ALWAYS);
    var trigger =
        Nodes.choice(
            words.say("field.hint"),
            List.of(MessageTrigger.values()),
            t -> words.say("hint." + AutomationWords.key(t)),
            form.trigger);
    var hint = new LabelledField(words.say("field.hint"), trigger, NOTHING);
    var row = new HBox(field, hint);
    row.getStyleClass().add("gap-16");
    // the ready-made are called and meant as they are
    model
        .selectedProperty()
        .subscribe(t -> Nodes.appear(row, t.filter(TextsModel::isReadyMade).isEmpty()));
    var box = new VBox(row);
    box.getStyleClass().add("text-what");
    return box;
  }

  private Node wording() {
    var note = Nodes.wrapped(words.say("sms.note"), "text-12", "quiet");
    var smsField =
        Nodes.column("gap-4", new LabelledField(words.say("field.sms"), sms, NOTHING), note);
    var box =
        new VBox(
            new LabelledField(words.say("field.subject"), subject, NOTHING),
            new LabelledField(words.say("field.body"), body, NOTHING),
            smsField,
            faults(),
            RuleEditor.complaint(form.wordingComplaint, words));
    box.getStyleClass().addAll("form-section", "gap-12");
    return box;
  }

  private Node faults() {
    var box = Nodes.column("gap-4");
    box.getStyleClass().add("faults");
    Nodes.appear(box, false);
    form.faults()
        .subscribe(() -> {
          box.getChildren().setAll(form.faults().stream().map(this::fault).toList());
          Nodes.appear(box, !form.faults().isEmpty());
        });
    return box;
  }

  private Node fault(TextForm.Fault fault) {
    var where =
        words.say(
            "fault",
            "field",
            words.say("field." + AutomationWords.key(fault.field())),
            "place",
            fault.fault().place(words.locale()));
    var go = Nodes.button(where, () -> reveal(fault), "link");
    go.setGraphic(Icons.ALERT_CIRCLE_OUTLINE.node());
    var said = Nodes.wrapped(fault.fault().sentence(words.locale()));
    HBox.setHgrow(said, Priority.ALWAYS);
    var line = Nodes.row("gap-8", go, said);
    line.getStyleClass().add("fault");
    return line;
  }

  /// Selects what is wrong, up to the end of its braces.
  private void reveal(TextForm.Fault fault) {
    var field =
        switch (fault.field()) {
          case SUBJECT -> subject;
          case BODY -> body;
          case SMS -> sms;
        };
    var text = field.getText();
    int at = 0;
    for (int line = 1; line < fault.fault().line(); line++) at = text.indexOf('\n', at) + 1;
    int from = Math.min(text.length(), at + fault.fault().column() - 1);
    int close = text.indexOf("}}", from);
    field.requestFocus();
    field.selectRange(from, close < 0 ? Math.min(text.length(), from + 2) : close + 2);
  }

  /// Puts something in where the caret is; a section goes around what is selected.
  private void insert(String before, String after) {
    var chosen = last.getSelectedText();
    last.replaceSelection(before + chosen + after);
    last.requestFocus();
    last.deselect();
    if (!after.isEmpty() && chosen.isEmpty()) {
      last.positionCaret(last.getCaretPosition() - after.length());
    }
  }

  private ObservableValue<String> said(ObservableValue<String> key) {
    return key.map(k -> k.isEmpty() ? "" : words.say(k));
  }

  private Node foot() {
    var save = Nodes.button(words.say("save"), model::save, "primary");
    save.getStyleClass().add("save-text");
    save.disableProperty().bind(model.canSave().not());
    var discard = Nodes.button(words.say("discard"), model::revert);
    discard.disableProperty().bind(model.canSave().not());
    var remove = Nodes.button("", model::remove, "flat");
    remove.getStyleClass().add("remove-text");
    model.selectedProperty().subscribe(t -> name(remove, t));
    model.texts().subscribe(() -> name(remove, model.selectedProperty().get()));
    var foot = Nodes.row("gap-8", remove, Nodes.spring(), discard, save);
    foot.getStyleClass().add("pane-foot");
    return foot;
  }

  private void name(Button remove, Optional<MessageTemplate> text) {
    boolean ready = text.filter(TextsModel::isReadyMade).isPresent();
    remove.setText(words.say(ready ? "text.asItWas" : "text.remove"));
    remove.setGraphic((ready ? Icons.UNDO_VARIANT : Icons.TRASH_CAN_OUTLINE).node());
    Nodes.appear(remove, text.filter(model::isOwn).isPresent());
  }
}
