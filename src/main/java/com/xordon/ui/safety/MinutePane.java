package com.xordon.ui.safety;

import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.LabelledField;
import com.xordon.ui.kit.Nodes;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A day and a time, what was done last, and at the right what the books were like then.
final class MinutePane extends BorderPane {
  private final MinuteModel model;
  private final SafetyWords words;
  private final TextField time = new TextField();

  MinutePane(MinuteModel model, SafetyWords words) {
    this.model = model;
    this.words = words;
    var list = new DeedList(model, words);
    VBox.setVgrow(list, Priority.ALWAYS);
    var top =
        Nodes.column(
            "gap-12",
            Pieces.head(words.say("part.minute"), words.say("minute.text")),
            fields(),
            Nodes.label(words.say("minute.list"), "strong"));
    top.getStyleClass().add("list-head");
    setCenter(new VBox(top, list, older()));
    setRight(new LookPane(model.look(), words, words.say("minute.choose")));
  }

  void focusFirst() {
    time.requestFocus();
  }

  private Node fields() {
    var day = new DatePicker();
    day.valueProperty().bindBidirectional(model.day());
    day.setShowWeekNumbers(false);
    var none = new SimpleStringProperty("");
    var complaint = model.complaintProperty().map(k -> k.isEmpty() ? "" : words.say(k));
    time.textProperty().bindBidirectional(model.time());
    time.setOnAction(e -> model.lookAtTime());
    time.getStyleClass().add("time-field");
    var look =
        Nodes.button(Icons.EYE_OUTLINE, words.say("look"), model::lookAtTime, "look-at-time");
    look.disableProperty().bind(model.look().job().busyProperty());
    var button = Nodes.column("gap-4", Nodes.label(" ", "text-12"), look);
    var row =
        new javafx.scene.layout.HBox(
            new LabelledField(words.say("minute.day"), day, none),
            new LabelledField(words.say("minute.time"), time, complaint),
            button);
    row.getStyleClass().add("gap-12");
    return row;
  }

  private Node older() {
    var older = Nodes.button(words.say("minute.older"), model::readOlder, "link");
    var line = Nodes.row("gap-8", older);
    line.getStyleClass().add("list-foot");
    model.wholeProperty().subscribe(whole -> Nodes.appear(line, !whole));
    return line;
  }
}
