package com.xordon.ui.automations;

import com.xordon.core.automation.LogLine.Result;
import com.xordon.core.diary.Appointment;
import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Nodes;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/// The lines of the log, newest first; Enter shows the appointment of one.
final class LogTable extends TableView<LogRow> {
  private final LogModel log;
  private final AutomationWords words;
  private final Consumer<Appointment> open;

  LogTable(LogModel log, AutomationWords words, Consumer<Appointment> open) {
    super(log.shown());
    this.log = log;
    this.words = words;
    this.open = open;
    getStyleClass().add("room-table");
    setAccessibleText(words.say("section.log"));
    setPlaceholder(new Label());
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    column("column.time", 130, 148, r -> words.second(r.line().at()), "quiet", "time");
    column("column.rule", 120, 150, LogRow::rule, "name");
    column("column.action", 60, 76, r -> log.kind(r.line().kind()));
    column("column.client", 90, 120, LogRow::who);
    column("column.recipient", 100, 140, r -> r.line().recipient(), "quiet");
    getColumns().add(result());
    column("column.detail", 160, 340, this::detail, "quiet");
    setOnKeyPressed(e -> {
      if (e.getCode() == KeyCode.ENTER) openSelected();
    });
    setOnMouseClicked(e -> {
      if (e.getClickCount() == 2) openSelected();
    });
  }

  private void openSelected() {
    Optional.ofNullable(getSelectionModel().getSelectedItem())
        .flatMap(LogRow::appointment)
        .ifPresent(open);
  }

  /// What went wrong, else what it said.
  private String detail(LogRow row) {
    var why = log.detail(row.line());
    return why.isEmpty() ? row.line().title() : why;
  }

  private void column(
      String key, double least, double width, Function<LogRow, String> text, String... styles) {
    var column = new TableColumn<LogRow, String>(words.say(key));
    column.setMinWidth(least);
    column.setPrefWidth(width);
    column.setReorderable(false);
    column.setSortable(false);
    column.getStyleClass().addAll(styles);
    column.setCellValueFactory(cell -> new SimpleObjectProperty<>(text.apply(cell.getValue())));
    getColumns().add(column);
  }

  private TableColumn<LogRow, LogRow> result() {
    var column = new TableColumn<LogRow, LogRow>(words.say("column.result"));
    column.setMinWidth(104);
    column.setPrefWidth(112);
    column.setReorderable(false);
    column.setSortable(false);
    column.setCellValueFactory(cell -> new SimpleObjectProperty<>(cell.getValue()));
    column.setCellFactory(c -> new ResultCell());
    return column;
  }

  private final class ResultCell extends TableCell<LogRow, LogRow> {
    @Override
    protected void updateItem(@Nullable LogRow row, boolean empty) {
      super.updateItem(row, empty);
      setGraphic(row == null || empty ? null : tag(row));
      setAccessibleText(row == null || empty ? null : log.result(row.line()));
    }

    private Node tag(LogRow row) {
      var result = row.line().result();
      var tag = Nodes.label(log.result(row.line()), "tag");
      var style = style(result);
      if (!style.isEmpty()) tag.getStyleClass().add(style);
      var icon = (result == Result.DONE ? Icons.CHECK : sign(result)).node();
      icon.getStyleClass().add("icon-12");
      tag.setGraphic(icon);
      return tag;
    }
  }

  private static Icons sign(Result result) {
    return result.isBad() ? Icons.ALERT_CIRCLE_OUTLINE : Icons.INFORMATION_OUTLINE;
  }

  private static String style(Result result) {
    return switch (result) {
      case DONE -> "good";
      case LATER, WAITS, UNCERTAIN -> "warning";
      case REFUSED, MISSED -> "danger";
      case SKIPPED -> "";
    };
  }
}
