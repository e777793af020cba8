package com.xordon.ui.automations;

import com.xordon.core.automation.Action;
import com.xordon.core.diary.Appointment;
import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Nodes;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Tasks in groups, each with what can be done about it; Enter shows the appointment of one.
final class TaskList extends ListView<TaskRow> {
  private final QueueModel model;
  private final AutomationWords words;
  private final Consumer<Appointment> open;

  TaskList(
      ObservableList<TaskRow> rows,
      QueueModel model,
      AutomationWords words,
      Consumer<Appointment> open) {
    super(rows);
    this.model = model;
    this.words = words;
    this.open = open;
    getStyleClass().add("task-list");
    setCellFactory(l -> new RowCell());
    setOnKeyPressed(e -> {
      if (e.getCode() == KeyCode.ENTER) openSelected();
    });
    setOnMouseClicked(e -> {
      if (e.getClickCount() == 2) openSelected();
    });
  }

  private void openSelected() {
    var row = getSelectionModel().getSelectedItem();
    if (row != null) row.planned().appointment().ifPresent(open);
  }

  private final class RowCell extends ListCell<TaskRow> {
    RowCell() {
      setPrefWidth(0); // as wide as the list, whatever is in it
    }

    @Override
    protected void updateItem(@Nullable TaskRow row, boolean empty) {
      super.updateItem(row, empty);
      setText(null);
      setGraphic(row == null || empty ? null : grouped(row));
      setAccessibleText(row == null || empty ? null : said(row));
    }

    private String said(TaskRow row) {
      return String.join(
          ", ", List.of(words.moment(row.task().due()), row.who(), row.what(), row.why()));
    }

    private Node grouped(TaskRow row) {
      var line = line(row);
      int index = getIndex();
      boolean first = index <= 0 || getListView().getItems().get(index - 1).group() != row.group();
      if (!first) return line;
      var key = "tasks." + AutomationWords.key(row.group());
      long count = getListView().getItems().stream().filter(r -> r.group() == row.group()).count();
      var title = Nodes.label(words.say(key), "strong");
      var number = Nodes.label(words.texts().number(count), "text-12", "faint");
      var head = Nodes.row("gap-8", title, number);
      head.getStyleClass().add("task-group");
      return new VBox(head, line);
    }

    private Node line(TaskRow row) {
      var time = Nodes.label(words.moment(row.task().due()), "task-time");
      var icon = icon(row).node();
      icon.getStyleClass().add("icon-16");
      var name = Nodes.label(row.who(), "medium");
      var about = Nodes.label(row.about(), "quiet");
      about.setMinWidth(0);
      var second = Nodes.label(second(row), "text-12", row.why().isEmpty() ? "quiet" : "why");
      var text = new VBox(Nodes.row("gap-8", name, about), second);
      text.getStyleClass().add("two-lines");
      text.setMinWidth(0);
      HBox.setHgrow(text, Priority.ALWAYS);
      var line = Nodes.row("gap-12", time, icon, text);
      if (row.isUrgent()) line.getChildren().add(Nodes.label(words.say("urgent"), "tag", "danger"));
      for (var deed : row.deeds()) line.getChildren().add(button(row, deed));
      line.getStyleClass().add("task-line");
      return line;
    }

    private String second(TaskRow row) {
      return row.why().isEmpty() ? row.what() : row.what() + " · " + row.why();
    }

    private Node button(TaskRow row, TaskRow.Deed deed) {
      var text = words.say(key(row, deed));
      var button = Nodes.button(text, () -> model.act(row, deed), "small");
      if (deed == TaskRow.Deed.SKIP) button.getStyleClass().add("flat");
      button.setAccessibleText(text + ", " + row.who() + ", " + row.what());
      button.disableProperty().bind(model.busyProperty());
      return button;
    }
  }

  static String key(TaskRow row, TaskRow.Deed deed) {
    return switch (deed) {
      case SEND -> row.leaves() ? send(row.group()) : "deed.run";
      case SKIP -> row.group() == TaskRow.Group.ASK ? "deed.dont" : "deed.skip";
      case DONE -> row.group() == TaskRow.Group.UNCERTAIN ? "deed.arrived" : "deed.done";
    };
  }

  private static String send(TaskRow.Group group) {
    return switch (group) {
      case COMING -> "deed.sendNow";
      case FAILED, UNCERTAIN -> "deed.again";
      case ASK, TO_DO, MISSED -> "deed.send";
    };
  }

  private static Icons icon(TaskRow row) {
    if (row.planned().action().isEmpty()) return Icons.HELP_CIRCLE_OUTLINE;
    return switch (row.planned().action().get()) {
      case Action.Mail m -> Icons.EMAIL_OUTLINE;
      case Action.Sms s -> Icons.MESSAGE_OUTLINE;
      case Action.Hook h -> Icons.LINK_VARIANT;
      case Action.Attention a -> Icons.INBOX_OUTLINE;
      case Action.Mark m -> Icons.CHECK_CIRCLE_OUTLINE;
      case Action.Tag t -> Icons.TAG_OUTLINE;
      case Action.OfferFreed o -> Icons.TIMER_SAND;
    };
  }
}
