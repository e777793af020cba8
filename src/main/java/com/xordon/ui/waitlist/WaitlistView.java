package com.xordon.ui.waitlist;

import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Texts;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Who waits at the left, under a time that came free if there is one; who is looked at, or being
/// written down, at the right.
final class WaitlistView extends BorderPane {
  private final WaitlistViewModel model;
  private final Texts texts;
  private final WaitTable table;
  private final WaitFormPane form;
  private final WaitPanel panel;

  WaitlistView(WaitlistViewModel model, Texts texts, WaitlistDoors doors) {
    this.model = model;
    this.texts = texts;
    this.table = new WaitTable(model, texts);
    this.form = new WaitFormPane(model, texts);
    this.panel = new WaitPanel(model, texts, doors);
    getStyleClass().add("waitlist");
    setCenter(new VBox(toolbar(), freed(), list()));
    setRight(side());
    model.editingProperty().subscribe(this::editing);
  }

  void focusList() {
    table.requestFocus();
  }

  void startNew() {
    model.startNew(Optional.empty());
  }

  private Node toolbar() {
    var count = label("", "quiet");
    count
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    model.rows().isEmpty()
                        ? ""
                        : texts.say("waiting", "count", model.rows().size()),
                model.rows()));
    var fresh = new Button(texts.say("new"), Icons.of("plus"));
    fresh.setOnAction(e -> startNew());
    var bar = new HBox(count, spring(), fresh);
    bar.getStyleClass().add("room-toolbar");
    return bar;
  }

  private Node freed() {
    var freed = new VBox(new FreedPane(model, texts));
    freed.getStyleClass().add("freed-place");
    freed.visibleProperty().bind(freed.getChildren().getFirst().visibleProperty());
    freed.managedProperty().bind(freed.visibleProperty());
    return freed;
  }

  private Node list() {
    var nobody = empty();
    var isEmpty = Bindings.isEmpty(model.rows());
    nobody.visibleProperty().bind(isEmpty.and(model.loaded()));
    table.visibleProperty().bind(isEmpty.not());
    var stack = new StackPane(table, nobody);
    VBox.setVgrow(stack, Priority.ALWAYS);
    return stack;
  }

  private Node empty() {
    var icon = Icons.of("timer-sand");
    icon.getStyleClass().add("empty-icon");
    var words = label(texts.say("empty.text"), "quiet", "centred-text");
    words.setWrapText(true);
    var fresh = new Button(texts.say("new"), Icons.of("plus"));
    fresh.setOnAction(e -> startNew());
    var box = new VBox(icon, label(texts.say("empty.title"), "text-15"), words, fresh);
    box.getStyleClass().addAll("empty", "gap-8");
    return box;
  }

  private Node side() {
    var side = new StackPane(panel, form);
    side.getStyleClass().add("side-detail");
    return side;
  }

  private void editing(boolean yes) {
    form.setVisible(yes);
    panel.setVisible(!yes);
    if (yes) form.open();
  }

  static Region spring() {
    var spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    return spring;
  }

  static Label label(String text, String... classes) {
    var label = new Label(text);
    label.getStyleClass().addAll(classes);
    return label;
  }
}
