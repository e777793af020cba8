package com.xordon.ui.team;

import com.xordon.core.diary.Appointment;
import com.xordon.core.practice.Leave;
import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.LabelledField;
import com.xordon.ui.kit.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Beside the week: the name, whether they are here, how much is enough, and days off.
final class MemberPanel extends BorderPane {
  private static final ObservableValue<String> NO_COMPLAINT = new SimpleStringProperty("");

  private final TeamViewModel model;
  private final Texts texts;
  private final TextField name = new TextField();
  private final VBox leave = new VBox();

  MemberPanel(TeamViewModel model, Texts texts, Consumer<Appointment> open) {
    this.model = model;
    this.texts = texts;
    getStyleClass().add("side-detail");
    var effect = new EffectPane(model.effect(), texts, open);
    effect.visibleProperty().bind(model.form().changedProperty());
    effect.managedProperty().bind(effect.visibleProperty());
    var scroll = new ScrollPane(new VBox(effect, person(), leave()));
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    setCenter(scroll);
    setBottom(foot());
    model.form().leave().subscribe(this::showLeave);
    showLeave();
  }

  void focusFirst() {
    name.requestFocus();
  }

  private Node person() {
    var active = new CheckBox(texts.say("active"));
    active.selectedProperty().bindBidirectional(model.form().active());
    var most = field("most", new TextField(), model.form().most(), model.form().mostComplaint());
    return section(
        "person",
        field("name", name, model.form().name(), model.form().nameComplaint()),
        field("email", new TextField(), model.form().email(), model.form().emailComplaint()),
        active,
        most);
  }

  private Node leave() {
    leave.getStyleClass().add("gap-6");
    var reason = new TextField();
    reason.setPromptText(texts.say("leave.prompt"));
    var add = new Button(texts.say("leave.add"), Icons.of("plus"));
    add.setOnAction(e -> model.addLeave());
    var from = date("leave.from", model.leaveFrom(), said(model.leaveComplaint()));
    var to = date("leave.to", model.leaveTo(), NO_COMPLAINT);
    HBox.setHgrow(from, Priority.ALWAYS);
    HBox.setHgrow(to, Priority.ALWAYS);
    var dates = new HBox(from, to);
    dates.getStyleClass().add("gap-8");
    return section(
        "leave",
        leave,
        dates,
        field("leave.reason", reason, model.leaveReason(), NO_COMPLAINT),
        add);
  }

  private void showLeave() {
    var lines = new ArrayList<Node>();
    model.form().leave().forEach(l -> lines.add(line(l)));
    if (lines.isEmpty()) lines.add(TeamView.label(texts.say("leave.none"), "faint"));
    leave.getChildren().setAll(lines);
  }

  private Node line(Leave off) {
    var when = TeamWords.leave(off, texts);
    var words = new VBox(TeamView.label(when, "medium"));
    if (!off.reason().isEmpty()) {
      words.getChildren().add(TeamView.label(off.reason(), "text-12", "quiet"));
    }
    var remove = new Button("", Icons.of("close"));
    remove.getStyleClass().add("flat");
    remove.setAccessibleText(texts.say("leave.remove", "when", when));
    remove.setOnAction(e -> model.removeLeave(off));
    var line = new HBox(words, spring(), remove);
    line.getStyleClass().add("centred-left");
    return line;
  }

  private LabelledField date(
      String key, ObjectProperty<@Nullable LocalDate> value, ObservableValue<String> complaint) {
    var picker = new DatePicker();
    picker.valueProperty().bindBidirectional(value);
    return new LabelledField(texts.say(key), picker, complaint);
  }

  private LabelledField field(
      String key, TextField input, StringProperty typed, ObservableValue<String> complaint) {
    input.textProperty().bindBidirectional(typed);
    return new LabelledField(texts.say(key), input, said(complaint));
  }

  private ObservableValue<String> said(ObservableValue<String> complaint) {
    return complaint.map(key -> key.isEmpty() ? "" : texts.say(key));
  }

  private Node section(String key, Node... content) {
    var section = new VBox(TeamView.label(texts.say("section." + key), "text-15"));
    section.getChildren().addAll(content);
    section.getStyleClass().addAll("section", "gap-12");
    return section;
  }

  private Node foot() {
    var save = new Button(texts.say("save"));
    save.getStyleClass().add("primary");
    save.disableProperty().bind(model.canSave().not());
    save.setDefaultButton(true);
    save.setOnAction(e -> model.save());
    var discard = new Button(texts.say("discard"));
    discard.disableProperty().bind(model.form().changedProperty().not());
    discard.setOnAction(e -> model.revert());
    model
        .effect()
        .shownProperty()
        .subscribe(shown -> {
          int stranded = shown.map(s -> s.stranded().size()).orElse(0);
          save.setText(texts.say(stranded == 0 ? "save" : "save.anyway"));
        });
    var buttons = new HBox(spring(), discard, save);
    buttons.getStyleClass().add("gap-8");
    var foot = new VBox(keeps(), buttons);
    foot.getStyleClass().addAll("pane-foot", "gap-8");
    return foot;
  }

  /// What saving does with those who would lie outside.
  private Node keeps() {
    var note = TeamView.label("", "text-12", "quiet");
    note.setWrapText(true);
    note.textProperty()
        .bind(
            model
                .effect()
                .shownProperty()
                .map(s -> s.map(e -> e.stranded().size()).orElse(0))
                .map(n -> n == 0 ? "" : texts.say("effect.keeps", "count", n)));
    note.visibleProperty().bind(note.textProperty().isNotEmpty());
    note.managedProperty().bind(note.visibleProperty());
    return note;
  }

  private static Region spring() {
    var spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    return spring;
  }
}
