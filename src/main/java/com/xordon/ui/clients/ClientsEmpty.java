package com.xordon.ui.clients;

import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// An empty list says what belongs here, or which words found nobody.
final class ClientsEmpty extends VBox {
  private final ClientsViewModel model;
  private final Texts texts;
  private final Runnable back;

  ClientsEmpty(ClientsViewModel model, Texts texts, Runnable back) {
    this.model = model;
    this.texts = texts;
    this.back = back;
    getStyleClass().addAll("empty", "gap-8");
    model.search().subscribe(this::say);
  }

  private void say(String search) {
    getChildren().clear();
    if (search.isBlank()) sayNobody();
    else saySearched(search.strip());
  }

  private void sayNobody() {
    var fresh = new Button(texts.say("new"), Icons.of("account-plus-outline"));
    fresh.setOnAction(e -> model.startNew());
    sayWith("account-group-outline", texts.say("empty.title"), texts.say("empty.text"));
    getChildren().add(fresh);
  }

  private void saySearched(String search) {
    var fresh =
        new Button(texts.say("found.new", "name", search), Icons.of("account-plus-outline"));
    fresh.setOnAction(e -> model.startNew());
    var clear = new Button(texts.say("found.clear"));
    clear.setOnAction(e -> {
      model.search().set("");
      back.run();
    });
    sayWith("magnify", texts.say("found.title", "name", search), texts.say("found.text"));
    var buttons = new HBox(fresh, clear);
    buttons.getStyleClass().addAll("gap-8", "centred");
    getChildren().add(buttons);
  }

  private void sayWith(String icon, String title, String text) {
    var words = new Label(text);
    words.setWrapText(true);
    words.getStyleClass().addAll("quiet", "centred-text");
    var image = Icons.of(icon);
    image.getStyleClass().add("empty-icon");
    getChildren().addAll(image, ClientsView.label(title, "text-15"), words);
  }
}
