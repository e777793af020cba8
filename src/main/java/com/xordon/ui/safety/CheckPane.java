package com.xordon.ui.safety;

import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Nodes;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// When everything was read again last, and what was found then.
final class CheckPane extends BorderPane {
  private final SafetyWords words;
  private final VBox result = Nodes.column("gap-12");

  CheckPane(CheckModel model, SafetyWords words) {
    this.words = words;
    var check = Nodes.button(Icons.SYNC, words.say("check.now"), model::check, "check-now");
    check.disableProperty().bind(model.job().busyProperty());
    setCenter(
        Pieces.page(
            Pieces.head(words.say("part.check"), words.say("check.text")),
            result,
            Nodes.row("gap-8", check),
            Pieces.bar(model.job().busyProperty(), words.say("check.running")),
            Pieces.trouble(model.job().problemProperty(), words)));
    model
        .lastProperty()
        .subscribe(last -> {
          result.getChildren().clear();
          last.ifPresent(this::show);
        });
  }

  private void show(Checked last) {
    if (last.at().isEmpty()) {
      result.getChildren().add(Signs.plain(words.say("check.never"), ""));
      return;
    }
    var when = words.moment(last.at().get());
    if (last.found().isEmpty()) {
      result.getChildren().add(Signs.good(words.say("check.well", "when", when)));
      return;
    }
    boolean mended = last.found().stream().allMatch(Checked.Found::mended);
    var title = words.say(mended ? "check.mended" : "check.damaged", "when", when);
    result.getChildren().add(mended ? Signs.plain(title, "") : Signs.warning(title, ""));
    for (var found : last.found()) result.getChildren().add(line(found));
  }

  private Node line(Checked.Found found) {
    var tag =
        Nodes.label(
            words.say(found.mended() ? "check.isMended" : "check.isDamaged"),
            "tag",
            found.mended() ? "good" : "danger");
    var text = Nodes.wrapped(found.sentence());
    var foot = Nodes.row("gap-8", tag, Nodes.label(found.code(), "quiet", "text-12"));
    var box = Nodes.column("gap-4", text, foot);
    box.getStyleClass().add("found");
    return box;
  }
}
