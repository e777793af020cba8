package com.xordon.ui.video;

import com.xordon.core.meeting.MeetingAction.Result;
import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Nodes;
import java.util.Optional;
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
  private final VideoWords words;
  private final VideoDoors doors;

  LogTable(LogModel log, VideoWords words, VideoDoors doors) {
    super(log.shown());
    this.words = words;
    this.doors = doors;
    getStyleClass().add("room-table");
    setAccessibleText(words.say("log.title"));
    setPlaceholder(new Label());
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    column("column.time", 120, 150, r -> words.second(r.action().at()), "quiet", "time");
    column("column.action", 116, 130, r -> words.kind(r.action().kind()));
    column("column.appointment", 196, 220, r -> words.about(r.about()), "name");
    column("column.with", 56, 80, r -> r.about().with(), "quiet");
    column("column.provider", 100, 116, r -> r.provider().title(), "brand-name");
    getColumns().add(result());
    column("column.status", 50, 56, this::status, "number", "quiet");
    column("column.took", 58, 64, r -> took(r), "number", "quiet");
    column("column.attempt", 46, 54, this::attempt, "number", "quiet");
    column("column.detail", 60, 300, words::detail, "quiet");
    setOnKeyPressed(e -> {
      if (e.getCode() == KeyCode.ENTER) openSelected();
    });
    setOnMouseClicked(e -> {
      if (e.getClickCount() == 2) openSelected();
    });
  }

  private void openSelected() {
    Optional.ofNullable(getSelectionModel().getSelectedItem())
        .flatMap(r -> r.about().appointment())
        .ifPresent(doors::open);
  }

  private String status(LogRow row) {
    return row.action().status() == 0 ? "–" : "" + row.action().status();
  }

  private String took(LogRow row) {
    return row.action().took().isZero() ? "–" : words.took(row.action().took());
  }

  private String attempt(LogRow row) {
    return row.action().attempt() == 0 ? "–" : "" + row.action().attempt();
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
    column.setMinWidth(96);
    column.setPrefWidth(118);
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
      setGraphic(row == null || empty ? null : tag(row.action().result()));
      setAccessibleText(row == null ? null : words.result(row.action().result()));
    }

    private Node tag(Result result) {
      var style =
          switch (result) {
            case DONE, ABSENT, PENDING -> "good";
            case LATER, UNREACHABLE, UNSURE -> "warning";
            case REFUSED, RECONNECT -> "danger";
          };
      var icon = (result.isGood() ? Icons.CHECK : Icons.ALERT_CIRCLE_OUTLINE).node();
      icon.getStyleClass().add("icon-12");
      var tag = Nodes.label(words.result(result), "tag", style);
      tag.setGraphic(icon);
      return tag;
    }
  }
}
