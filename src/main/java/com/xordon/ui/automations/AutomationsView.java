package com.xordon.ui.automations;

import com.xordon.core.automation.Manners;
import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Nodes;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The sections, one at a time under a line of tabs; the accounts lie over them.
final class AutomationsView extends StackPane {
  private final AutomationsViewModel model;
  private final AutomationWords words;
  private final RulesPane rules;
  private final TextsPane texts;
  private final QueuePane queue;
  private final QueuePane didNotRun;
  private final LogPane log;
  private final BorderPane page = new BorderPane();
  private final Map<Section, ToggleButton> tabs = new EnumMap<>(Section.class);

  AutomationsView(AutomationsViewModel model, AutomationDoors doors) {
    this.model = model;
    this.words = model.words();
    this.rules = new RulesPane(model.rules(), words);
    this.texts = new TextsPane(model.texts(), words);
    this.queue = QueuePane.queue(model.queue(), words, doors::open);
    this.didNotRun = QueuePane.didNotRun(model.queue(), words, doors::open);
    this.log = new LogPane(model.log(), words, doors::open, model::saveLog);
    getStyleClass().add("automations");
    page.setTop(new VBox(tabs(), banner()));
    model.sectionProperty().subscribe(this::show);
    var account = new AccountPane(model.account(), words);
    StackPane.setAlignment(account, Pos.TOP_RIGHT);
    var over = new StackPane(account);
    over.getStyleClass().add("over");
    over.setPickOnBounds(false);
    getChildren().addAll(page, over);
    model.queue().queue().subscribe(this::nameTabs);
    model.queue().didNotRun().subscribe(this::nameTabs);
  }

  private void show(Section section) {
    page.setCenter(pane(section));
    var tab = tabs.get(section);
    if (tab != null) tab.setSelected(true);
  }

  private Node pane(Section section) {
    return switch (section) {
      case RULES -> rules;
      case TEXTS -> texts;
      case QUEUE -> queue;
      case DID_NOT_RUN -> didNotRun;
      case LOG -> log;
    };
  }

  /// Puts the keyboard where work in this section begins.
  void focusFirst() {
    applyCss();
    layout();
    switch (model.sectionProperty().get()) {
      case RULES -> rules.focusFirst();
      case TEXTS -> texts.focusFirst();
      case QUEUE -> queue.focusFirst();
      case DID_NOT_RUN -> didNotRun.focusFirst();
      case LOG -> log.focusFirst();
    }
  }

  void startNew() {
    if (model.sectionProperty().get() == Section.TEXTS) texts.startNew();
    else {
      model.go(Section.RULES);
      rules.startNew();
    }
  }

  private Node tabs() {
    var group = new ToggleGroup();
    var box = new HBox();
    box.getStyleClass().add("segmented");
    box.setMinWidth(USE_PREF_SIZE);
    for (var section : Section.values()) {
      var tab = new ToggleButton();
      tab.setToggleGroup(group);
      tab.setMinWidth(USE_PREF_SIZE);
      tab.getStyleClass().add("tab-" + AutomationWords.key(section));
      tab.setOnAction(e -> {
        tab.setSelected(true);
        model.go(section);
      });
      tabs.put(section, tab);
      box.getChildren().add(tab);
    }
    nameTabs();
    var account =
        Nodes.button(Icons.EMAIL_OUTLINE, words.say("account.open"), model.account()::open);
    account.getStyleClass().add("open-account");
    var line = Nodes.row("gap-12", box, Nodes.spring(), ask(), account);
    line.getStyleClass().add("room-toolbar");
    return line;
  }

  private Node ask() {
    var ask = new CheckBox(words.say("ask"));
    ask.setMinWidth(0);
    model
        .mannersProperty()
        .subscribe(m -> ask.setSelected(m.filter(Manners::asksFirst).isPresent()));
    ask.setOnAction(e -> model.account().askFirst(ask.isSelected()));
    return ask;
  }

  private void nameTabs() {
    tabs.forEach((section, tab) -> tab.setText(name(section)));
  }

  private String name(Section section) {
    int count =
        switch (section) {
          case QUEUE -> model.queue().queue().size();
          case DID_NOT_RUN -> model.queue().didNotRun().size();
          case RULES, TEXTS, LOG -> 0;
        };
    var name = words.say("section." + AutomationWords.key(section));
    return count == 0 ? name : name + " " + words.texts().number(count);
  }

  /// Nothing leaves the house as long as there is no way out.
  private Node banner() {
    var icon = Icons.ALERT_OUTLINE.node();
    var text =
        Nodes.column(
            "gap-2",
            Nodes.label(words.say("banner"), "strong"),
            Nodes.wrapped(words.say("banner.text"), "quiet"));
    var set = Nodes.button(words.say("banner.set"), model.account()::open);
    set.getStyleClass().add("set-up");
    var line = Nodes.row("gap-12", icon, text, Nodes.spring(), set);
    line.getStyleClass().addAll("banner", "warning");
    var place = new VBox(line);
    place.getStyleClass().add("banner-place");
    model.mannersProperty().subscribe(m -> Nodes.appear(place, isMute(m)));
    return place;
  }

  private static boolean isMute(Optional<Manners> manners) {
    return manners.filter(m -> !m.mail() && !m.sms()).isPresent();
  }
}
