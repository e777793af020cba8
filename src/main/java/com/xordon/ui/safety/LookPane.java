package com.xordon.ui.safety;

import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Nodes;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What was in the books at a point, how that differs from now, and the way to have it back.
final class LookPane extends VBox {
  private final LookModel model;
  private final SafetyWords words;
  private final VBox inside = Nodes.column("gap-16");
  private final VBox question = Nodes.column("gap-8");
  private final Button restore;
  private final Button look;

  /// `empty` says what to choose.
  LookPane(LookModel model, SafetyWords words, String empty) {
    this.model = model;
    this.words = words;
    this.look = Nodes.button(Icons.EYE_OUTLINE, words.say("look"), model::look, "look-inside");
    this.restore =
        Nodes.button(Icons.BACKUP_RESTORE, words.say("restore"), model::ask, "primary", "restore");
    restore.disableProperty().bind(model.restoringProperty());
    look.disableProperty().bind(model.job().busyProperty().or(model.restoringProperty()));
    getStyleClass().addAll("side-detail", "look");
    var content = new VBox(chosen(), inside, question);
    content.getStyleClass().addAll("look-content", "gap-16");
    var scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    var nothing = nothing(empty);
    VBox.setVgrow(nothing, Priority.ALWAYS);
    getChildren().addAll(scroll, nothing);
    model.seenProperty().subscribe(s -> show());
    model.askingProperty().subscribe(this::ask);
    // the question is the last of it, and would be out of sight in a low window
    content
        .heightProperty()
        .subscribe(() -> {
          if (model.askingProperty().get()) scroll.setVvalue(1);
        });
    model
        .wantedProperty()
        .subscribe(w -> {
          Nodes.appear(scroll, w.isPresent());
          Nodes.appear(nothing, w.isEmpty());
        });
  }

  private static Node nothing(String empty) {
    var icon = Icons.EYE_OUTLINE.node();
    icon.getStyleClass().add("empty-icon");
    var box = new VBox(icon, Nodes.wrapped(empty, "quiet", "centred-text"));
    box.getStyleClass().addAll("empty", "gap-8");
    return box;
  }

  private Node chosen() {
    var title = Nodes.wrapped("", "text-15");
    var file = Nodes.wrapped("", "quiet", "text-12");
    model
        .wantedProperty()
        .subscribe(w ->
            w.ifPresent(now -> {
              title.setText(now.title());
              boolean isFile = now.point() instanceof Point.Backup;
              if (now.point() instanceof Point.Backup(var f)) {
                file.setText(String.valueOf(f.getFileName()));
                file.setTooltip(new Tooltip(f.toString()));
              }
              Nodes.appear(file, isFile);
            }));
    model.seenProperty().subscribe(s -> offerLook());
    model.job().busyProperty().subscribe(b -> offerLook());
    return Nodes.column(
        "gap-12",
        Nodes.column("gap-4", title, file),
        look,
        Pieces.bar(model.job().busyProperty(), words.say("look.reading")),
        Pieces.trouble(model.job().problemProperty(), words),
        key());
  }

  /// Asked for where a backup from elsewhere is encrypted.
  private Node key() {
    var field = new PasswordField();
    field.textProperty().bindBidirectional(model.typedKey());
    field.setAccessibleText(words.say("look.key"));
    field.setOnAction(enter -> model.unlock());
    field.getStyleClass().add("backup-key");
    var open = Nodes.button(words.say("look.unlock"), model::unlock, "unlock-backup");
    open.disableProperty().bind(model.typedKey().isEmpty());
    var box = Nodes.column("gap-8", Nodes.label(words.say("look.key"), "text-12"), field, open);
    model.locked().subscribe(locked -> Nodes.appear(box, locked));
    return box;
  }

  private void offerLook() {
    boolean open = model.seenProperty().get().isEmpty() && !model.job().busyProperty().get();
    Nodes.appear(look, open);
  }

  private void show() {
    inside.getChildren().clear();
    model
        .seenProperty()
        .get()
        .ifPresent(seen ->
            inside
                .getChildren()
                .addAll(
                    counts(seen.inside()), lastChange(seen), differences(seen.inside()), restore));
  }

  private Node counts(Inside then) {
    var facts = facts();
    fact(facts, "look.practice", then.practice());
    fact(facts, "look.clients", words.texts().number(then.clients()));
    fact(facts, "look.appointments", words.texts().number(then.appointments()));
    fact(facts, "look.services", words.texts().number(then.services()));
    fact(facts, "look.staff", words.texts().number(then.staff()));
    return facts;
  }

  private Node lastChange(LookModel.Seen seen) {
    var facts = facts();
    fact(facts, "look.last", words.moment(seen.inside().lastChange()));
    seen.last()
        .ifPresent(told -> {
          fact(facts, "look.what", what(told));
          if (!words.who(told.change()).isEmpty())
            fact(facts, "look.who", words.who(told.change()));
        });
    return facts;
  }

  private String what(Deeds.Told told) {
    var deed = words.deed(told.change().deed());
    return told.about().isEmpty() ? deed : words.say("about", "deed", deed, "what", told.about());
  }

  private Node differences(Inside then) {
    var lines = new DifferenceLines(then, words);
    var box = Nodes.column("gap-6", Nodes.label(words.say("look.unlike"), "strong"));
    for (var line : lines.all()) {
      var label = Nodes.wrapped(line.text());
      var row = Nodes.row("gap-8", line.icon().node(), label);
      row.getStyleClass().add("difference");
      box.getChildren().add(row);
    }
    if (!lines.isSame()) box.getChildren().add(stays(lines.sentSince()));
    return box;
  }

  private Node stays(int sent) {
    var text = sent == 0 ? words.say("look.noneSent") : words.say("look.sent", "count", sent);
    var row = Nodes.row("gap-8", Icons.SEND_OUTLINE.node(), Nodes.wrapped(text, "quiet"));
    row.getStyleClass().add("difference");
    return row;
  }

  private static GridPane facts() {
    var facts = new GridPane();
    facts.getStyleClass().add("facts");
    return facts;
  }

  private void fact(GridPane facts, String key, String value) {
    Nodes.fact(facts, words.say(key), Nodes.wrapped(value));
  }

  private void ask(boolean asking) {
    question.getChildren().clear();
    Nodes.appear(question, asking);
    restore.setVisible(!asking);
    restore.setManaged(!asking);
    if (!asking) return;
    model
        .wantedProperty()
        .get()
        .ifPresent(w -> {
          var yes =
              Nodes.button(
                  Icons.BACKUP_RESTORE,
                  words.say("restore.yes"),
                  model::restore,
                  "primary",
                  "restore-yes");
          var no = Nodes.button(words.say("restore.no"), model::keep, "restore-no");
          var title = words.say("restore.sure", "when", w.when());
          question.getChildren().add(Pieces.question(title, words.say("restore.text"), yes, no));
          no.requestFocus();
        });
  }
}
