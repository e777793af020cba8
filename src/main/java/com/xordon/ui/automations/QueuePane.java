package com.xordon.ui.automations;

import com.xordon.core.diary.Appointment;
import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Nodes;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A list of tasks, or a word that there are none.
final class QueuePane extends VBox {
  private final AutomationWords words;
  private final TaskList list;
  private final BooleanBinding nothing;

  private QueuePane(
      ObservableList<TaskRow> rows,
      QueueModel model,
      AutomationWords words,
      Consumer<Appointment> open,
      Node empty) {
    this.words = words;
    this.list = new TaskList(rows, model, words, open);
    this.nothing = Bindings.isEmpty(rows).and(model.loadedProperty());
    getStyleClass().add("queue");
    empty.visibleProperty().bind(nothing);
    list.visibleProperty().bind(Bindings.isEmpty(rows).not());
    var stack = new StackPane(list, empty);
    VBox.setVgrow(stack, Priority.ALWAYS);
    getChildren().add(stack);
  }

  static QueuePane queue(QueueModel model, AutomationWords words, Consumer<Appointment> open) {
    var empty = empty(Icons.SEND_OUTLINE, words.say("queue.empty"), words.say("queue.empty.text"));
    var pane = new QueuePane(model.queue(), model, words, open, empty);
    pane.list.setAccessibleText(words.say("section.queue"));
    pane.more(model.waiting());
    return pane;
  }

  static QueuePane didNotRun(QueueModel model, AutomationWords words, Consumer<Appointment> open) {
    var empty =
        empty(
            Icons.CHECK_CIRCLE_OUTLINE, words.say("missed.empty"), words.say("missed.empty.text"));
    var pane = new QueuePane(model.didNotRun(), model, words, open, empty);
    pane.list.setAccessibleText(words.say("section.did-not-run"));
    pane.more(model.over());
    return pane;
  }

  private static Node empty(Icons icon, String title, String text) {
    var sign = icon.node();
    sign.getStyleClass().add("empty-icon");
    var box =
        new VBox(sign, Nodes.label(title, "text-15"), Nodes.wrapped(text, "quiet", "centred-text"));
    box.getStyleClass().addAll("empty", "gap-8");
    return box;
  }

  private void more(Stretch stretch) {
    var more = new HBox(Nodes.button(words.say("queue.more"), stretch::next, "small"));
    more.getStyleClass().add("queue-more");
    stretch.moreProperty().subscribe(yes -> Nodes.appear(more, yes));
    getChildren().add(more);
  }

  void focusFirst() {
    list.requestFocus();
    if (list.getSelectionModel().isEmpty()) list.getSelectionModel().selectFirst();
  }
}
