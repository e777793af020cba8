package com.xordon.ui.clients;

import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Texts;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The list at the left, found as you type; who is looked at, or being written down, at the right.
final class ClientsView extends BorderPane {
  private static final ObservableValue<Boolean> NOT_YET = new SimpleBooleanProperty(false);

  private final ClientsViewModel model;
  private final Texts texts;
  private final TextField search = new TextField();
  private final ClientTable table;
  private final ClientPanel panel;
  private final ClientFormPane form;
  private final ObservableValue<Boolean> isEmpty;

  ClientsView(ClientsViewModel model, Texts texts, ClientDoors doors) {
    this.model = model;
    this.texts = texts;
    this.table = new ClientTable(model, texts);
    this.panel = new ClientPanel(model, texts, doors);
    this.form = new ClientFormPane(model, texts);
    this.isEmpty = model.loadedProperty().flatMap(yes -> yes ? table.emptyProperty() : NOT_YET);
    getStyleClass().add("clients");
    setCenter(new VBox(toolbar(), list(), more()));
    setRight(side());
    model.editingProperty().subscribe(this::editing);
  }

  /// Where typing begins.
  void focusSearch() {
    search.requestFocus();
    search.selectAll();
  }

  private Node toolbar() {
    search.getStyleClass().add("search");
    search.setPromptText(texts.say("search.prompt"));
    search.setAccessibleText(texts.say("search"));
    search.textProperty().bindBidirectional(model.search());
    search.addEventHandler(KeyEvent.KEY_PRESSED, this::intoTheList);
    var fresh = new Button(texts.say("new"), Icons.of("account-plus-outline"));
    fresh.getStyleClass().add("new-client");
    fresh.setOnAction(e -> model.startNew());
    var bar = new HBox(search, spring(), fresh);
    bar.getStyleClass().add("room-toolbar");
    return bar;
  }

  private Node list() {
    var nobody = new ClientsEmpty(model, texts, this::focusSearch);
    nobody.visibleProperty().bind(isEmpty);
    table.visibleProperty().bind(isEmpty.map(empty -> !empty));
    var stack = new StackPane(table, nobody);
    VBox.setVgrow(stack, Priority.ALWAYS);
    return stack;
  }

  private Node more() {
    var note = new Label(texts.say("more", "count", ClientsViewModel.MOST_ROWS));
    note.getStyleClass().addAll("text-12", "quiet", "list-note");
    note.visibleProperty().bind(table.fullProperty());
    note.managedProperty().bind(note.visibleProperty());
    return note;
  }

  private Node side() {
    var side = new StackPane(panel, form);
    side.getStyleClass().add("side-detail");
    return side;
  }

  private void editing(boolean yes) {
    form.setVisible(yes);
    panel.setVisible(!yes);
    if (yes) form.focusFirst();
  }

  private void intoTheList(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
      table.enter(event.getCode() == KeyCode.ENTER);
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
      search.clear();
      event.consume();
    }
  }

  static Region spring() {
    var spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    return spring;
  }

  static Label label(String text, String... classes) {
    var label = new Label(text);
    label.getStyleClass().addAll(List.of(classes));
    return label;
  }
}
