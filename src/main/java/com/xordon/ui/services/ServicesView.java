package com.xordon.ui.services;

import com.xordon.core.practice.Service;
import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Texts;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The services at the left, the rules of one of them beside it.
final class ServicesView extends BorderPane {
  private final ServicesViewModel model;
  private final Texts texts;
  private final ListView<Service> list;
  private final ServicePane pane;
  private final BooleanBinding nothing;
  private boolean following;

  ServicesView(ServicesViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    this.list = new ListView<>(model.services());
    this.pane = new ServicePane(model, texts);
    this.nothing = Bindings.isEmpty(model.services()).and(model.loadedProperty());
    getStyleClass().add("services");
    setLeft(side());
    setCenter(new StackPane(pane, empty()));
    pane.visibleProperty().bind(model.editingProperty());
    model.selectedProperty().subscribe(this::follow);
    model.services().subscribe(() -> follow(model.selectedProperty().get()));
  }

  void focusList() {
    list.requestFocus();
  }

  private Node side() {
    var fresh = new Button("", Icons.of("plus"));
    fresh.getStyleClass().addAll("flat", "new-service");
    fresh.setAccessibleText(texts.say("new"));
    fresh.setTooltip(new Tooltip(texts.say("new")));
    fresh.setOnAction(e -> newService());
    var spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    var title = label(texts.say("list"), "text-15");
    var head = new HBox(title, spring, fresh);
    head.getStyleClass().addAll("centred-left", "side-head");
    list.setAccessibleText(texts.say("list"));
    list.setCellFactory(l -> new ServiceCell());
    list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
    VBox.setVgrow(list, Priority.ALWAYS);
    var side = new VBox(head, list);
    side.getStyleClass().add("side-list");
    return side;
  }

  private Node empty() {
    var fresh = new Button(texts.say("new"), Icons.of("plus"));
    fresh.setOnAction(e -> newService());
    var words = label(texts.say("empty.text"), "quiet", "centred-text");
    words.setWrapText(true);
    var icon = Icons.of("tag-outline");
    icon.getStyleClass().add("empty-icon");
    var box = new VBox(icon, label(texts.say("empty.title"), "text-15"), words, fresh);
    box.getStyleClass().addAll("empty", "gap-8");
    box.visibleProperty().bind(nothing.and(model.editingProperty().not()));
    return box;
  }

  void newService() {
    model.startNew();
    pane.focusFirst();
  }

  private void chosen(@Nullable Service service) {
    if (following || service == null) return;
    if (!model.select(service)) follow(model.selectedProperty().get());
  }

  private void follow(Optional<Service> service) {
    following = true;
    var index = -1;
    for (int i = 0; i < list.getItems().size(); i++) {
      var id = list.getItems().get(i).id();
      if (service.filter(s -> s.id().equals(id)).isPresent()) index = i;
    }
    if (index < 0) list.getSelectionModel().clearSelection();
    else list.getSelectionModel().clearAndSelect(index);
    following = false;
  }

  static Label label(String text, String... classes) {
    var label = new Label(text);
    label.getStyleClass().addAll(classes);
    return label;
  }

  private final class ServiceCell extends ListCell<Service> {
    @Override
    protected void updateItem(@Nullable Service service, boolean empty) {
      super.updateItem(service, empty);
      setText(null);
      setGraphic(service == null || empty ? null : row(service));
      setAccessibleText(service == null || empty ? null : service.name());
    }

    private Node row(Service service) {
      var second = label(ServiceWords.summary(service, model.currencyProperty().get(), texts));
      second.getStyleClass().addAll("text-12", "quiet");
      var row = new VBox(label(service.name(), "medium"), second);
      row.getStyleClass().add("two-lines");
      return row;
    }
  }
}
