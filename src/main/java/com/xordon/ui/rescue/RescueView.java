package com.xordon.ui.rescue;

import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.RoomSheets;
import com.xordon.ui.kit.Texts;
import com.xordon.ui.rescue.RescueViewModel.Stage;
import java.util.ArrayList;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The sheet over the window: each appointment with where it would go, and one button to do it.
final class RescueView extends StackPane {
  private final RescueViewModel model;
  private final Texts texts;
  private final VBox rows = new VBox();
  private final Button go = new Button();

  RescueView(RescueViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    RoomSheets.dress(this, RescueView.class);
    var veil = new Region();
    veil.getStyleClass().add("rescue-veil");
    var pane = new VBox(head(), middle(), leave(), foot());
    pane.getStyleClass().addAll("popover", "rescue-pane");
    pane.setMaxHeight(USE_PREF_SIZE);
    getChildren().addAll(veil, pane);
    visibleProperty().bind(model.isOpen());
    managedProperty().bind(model.isOpen());
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    model.lines().subscribe(this::showLines);
    model.stage().subscribe(s -> focus());
    model.isOpen().subscribe(o -> focus());
  }

  private Node head() {
    var title = new Label();
    title.getStyleClass().add("text-18");
    title.textProperty().bind(model.title());
    var sum = label("", "quiet");
    sum.textProperty().bind(Bindings.createStringBinding(this::sum, model.lines(), model.stage()));
    var lines = new VBox(title, sum);
    var head = new HBox(Icons.of("account-off-outline"), lines);
    head.getStyleClass().add("rescue-head");
    return head;
  }

  private String sum() {
    if (model.stage().get() != Stage.PROPOSED || model.lines().isEmpty()) return "";
    long moves = model.lines().stream().filter(Line::moves).count();
    long same = model.lines().stream().filter(Line::keepsTime).count();
    long left = model.lines().size() - moves;
    var said = new ArrayList<String>();
    if (same > 0) said.add(texts.say("sum.same", "count", same));
    if (moves > same) said.add(texts.say("sum.moved", "count", moves - same));
    if (left > 0) said.add(texts.say("sum.left", "count", left));
    return String.join(" · ", said);
  }

  private Node middle() {
    var looking = new VBox(label(texts.say("looking"), "quiet"), bar());
    looking.getStyleClass().add("gap-8");
    shownWhen(looking, is(Stage.LOOKING).or(is(Stage.WRITING)));
    var trouble = label("", "rescue-trouble");
    trouble.setGraphic(Icons.of("alert-circle-outline"));
    trouble.textProperty().bind(model.trouble());
    trouble.setWrapText(true);
    shownWhen(trouble, model.trouble().isNotEmpty());
    var nothing = label(texts.say("nothing"), "quiet");
    nothing.setWrapText(true);
    shownWhen(nothing, is(Stage.PROPOSED).and(Bindings.isEmpty(model.lines())));
    rows.getStyleClass().add("rescue-rows");
    var scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("rescue-scroll");
    shownWhen(scroll, Bindings.isNotEmpty(model.lines()));
    var middle = new VBox(trouble, looking, nothing, scroll);
    middle.getStyleClass().add("rescue-middle");
    return middle;
  }

  private Node bar() {
    var bar = new ProgressBar();
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText(texts.say("looking"));
    return bar;
  }

  private void showLines() {
    rows.getChildren().setAll(model.lines().stream().map(this::row).toList());
  }

  private Node row(Line line) {
    var who = label(line.client(), "medium");
    var what = label(line.service(), "text-12", "quiet");
    var names = new VBox(who, what);
    names.getStyleClass().add("rescue-who");
    var from = label(line.from(), "rescue-from");
    var to =
        line.moves()
            ? new HBox(Icons.of("arrow-right"), label(line.to(), "medium"))
            : new HBox(label(line.note(), "warning-words", "medium"));
    to.getStyleClass().addAll("gap-8", "centred-left");
    var note = label(line.note(), "tag", line.keepsTime() ? "accent" : "calm");
    note.setVisible(line.moves());
    HBox.setHgrow(to, Priority.ALWAYS);
    var row = new HBox(tick(line), names, from, to, note);
    row.getStyleClass().add("rescue-row");
    if (line.whyStays().isEmpty()) return row;
    var why = label(String.join(" ", line.whyStays()), "text-12", "quiet", "rescue-why");
    why.setWrapText(true);
    return new VBox(row, why);
  }

  private Node tick(Line line) {
    var box = new CheckBox();
    box.setSelected(model.wanted().contains(line.id()));
    box.setVisible(line.moves());
    box.setAccessibleText(String.join(", ", line.client(), line.from(), line.to(), line.note()));
    box.selectedProperty()
        .subscribe(yes -> {
          if (line.moves()) model.want(line.id(), yes);
        });
    return box;
  }

  private Node leave() {
    var enter = new CheckBox(texts.say("leave"));
    enter.selectedProperty().bindBidirectional(model.enterLeave());
    var reason = new TextField();
    reason.setPromptText(texts.say("reason"));
    reason.setAccessibleText(texts.say("reason"));
    reason.textProperty().bindBidirectional(model.reason());
    reason.disableProperty().bind(model.enterLeave().not());
    HBox.setHgrow(reason, Priority.ALWAYS);
    var row = new HBox(enter, reason);
    row.getStyleClass().addAll("rescue-leave");
    shownWhen(row, is(Stage.PROPOSED).or(is(Stage.WRITING)));
    return row;
  }

  private Node foot() {
    var note = label(texts.say("oneUndo"), "text-12", "quiet");
    shownWhen(note, is(Stage.PROPOSED));
    var spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    var back = new Button(texts.say("cancel"));
    back.setOnAction(e -> model.close());
    go.getStyleClass().add("primary");
    go.disableProperty().bind(model.canApply().not());
    go.textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    model.count().get() == 0
                        ? texts.say("go.none")
                        : texts.say("go", "count", model.count().get()),
                model.count()));
    go.setOnAction(e -> model.apply());
    var foot = new HBox(note, spring, back, go);
    foot.getStyleClass().add("rescue-foot");
    return foot;
  }

  private void pressed(KeyEvent e) {
    if (e.getCode() == KeyCode.ESCAPE) {
      model.close();
      e.consume();
    } else if (e.getCode() == KeyCode.ENTER && e.isShortcutDown()) {
      model.apply();
      e.consume();
    }
  }

  private void focus() {
    if (model.isOpen().get()) go.requestFocus();
  }

  private BooleanBinding is(Stage stage) {
    return model.stage().isEqualTo(stage);
  }

  private static void shownWhen(Node node, ObservableValue<Boolean> when) {
    node.visibleProperty().bind(when);
    node.managedProperty().bind(when);
  }

  private static Label label(String text, String... classes) {
    var label = new Label(text);
    label.getStyleClass().addAll(classes);
    return label;
  }
}
