package com.xordon.ui.video;

import com.xordon.core.meeting.VideoProvider;
import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Nodes;
import com.xordon.ui.kit.Written;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What was done, and how to find something in it.
final class LogPane extends VBox {
  private final LogModel log;
  private final VideoWords words;
  private final VideoDoors doors;
  private final TextField search = new TextField();
  private final LogTable table;

  LogPane(LogModel log, VideoWords words, VideoDoors doors) {
    this.log = log;
    this.words = words;
    this.doors = doors;
    this.table = new LogTable(log, words, doors);
    getStyleClass().addAll("card", "log");
    var stack = new StackPane(table, empty(), filtered());
    VBox.setVgrow(stack, Priority.ALWAYS);
    getChildren().addAll(head(), stack, more());
  }

  void focusSearch() {
    search.requestFocus();
  }

  void save() {
    doors.saveTo(words.say("log.file")).ifPresent(log::save);
  }

  private Node head() {
    search.setPromptText(words.say("log.find"));
    search.setAccessibleText(words.say("log.find"));
    search.textProperty().bindBidirectional(log.search());
    var save = Nodes.button(Icons.DOWNLOAD_OUTLINE, words.say("log.save"), this::save);
    save.disableProperty().bind(Bindings.isEmpty(log.rows()));
    var title = Nodes.label(words.say("log.title"), "text-15");
    title.setMinWidth(USE_PREF_SIZE);
    var head = Nodes.row("gap-8", title, Nodes.spring(), search, provider(), which(), save);
    head.getStyleClass().add("log-head");
    return head;
  }

  private Node provider() {
    var choice = new ComboBox<Optional<VideoProvider>>();
    choice.setItems(FXCollections.observableArrayList());
    choice.getItems().add(Optional.empty());
    for (var p : VideoProvider.values()) choice.getItems().add(Optional.of(p));
    choice.setConverter(new Written<>(this::provider));
    choice.valueProperty().bindBidirectional(log.provider());
    choice.setAccessibleText(words.say("log.provider"));
    return choice;
  }

  private Node which() {
    var group = new ToggleGroup();
    var all = new ToggleButton(words.say("log.all"));
    var problems = new ToggleButton();
    problems
        .textProperty()
        .bind(log.problems().map(n -> words.say("log.problems", "count", n.intValue())));
    for (var b : new ToggleButton[] {all, problems}) b.setToggleGroup(group);
    all.setOnAction(e -> log.problemsOnly().set(false));
    problems.setOnAction(e -> log.problemsOnly().set(true));
    log.problemsOnly().subscribe(only -> group.selectToggle(only ? problems : all));
    group
        .selectedToggleProperty()
        .subscribe(t -> {
          if (t == null) group.selectToggle(log.problemsOnly().get() ? problems : all);
        });
    var box = new HBox(all, problems);
    box.getStyleClass().add("segmented");
    box.setMinWidth(USE_PREF_SIZE);
    return box;
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
    var words = Nodes.label("", "quiet");
    words
        .textProperty()
        .bind(
            Bindings.size(log.rows()).map(n -> this.words.say("log.part", "count", n.intValue())));
    var older = Nodes.button(this.words.say("log.older"), log::readMore, "link");
    var line = Nodes.row("gap-8", words, older);
    line.getStyleClass().add("log-more");
    line.visibleProperty().bind(log.allProperty().not());
    line.managedProperty().bind(line.visibleProperty());
    return line;
  }

  private String provider(Optional<VideoProvider> provider) {
    return provider.map(VideoProvider::title).orElseGet(() -> words.say("log.everyProvider"));
  }
}
