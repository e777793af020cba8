package com.xordon.ui.finding;

import com.xordon.core.finding.FoundTime;
import com.xordon.ui.kit.Texts;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One answer: day and time, who, what and where, and how far off.
final class FoundCell extends ListCell<FoundTime> {
  private final FindViewModel model;
  private final Texts texts;

  FoundCell(FindViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable FoundTime time, boolean empty) {
    super.updateItem(time, empty);
    setText(null);
    setGraphic(null);
    var rules = model.rules().get();
    if (empty || time == null || rules.isEmpty()) return;
    var saying = new FindSaying(rules.get(), model.today(), texts);
    var when =
        new VBox(
            FindView.label(saying.times(time), "strong"),
            FindView.label(saying.day(time), "text-12", "find-second"));
    when.getStyleClass().add("find-when");
    var what = saying.service(time);
    var room = saying.rooms(time);
    var who =
        new VBox(
            FindView.label(saying.who(time), "medium"),
            FindView.label(room.isEmpty() ? what : what + " · " + room, "text-12", "find-second"));
    HBox.setHgrow(who, Priority.ALWAYS);
    who.setMinWidth(0);
    var row = new HBox(when, who, FindView.label(saying.far(time), "text-12", "find-second"));
    row.getStyleClass().add("find-row");
    setGraphic(row);
    setAccessibleText(saying.whole(time));
  }
}
