package com.xordon.ui.automations;

import com.xordon.core.automation.LogLine;
import com.xordon.core.diary.Appointment;
import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Nodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What rules did, and how to find something in it.
final class LogPane extends VBox {
  private final LogModel log;
  private final AutomationWords words;
  private final Runnable save;
  private final TextField search = new TextField();

  LogPane(LogModel log, AutomationWords words, Consumer<Appointment> open, Runnable save) {
    this.log = log;
    this.words = words;
    this.save = save;
    getStyleClass().add("log");
    var stack = new StackPane(new LogTable(log, words, open), empty(), filtered());
    VBox.setVgrow(stack, Priority.ALWAYS);
    getChildren().addAll(head(), stack, more());
  }

  void focusFirst() {
    search.requestFocus();
  }

  private Node head() {
    search.setPromptText(words.say("log.find"));
    search.setAccessibleText(words.say("log.find"));
    search.textProperty().bindBidirectional(log.search());
    var kinds = new ArrayList<Optional<LogLine.Kind>>();
    kinds.add(Optional.empty());
    for (var k : LogLine.Kind.values()) kinds.add(Optional.of(k));
    var kind =
        Nodes.choice(
            words.say("column.action"),
            kinds,
            k -> k.map(log::kind).orElse(words.say("log.everyKind")),
            log.kind());
    var which =
        Nodes.segments(
            List.of(false, true), this::which, log.problemsOnly(), log.problemsOnly()::set);
    log.problems()
        .subscribe(n -> {
          var last = (ToggleButton) which.getChildren().getLast();
          last.setText(which(true));
        });
    var export = Nodes.button(Icons.DOWNLOAD_OUTLINE, words.say("log.save"), save);
    export.disableProperty().bind(Bindings.isEmpty(log.rows()));
    var head = Nodes.row("gap-8", search, kind, which, Nodes.spring(), export);
    head.getStyleClass().add("room-toolbar");
    return head;
  }

  private String which(boolean problems) {
    return problems
        ? words.say("log.problems", "count", log.problems().get())
        : words.say("log.all");
  }

  private Node empty() {
    var icon = Icons.HISTORY.node();
    icon.getStyleClass().add("empty-icon");
    var text = Nodes.wrapped(words.say("log.empty.text"), "quiet", "centred-text");
    var box = new VBox(icon, Nodes.label(words.say("log.empty"), "text-15"), text);
    box.getStyleClass().addAll("empty", "gap-8");
    box.visibleProperty().bind(Bindings.isEmpty(log.rows()).and(log.loadedProperty()));
    return box;
  }

  private Node filtered() {
    var drop = Nodes.button(words.say("log.drop"), log::dropFilters);
    var box = new VBox(Nodes.label(words.say("log.nothing"), "quiet"), drop);
    box.getStyleClass().addAll("empty", "gap-8");
    box.visibleProperty()
        .bind(Bindings.isEmpty(log.shown()).and(Bindings.isEmpty(log.rows()).not()));
    return box;
  }

  private Node more() {
    var said = Nodes.label("", "quiet");
    said.textProperty()
        .bind(Bindings.size(log.rows()).map(n -> words.say("log.part", "count", n.intValue())));
    var older = Nodes.button(words.say("log.older"), log::readMore, "link");
    var line = Nodes.row("gap-8", said, older);
    line.getStyleClass().add("log-more");
    line.visibleProperty().bind(log.allProperty().not());
    line.managedProperty().bind(line.visibleProperty());
    return line;
  }
}
