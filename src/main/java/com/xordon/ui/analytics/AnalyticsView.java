package com.xordon.ui.analytics;

import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Nodes;
import com.xordon.ui.kit.Texts;
import com.xordon.ui.kit.Theme;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The pages under a line of tabs and one of filters; rows take the place of a page.
final class AnalyticsView extends BorderPane {
  private static final double SLOW_STEP = 0.9;

  private final AnalyticsViewModel model;
  private final Texts texts;
  private final Theme theme;
  private final Map<Topic, ToggleButton> tabs = new EnumMap<>(Topic.class);
  private final StackPane center = new StackPane();
  private final ScrollPane scroll = new ScrollPane();
  private final FilterBar filters;
  private Optional<RowsPane> rows = Optional.empty();

  AnalyticsView(AnalyticsViewModel model, Texts texts, Theme theme) {
    this.model = model;
    this.texts = texts;
    this.theme = theme;
    this.filters = new FilterBar(model, texts);
    getStyleClass().add("analytics");
    setTop(new VBox(tabs(), filters));
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("page-scroll");
    center.getChildren().addAll(scroll, counting());
    setCenter(center);
    model.readingProperty().subscribe(read -> read.ifPresent(this::show));
    model.trail().here().subscribe(here -> tabs.get(here.topic()).setSelected(true));
  }

  void focusFirst() {
    tabs.get(model.here().topic()).requestFocus();
  }

  private Node tabs() {
    var back = Nodes.sign(Icons.ARROW_LEFT, texts.say("back"), model::back);
    var forward = Nodes.sign(Icons.ARROW_RIGHT, texts.say("forward"), model::forward);
    back.disableProperty().bind(model.trail().canBack().not());
    forward.disableProperty().bind(model.trail().canForward().not());
    var group = new ToggleGroup();
    var box = new HBox();
    box.getStyleClass().add("segmented");
    for (var topic : Topic.values()) {
      var tab = new ToggleButton(texts.say("topic." + topic.key()));
      tab.setToggleGroup(group);
      tab.setMinWidth(USE_PREF_SIZE);
      tab.getStyleClass().add("tab-" + topic.key());
      tab.setOnAction(e -> {
        tab.setSelected(true);
        model.go(topic);
      });
      tabs.put(topic, tab);
      box.getChildren().add(tab);
    }
    var line = Nodes.row("gap-8", back, forward, box, Nodes.spring(), new ReportsMenu(model, texts));
    line.getStyleClass().add("room-toolbar");
    return line;
  }

  private void show(Reading read) {
    double before = scroll.getVvalue();
    boolean same = scroll.getUserData() instanceof Topic t && t == read.place().topic();
    if (read.isEmpty()) {
      scroll.setContent(empty());
    } else if (read.rows().isPresent()) {
      var pane = rows.filter(r -> r.isAbout(read)).orElseGet(() -> new RowsPane(model, texts));
      pane.show(read);
      rows = Optional.of(pane);
      if (scroll.getContent() != pane) scroll.setContent(pane);
    } else {
      rows = Optional.empty();
      scroll.setContent(new PageView(model, read, texts, theme));
    }
    scroll.setFitToHeight(read.isEmpty() || read.rows().isPresent());
    scroll.setUserData(read.place().topic());
    scroll.setVvalue(same ? before : 0);
  }

  private Node empty() {
    var icon = Icons.CHART_BOX_OUTLINE.node();
    icon.getStyleClass().add("empty-icon");
    var words = Nodes.wrapped(texts.say("empty.text"), "quiet", "centred-text");
    var box = new VBox(icon, Nodes.label(texts.say("empty"), "text-15"), words);
    box.getStyleClass().addAll("empty", "gap-8");
    return new StackPane(box);
  }

  /// The first count of a large practice takes minutes; it goes on when one leaves.
  private Node counting() {
    var bar = new ProgressBar(0);
    bar.getStyleClass().add("counting-bar");
    var said = Nodes.label("", "quiet");
    var box =
        new VBox(
            Nodes.label(texts.say("counting"), "text-15"),
            bar,
            said,
            Nodes.wrapped(texts.say("counting.text"), "quiet", "centred-text"));
    box.getStyleClass().addAll("empty", "gap-8", "counting");
    box.setVisible(false);
    model.countingProperty()
        .subscribe(n -> {
          double part = n.doubleValue();
          // what is counted in a blink needs no words
          boolean visible = part > 0 && part < SLOW_STEP || box.isVisible() && part >= 0;
          box.setVisible(visible);
          scroll.setVisible(!visible);
          bar.setProgress(Math.max(0, part));
          said.setText(Math.round(100 * Math.max(0, part)) + " %");
        });
    return box;
  }
}
