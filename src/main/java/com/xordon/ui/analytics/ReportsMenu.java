package com.xordon.ui.analytics;

import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Nodes;
import com.xordon.ui.kit.Texts;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Places somebody gave a name, and a field to name this one.
final class ReportsMenu extends MenuButton {
  private static final int NAME = 22;

  private final AnalyticsViewModel model;
  private final Texts texts;
  private final MenuItem month = new MenuItem("", Icons.DOWNLOAD_OUTLINE.node());

  ReportsMenu(AnalyticsViewModel model, Texts texts) {
    super(texts.say("reports"), Icons.NOTE_TEXT_OUTLINE.node());
    this.model = model;
    this.texts = texts;
    setId("reports");
    getStyleClass().add("reports");
    setMinWidth(USE_PREF_SIZE);
    build();
    model.reports().addListener((ListChangeListener<Report>) c -> build());
    model.readingProperty().subscribe(read -> nameMonth());
    month.setId("month-report");
    month.setOnAction(e -> model.later(model::saveMonth));
  }

  private void nameMonth() {
    var days = new Days(texts);
    month.setText(texts.say("report.month", "month", model.month().map(days::month).orElse("")));
  }

  private void build() {
    getItems().clear();
    for (var report : model.reports()) getItems().add(item(report));
    if (model.reports().isEmpty()) {
      var none = new MenuItem(texts.say("reports.none"));
      none.setDisable(true);
      getItems().add(none);
    }
    getItems().addAll(new SeparatorMenuItem(), naming(), new SeparatorMenuItem(), month);
  }

  private MenuItem item(Report report) {
    var open = Nodes.button(report.name(), () -> go(report), "flat", "report-open");
    open.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(open, Priority.ALWAYS);
    Button forget =
        Nodes.sign(
            Icons.TRASH_CAN_OUTLINE,
            texts.say("report.forget", "name", report.name()),
            () -> model.forget(report));
    var item = new CustomMenuItem(Nodes.row("gap-8", open, forget), false);
    item.getStyleClass().add("report-item");
    return item;
  }

  private void go(Report report) {
    hide();
    model.go(report.place());
  }

  private MenuItem naming() {
    var name = new TextField();
    name.setPromptText(texts.say("report.name"));
    name.setAccessibleText(texts.say("report.name"));
    name.setPrefColumnCount(NAME);
    Node keep = Nodes.button(texts.say("report.keep"), () -> keep(name));
    name.setOnAction(e -> keep(name));
    keep.disableProperty().bind(name.textProperty().map(String::isBlank));
    var item = new CustomMenuItem(Nodes.row("gap-8", name, keep), false);
    item.getStyleClass().add("report-item");
    return item;
  }

  private void keep(TextField name) {
    if (name.getText().isBlank()) return;
    model.keep(name.getText());
    name.clear();
    hide();
  }
}
