package com.xordon.ui.safety;

import com.xordon.ui.kit.Nodes;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The names of the sections at the left, the chosen one beside them.
final class SafetyView extends BorderPane {
  private final ListView<Part> names = new ListView<>();

  SafetyView(SafetyViewModel model, List<Part> parts, SafetyWords words) {
    getStyleClass().add("safety");
    names.getItems().setAll(parts);
    names.setAccessibleText(words.say("sections"));
    names.setCellFactory(list -> new Name());
    VBox.setVgrow(names, Priority.ALWAYS);
    var side = new VBox(names);
    side.getStyleClass().add("side-list");
    setLeft(side);
    names
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(part -> {
          if (part != null) model.go(part.id());
        });
    model
        .partProperty()
        .subscribe(id ->
            parts.stream()
                .filter(p -> p.id().equals(id))
                .findFirst()
                .ifPresent(part -> {
                  setCenter(part.pane());
                  if (!Objects.equals(part, names.getSelectionModel().getSelectedItem()))
                    names.getSelectionModel().select(part);
                }));
  }

  /// Puts the keyboard among the names; Tab leads into the section.
  void focusFirst() {
    names.requestFocus();
  }

  private static final class Name extends ListCell<Part> {
    @Override
    protected void updateItem(@Nullable Part part, boolean empty) {
      super.updateItem(part, empty);
      setText(null);
      setGraphic(
          part == null || empty
              ? null
              : Nodes.row("gap-8", part.icon().node(), Nodes.label(part.title())));
      setAccessibleText(part == null ? null : part.title());
    }
  }
}
