package com.xordon.ui.safety;

import com.xordon.ui.kit.Nodes;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/// What was done, newest first; Enter looks at the books just before it.
final class DeedList extends ListView<Deeds.Told> {
  private final MinuteModel model;
  private final SafetyWords words;

  DeedList(MinuteModel model, SafetyWords words) {
    super(model.done());
    this.model = model;
    this.words = words;
    getStyleClass().add("deed-list");
    setAccessibleText(words.say("minute.list"));
    setPlaceholder(new Label());
    setCellFactory(list -> new Line());
    setOnKeyPressed(e -> {
      if (e.getCode() == KeyCode.ENTER) lookBeforeSelected();
    });
    setOnMouseClicked(e -> lookBeforeSelected());
  }

  private void lookBeforeSelected() {
    var told = getSelectionModel().getSelectedItem();
    if (told != null) model.lookBefore(told);
  }

  private final class Line extends ListCell<Deeds.Told> {
    Line() {
      setPrefWidth(0); // as wide as the list, never wider
    }

    @Override
    protected void updateItem(Deeds.@Nullable Told told, boolean empty) {
      super.updateItem(told, empty);
      setText(null);
      setGraphic(null);
      if (told == null || empty) {
        setAccessibleText(null);
        return;
      }
      var when = words.moment(told.change().at());
      var deed = words.deed(told.change().deed());
      var about = told.about().isEmpty() ? words.kind(told.change()) : told.about();
      var what = Nodes.label(deed, "medium", "deed-name");
      var on = Nodes.label(about);
      on.setMinWidth(0);
      var who = Nodes.label(words.who(told.change()), "quiet");
      who.setMinWidth(0);
      setGraphic(
          Nodes.row(
              "gap-12", Nodes.label(when, "quiet", "deed-time"), what, on, Nodes.spring(), who));
      setAccessibleText(String.join(", ", when, deed, about, who.getText()));
    }
  }
}
