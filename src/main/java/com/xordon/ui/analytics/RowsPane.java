package com.xordon.ui.analytics;

import com.xordon.ui.analytics.RowsRead.Line;
import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Nodes;
import com.xordon.ui.kit.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

/// The appointments behind a figure; Enter shows one in the calendar.
final class RowsPane extends BorderPane {
  private final AnalyticsViewModel model;
  private final Texts texts;
  private final TableView<Line> table = new TableView<>();
  private final Label title = Nodes.label("", "text-15");
  private final Label about = Nodes.label("", "quiet");
  private final Label part = Nodes.label("", "quiet");
  private final HBox foot;
  private Optional<Drill> drill = Optional.empty();

  RowsPane(AnalyticsViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    getStyleClass().add("rows");
    setTop(head());
    build();
    setCenter(table);
    var more = Nodes.button(texts.say("rows.more"), model::moreRows, "link");
    foot = Nodes.row("gap-8", part, more);
    foot.getStyleClass().add("rows-foot");
    setBottom(foot);
  }

  boolean isAbout(Reading read) {
    return drill.equals(read.rows().map(RowsRead::drill));
  }

  void show(Reading read) {
    var rows = read.rows().orElseThrow();
    boolean fresh = !isAbout(read);
    drill = Optional.of(rows.drill());
    title.setText(texts.say("behind." + rows.drill().key()) + "  " + texts.number(rows.all()));
    about.setText(new Days(texts).period(rows.drill().period()) + only(read, rows.drill()));
    int chosen = table.getSelectionModel().getSelectedIndex();
    if (!table.getItems().equals(rows.lines())) table.getItems().setAll(rows.lines());
    table.getSelectionModel().select(fresh ? 0 : chosen);
    if (fresh) table.requestFocus();
    part.setText(texts.say("rows.part", "count", rows.lines().size(), "all", rows.all()));
    Nodes.appear(foot, !rows.isWhole());
  }

  /// The names of what is filtered by.
  private static String only(Reading read, Drill drill) {
    var said = new StringBuilder();
    var c = read.choices();
    for (var label : drill.filter().labels().values()) {
      said.append(" · ").append(name(c, label));
    }
    return said.toString();
  }

  private static String name(Choices c, String id) {
    for (var some : List.of(c.staff(), c.services(), c.sources(), c.providers())) {
      for (var choice : some) if (choice.id().equals(id)) return choice.name();
    }
    return id;
  }

  private HBox head() {
    Button back = Nodes.button(Icons.ARROW_LEFT, texts.say("rows.close"), model::closeRows);
    var export = new MenuButton(texts.say("export"), Icons.DOWNLOAD_OUTLINE.node());
    export.setMinWidth(USE_PREF_SIZE);
    var csv = new MenuItem(texts.say("export.csv"));
    csv.setOnAction(e -> model.saveRows(false));
    var excel = new MenuItem(texts.say("export.excel"));
    excel.setOnAction(e -> model.saveRows(true));
    export.getItems().addAll(csv, excel);
    var head = Nodes.row("gap-12", back, title, about, Nodes.spring(), export);
    head.getStyleClass().add("rows-head");
    return head;
  }

  private void build() {
    table.getStyleClass().add("room-table");
    table.setAccessibleText(texts.say("rows.open"));
    table.setPlaceholder(Nodes.label(texts.say("rows.none"), "quiet"));
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    column("column.when", 180, Line::when);
    column("column.client", 170, Line::client);
    column("column.service", 170, Line::service);
    column("column.staff", 150, Line::staff);
    column("column.outcome", 130, Line::outcome);
    column("column.price", 100, Line::price).getStyleClass().add("number");
    table.setOnKeyPressed(e -> {
      if (e.getCode() == KeyCode.ENTER) open();
      if (e.getCode() == KeyCode.ESCAPE) model.closeRows();
    });
    table.setOnMouseClicked(e -> {
      if (e.getClickCount() == 2) open();
    });
  }

  private void open() {
    var line = table.getSelectionModel().getSelectedItem();
    if (line != null) model.open(line.id());
  }

  private TableColumn<Line, String> column(String key, double width, Function<Line, String> text) {
    var column = new TableColumn<Line, String>(texts.say(key));
    column.setPrefWidth(width);
    column.setMinWidth(width / 2);
    column.setReorderable(false);
    column.setSortable(false);
    column.setCellValueFactory(c -> new SimpleObjectProperty<>(text.apply(c.getValue())));
    table.getColumns().add(column);
    return column;
  }
}
