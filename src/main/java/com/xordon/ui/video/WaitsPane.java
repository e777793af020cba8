package com.xordon.ui.video;

import com.xordon.core.task.Task;
import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Nodes;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Meetings that wait for a sign-in or the network, and below them those that need a person.
final class WaitsPane extends VBox {
  private static final int SHOWN = 3;

  private final VideoViewModel model;
  private final VideoWords words;
  private final VideoDoors doors;
  private final BooleanProperty whole = new SimpleBooleanProperty();
  private boolean wanted;

  WaitsPane(VideoViewModel model, VideoDoors doors) {
    this.model = model;
    this.words = model.words();
    this.doors = doors;
    getStyleClass().addAll("waits", "gap-8");
    setMinHeight(USE_PREF_SIZE);
    model.waiting().subscribe(this::show);
    model.troubled().subscribe(this::show);
    whole.subscribe(w -> show());
    show();
  }

  /// Puts the keyboard on the first thing to do, now or when it has been read.
  void focusFirst() {
    wanted = true;
    focusWanted();
  }

  private void focusWanted() {
    var first = lookup(".attention .small");
    if (!wanted || first == null) return;
    wanted = false;
    first.requestFocus();
  }

  private void show() {
    getChildren().clear();
    if (!model.waiting().isEmpty()) getChildren().add(waiting());
    if (!model.troubled().isEmpty()) getChildren().add(attention());
    Nodes.appear(this, !getChildren().isEmpty());
    focusWanted();
  }

  private Node waiting() {
    var reasons =
        model.waiting().stream()
            .collect(
                Collectors.groupingBy(
                    r -> words.plainTrouble(r.task().trouble()), Collectors.counting()));
    var why =
        reasons.entrySet().stream()
            .sorted((a, b) -> Long.compare(b.getValue(), a.getValue()))
            .map(e -> e.getKey())
            .limit(2)
            .collect(Collectors.joining(" "));
    var text = Nodes.label(words.say("waits", "count", model.waiting().size()), "strong");
    text.setMinWidth(USE_PREF_SIZE);
    var because = Nodes.label(why, "quiet");
    because.setMinWidth(0);
    var now = Nodes.button(Icons.SYNC, words.say("waits.now"), model::tryAllNow);
    now.disableProperty().bind(model.busyProperty());
    var line = Nodes.row("gap-12", Icons.TIMER_SAND.node(), text, because, Nodes.spring(), now);
    line.getStyleClass().add("waits-line");
    return line;
  }

  private Node attention() {
    var all = model.troubled();
    var title = Nodes.label(words.say("attention", "count", all.size()), "strong");
    var head = Nodes.row("gap-8", Icons.ALERT_CIRCLE_OUTLINE.node(), title);
    var box = new VBox(head);
    List<TaskRow> rows = whole.get() ? all : all.stream().limit(SHOWN).toList();
    for (var row : rows) box.getChildren().add(line(row));
    if (all.size() > SHOWN) {
      var key = whole.get() ? "attention.fewer" : "attention.all";
      box.getChildren()
          .add(
              Nodes.button(
                  words.say(key, "count", all.size()), () -> whole.set(!whole.get()), "link"));
    }
    box.getStyleClass().addAll("attention", "gap-6");
    return box;
  }

  private Node line(TaskRow row) {
    var about = words.about(row.about());
    var name = about.isEmpty() ? row.task().entity() : about;
    var what = Nodes.button(name, () -> row.about().appointment().ifPresent(doors::open), "link");
    what.setDisable(row.about().appointment().isEmpty());
    var why = Nodes.label(words.attention(row.task()), "quiet");
    why.setMinWidth(0);
    HBox line = Nodes.row("gap-12", what, why, Nodes.spring());
    line.getStyleClass().add("attention-line");
    var id = row.task().id();
    if (row.task().state() == Task.State.MISSED) {
      line.getChildren().add(deed("attention.send", name, () -> model.send(id)));
    } else {
      line.getChildren().add(deed("attention.retry", name, () -> model.retry(id)));
    }
    var skip = deed("attention.skip", name, () -> model.skip(id));
    skip.getStyleClass().add("flat");
    line.getChildren().add(skip);
    return line;
  }

  private Button deed(String key, String about, Runnable run) {
    var button = Nodes.button(words.say(key), run, "small");
    button.setAccessibleText(words.say(key) + ", " + about);
    button.disableProperty().bind(model.busyProperty());
    return button;
  }
}
