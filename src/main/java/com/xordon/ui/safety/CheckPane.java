package com.xordon.ui.safety;

import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Nodes;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// When everything was read again last, what was found then, and which appointments kept their
/// hour.
final class CheckPane extends BorderPane {
  /// More would be a list to work through, and there is nothing to be done about them.
  private static final int SHOWN = 30;

  private final SafetyWords words;
  private final SafetyDoors doors;
  private final VBox result = Nodes.column("gap-12");
  private final VBox kept = Nodes.column("gap-4");

  CheckPane(CheckModel model, SafetyWords words, SafetyDoors doors) {
    this.words = words;
    this.doors = doors;
    var check = Nodes.button(Icons.SYNC, words.say("check.now"), model::check, "check-now");
    check.disableProperty().bind(model.job().busyProperty());
    setCenter(
        Pieces.page(
            Pieces.head(words.say("part.check"), words.say("check.text")),
            result,
            Nodes.row("gap-8", check),
            Pieces.bar(model.job(), words.say("check.running"), words.say("stop")),
            Pieces.trouble(model.job().problemProperty(), words),
            kept));
    model.keptProperty().subscribe(this::show);
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

  private void show(List<KeptHours.Kept> hours) {
    kept.getChildren().clear();
    Nodes.appear(kept, !hours.isEmpty());
    if (hours.isEmpty()) return;
    kept.getChildren().add(Pieces.head(words.say("hours"), words.say("hours.text")));
    hours.stream().limit(SHOWN).map(this::line).forEach(kept.getChildren()::add);
    int more = hours.size() - SHOWN;
    if (more > 0)
      kept.getChildren().add(Nodes.label(words.say("hours.more", "count", more), "quiet"));
  }

  private Node line(KeptHours.Kept hour) {
    var when = words.moment(hour.appointment().when().start());
    var about = Nodes.label(hour.about());
    about.setMinWidth(0);
    var open = Nodes.button(words.say("hours.open"), () -> doors.open(hour.appointment()), "flat");
    open.setAccessibleText(words.say("hours.open.which", "when", when, "about", hour.about()));
    var line =
        Nodes.row("gap-12", Nodes.label(when, "quiet", "deed-time"), about, Nodes.spring(), open);
    line.getStyleClass().add("kept-hour");
    return line;
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
