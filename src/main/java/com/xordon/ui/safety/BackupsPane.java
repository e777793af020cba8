package com.xordon.ui.safety;

import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Nodes;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The backups, and at the right what is in the chosen one.
final class BackupsPane extends BorderPane {
  private final BackupsModel model;
  private final SafetyWords words;
  private final SafetyDoors doors;

  BackupsPane(BackupsModel model, SafetyWords words, SafetyDoors doors) {
    this.model = model;
    this.words = words;
    this.doors = doors;
    var stack = new StackPane(new BackupTable(model, words), empty());
    VBox.setVgrow(stack, Priority.ALWAYS);
    var top =
        Nodes.column(
            "gap-12",
            Pieces.head(words.say("part.backups"), words.say("backups.text")),
            buttons(),
            Pieces.bar(model.job().busyProperty(), words.say("backups.making")),
            Pieces.trouble(model.job().problemProperty(), words));
    top.getStyleClass().add("list-head");
    setCenter(new VBox(top, stack, progress()));
    setRight(new LookPane(model.look(), words, words.say("look.choose")));
  }

  private Node buttons() {
    var now = Nodes.button(Icons.PLUS, words.say("backup.now"), model::backUp, "back-up-now");
    var file = Nodes.button(words.say("backup.toFile"), this::toFile, "back-up-to-file");
    var other = Nodes.button(words.say("look.elsewhere"), this::lookIntoFile, "flat", "look-other");
    now.disableProperty().bind(model.job().busyProperty());
    file.disableProperty().bind(model.job().busyProperty());
    // beside what is inside of one there is not always room for all in a row
    var buttons = new FlowPane(now, file, other);
    buttons.getStyleClass().add("buttons");
    return buttons;
  }

  void toFile() {
    doors.saveTo(words.say("backup.file")).ifPresent(model::backUpTo);
  }

  void lookIntoFile() {
    doors.chooseBackup().ifPresent(model::lookInto);
  }

  private Node empty() {
    var icon = Icons.BACKUP_RESTORE.node();
    icon.getStyleClass().add("empty-icon");
    var box =
        new VBox(
            icon,
            Nodes.label(words.say("backups.empty"), "text-15"),
            Nodes.wrapped(words.say("backups.empty.text"), "quiet", "centred-text"));
    box.getStyleClass().addAll("empty", "gap-8");
    box.visibleProperty().bind(Bindings.isEmpty(model.rows()).and(model.loadedProperty()));
    box.setMouseTransparent(true);
    return box;
  }

  /// How many were read, as long as some weren't.
  private Node progress() {
    var text = Nodes.label("", "quiet", "text-12");
    var bar = new ProgressBar(0);
    bar.getStyleClass().add("thin");
    bar.setAccessibleText(words.say("backups.reading"));
    var line = Nodes.row("gap-12", text, bar);
    line.getStyleClass().add("list-foot");
    Runnable show =
        () -> {
          int size = model.rows().size();
          int read = model.readProperty().get();
          text.setText(words.say("backups.read", "read", read, "all", size));
          bar.setProgress(size == 0 ? 1 : (double) read / size);
          Nodes.appear(bar, read < size);
          Nodes.appear(line, size > 0);
        };
    model.readProperty().subscribe(show);
    model.rows().subscribe(show);
    show.run();
    return line;
  }
}
