package com.xordon.ui.automations;

import com.xordon.core.message.MessageTemplate;
import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Nodes;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The texts, with what they are meant for.
final class TextList extends VBox {
  private final TextsModel model;
  private final AutomationWords words;
  private final ListView<MessageTemplate> list;
  private boolean following;

  TextList(TextsModel model, AutomationWords words) {
    this.model = model;
    this.words = words;
    this.list = new ListView<>(model.texts());
    getStyleClass().add("side-list");
    list.setAccessibleText(words.say("texts"));
    list.setCellFactory(l -> new TextCell());
    list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
    VBox.setVgrow(list, Priority.ALWAYS);
    var fresh = Nodes.button(Icons.PLUS, words.say("text.add"), model::startNew, "small");
    var head =
        Nodes.row("gap-8", Nodes.label(words.say("texts"), "text-15"), Nodes.spring(), fresh);
    head.getStyleClass().add("side-head");
    getChildren().addAll(head, list);
    model.selectedProperty().subscribe(this::follow);
    model.texts().subscribe(() -> follow(model.selectedProperty().get()));
  }

  void focusList() {
    list.requestFocus();
  }

  private void chosen(@Nullable MessageTemplate text) {
    if (following || text == null) return;
    if (!model.select(text)) follow(model.selectedProperty().get());
  }

  private void follow(Optional<MessageTemplate> text) {
    following = true;
    int index = -1;
    for (int i = 0; i < list.getItems().size(); i++) {
      var id = list.getItems().get(i).id();
      if (text.filter(t -> t.id().equals(id)).isPresent()) index = i;
    }
    if (index < 0) list.getSelectionModel().clearSelection();
    else if (list.getSelectionModel().getSelectedIndex() != index) {
      list.getSelectionModel().clearAndSelect(index);
    }
    following = false;
  }

  private final class TextCell extends ListCell<MessageTemplate> {
    TextCell() {
      setPrefWidth(0); // as wide as the list, whatever is in it
    }

    @Override
    protected void updateItem(@Nullable MessageTemplate text, boolean empty) {
      super.updateItem(text, empty);
      setText(null);
      setGraphic(text == null || empty ? null : row(text));
      setAccessibleText(text == null || empty ? null : text.name());
    }

    private Node row(MessageTemplate text) {
      var second = Nodes.label(second(text), "text-12", "quiet");
      var said = new VBox(Nodes.label(text.name(), "medium"), second);
      said.getStyleClass().add("two-lines");
      said.setMinWidth(0);
      HBox.setHgrow(said, Priority.ALWAYS);
      var row = Nodes.row("gap-8", said);
      if (model.isOwn(text)) {
        var tag = Nodes.label(words.say("text.own"), "tag");
        tag.setMinWidth(USE_PREF_SIZE);
        row.getChildren().add(tag);
      }
      return row;
    }

    private String second(MessageTemplate text) {
      return text.service()
          .map(s -> words.say("text.only", "service", model.service(s)))
          .orElseGet(() -> words.say("hint." + AutomationWords.key(text.trigger())));
    }
  }
}
