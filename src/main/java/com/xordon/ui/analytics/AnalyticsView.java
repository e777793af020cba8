package com.xordon.ui.analytics;

import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Nodes;
import com.xordon.ui.kit.Texts;
import com.xordon.ui.kit.Theme;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// The pages under a line of tabs and one of filters; rows take the place of a page.
final class AnalyticsView extends BorderPane {
  /// What is counted sooner needs no words.
  private static final Duration PATIENCE = Duration.millis(500);

  private final AnalyticsViewModel model;
  private final Texts texts;
  private final Theme theme;
  private final Map<Topic, ToggleButton> tabs = new EnumMap<>(Topic.class);
  private final StackPane center = new StackPane();
  private final ScrollPane scroll = new ScrollPane();
  private final HBox news = Nodes.row("gap-8");
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private Optional<RowsPane> rows = Optional.empty();

  AnalyticsView(AnalyticsViewModel model, Texts texts, Theme theme) {
    this.model = model;
    this.texts = texts;
    this.theme = theme;
    getStyleClass().add("analytics");
    setTop(new VBox(tabs(), new FilterBar(model, texts), working()));
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("page-scroll");
    center.getChildren().addAll(scroll, counting());
    setCenter(center);
    model.readingProperty().subscribe(read -> read.ifPresent(this::show));
    model.trail().here().subscribe(here -> tab(here.topic()).setSelected(true));
  }

  void focusFirst() {
    tab(model.here().topic()).requestFocus();
  }

  private ToggleButton tab(Topic topic) {
    return Objects.requireNonNull(tabs.get(topic));
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
    var line =
        Nodes.row("gap-8", back, forward, box, Nodes.spring(), news, new ReportsMenu(model, texts));
    line.getStyleClass().add("room-toolbar");
    return line;
  }

  /// Past appointments without an outcome are in no rate, which a manager should know.
  private void unrecorded(Reading read) {
    news.getChildren().clear();
    if (read.unrecorded() == 0 || read.rows().isPresent()) return;
    var said = Nodes.label(texts.say("unrecorded", "count", read.unrecorded()), "warning-words");
    said.setGraphic(Icons.ALERT_CIRCLE_OUTLINE.node());
    said.setMinWidth(0);
    said.setTooltip(new Tooltip(texts.say("unrecorded.means")));
    var show = Nodes.button(texts.say("unrecorded.show"), model::showUnrecorded, "link");
    news.getChildren().setAll(said, show);
  }

  private void show(Reading read) {
    unrecorded(read);
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
      var view =
          scroll.getContent() instanceof PageView v && same ? v : new PageView(model, texts, theme);
      if (scroll.getContent() != view) scroll.setContent(view);
      view.show(read.parts());
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

  /// A thin line while an answer takes its time; it moves nothing when it comes and goes.
  private Node working() {
    var bar = new ProgressBar();
    bar.getStyleClass().add("working");
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setVisible(false);
    var soon = new PauseTransition(PATIENCE);
    soon.setOnFinished(e -> bar.setVisible(model.busyProperty().get()));
    model
        .busyProperty()
        .subscribe(busy -> {
          if (busy) soon.playFromStart();
          else {
            soon.stop();
            bar.setVisible(false);
          }
        });
    return bar;
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
    model
        .countingProperty()
        .subscribe(n -> {
          double part = n.doubleValue();
          bar.setProgress(Math.max(0, part));
          said.setText(Math.round(100 * Math.max(0, part)) + " %");
          if (part < 0) patience.stop();
          else if (patience.getStatus() != Animation.Status.RUNNING && !box.isVisible()) {
            patience.playFromStart();
          }
          if (part < 0) cover(box, false);
        });
    patience.setOnFinished(e -> cover(box, model.countingProperty().get() >= 0));
    return box;
  }

  private void cover(Node box, boolean yes) {
    box.setVisible(yes);
    scroll.setVisible(!yes);
  }
}
