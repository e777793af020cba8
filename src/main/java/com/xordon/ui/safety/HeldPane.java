package com.xordon.ui.safety;

import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Nodes;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// What waits for a person since books were put in place that didn't know what had left.
final class HeldPane extends BorderPane {
  private final HeldModel model;
  private final SafetyWords words;
  private final SafetyDoors doors;
  private final VBox state = Nodes.column("gap-12");
  private final VBox question = Nodes.column("gap-8");

  HeldPane(HeldModel model, SafetyWords words, SafetyDoors doors) {
    this.model = model;
    this.words = words;
    this.doors = doors;
    setCenter(
        Pieces.page(
            Pieces.head(words.say("part.held"), words.say("held.text")),
            state,
            question,
            Pieces.bar(model.job().busyProperty(), words.say("held.doing")),
            Pieces.trouble(model.job().problemProperty(), words)));
    model.heldProperty().subscribe(this::show);
    model.askedProperty().subscribe(this::ask);
  }

  private void show(HeldModel.Held held) {
    state.getChildren().clear();
    if (held.isNothing()) {
      state.getChildren().add(Signs.good(words.say("held.nothing")));
      return;
    }
    int messages = held.messages().size();
    if (messages > 0) {
      state.getChildren().add(Signs.warning(words.say("held.messages", "count", messages), ""));
    }
    if (held.uncertain() > 0) line(words.say("held.uncertain", "count", held.uncertain()));
    if (held.meetings() > 0) line(words.say("held.meetings", "count", held.meetings()));
    state.getChildren().add(buttons(messages > 0));
  }

  private void line(String text) {
    state.getChildren().add(Nodes.wrapped(text));
  }

  private Node buttons(boolean some) {
    var queue =
        Nodes.button(Icons.ARROW_RIGHT, words.say("held.queue"), doors::openQueue, "open-queue");
    var row = Nodes.row("gap-8", queue);
    if (!some) return row;
    var send =
        Nodes.button(
            Icons.SEND_OUTLINE,
            words.say("held.send"),
            () -> model.ask(HeldModel.Answer.SEND),
            "send-all");
    var drop =
        Nodes.button(
            words.say("held.drop"), () -> model.ask(HeldModel.Answer.DROP), "flat", "drop-all");
    for (var button : new javafx.scene.control.Button[] {send, drop})
      button.disableProperty().bind(model.job().busyProperty());
    row.getChildren().addAll(send, drop);
    return row;
  }

  private void ask(HeldModel.Answer answer) {
    question.getChildren().clear();
    Nodes.appear(question, answer != HeldModel.Answer.NONE);
    if (answer == HeldModel.Answer.NONE) return;
    boolean send = answer == HeldModel.Answer.SEND;
    int count = model.heldProperty().get().messages().size();
    var yes =
        Nodes.button(
            words.say(send ? "held.send.yes" : "held.drop.yes", "count", count),
            model::goOn,
            "primary",
            "held-yes");
    var no = Nodes.button(words.say("held.keep"), model::keep, "held-no");
    var title = words.say(send ? "held.send.sure" : "held.drop.sure", "count", count);
    var text = words.say(send ? "held.send.text" : "held.drop.text");
    question.getChildren().add(Pieces.question(title, text, yes, no));
    no.requestFocus();
  }
}
