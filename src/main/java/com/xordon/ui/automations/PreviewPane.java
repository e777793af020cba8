package com.xordon.ui.automations;

import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.LabelledField;
import com.xordon.ui.kit.Nodes;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// How the text reads about an appointment, and a way to have it arrive somewhere.
final class PreviewPane extends VBox {
  private final PreviewModel model;
  private final AutomationWords words;
  private final LetterPane letter;
  private final ComboBox<Example> examples;
  private final String nothing;

  /// `nothing` says why there may be no letter.
  PreviewPane(PreviewModel model, AutomationWords words, String nothing) {
    this.nothing = nothing;
    this.model = model;
    this.words = words;
    this.letter = new LetterPane(words);
    this.examples =
        Nodes.choice(words.say("preview.about"), List.of(), Example::words, model.example);
    examples.setItems(model.examples());
    examples.setMaxWidth(Double.MAX_VALUE);
    getStyleClass().addAll("side-detail", "preview");
    var title = Nodes.label(words.say("preview"), "text-15");
    var shapes =
        Nodes.segments(
            List.of(PreviewModel.Shape.values()),
            s -> words.say("shape." + AutomationWords.key(s)),
            model.shape,
            model.shape::set);
    var head = Nodes.column("gap-8", title, new HBox(shapes), examples);
    head.getStyleClass().add("preview-head");
    var scroll = new ScrollPane(new VBox(letter));
    scroll.getContent().getStyleClass().add("preview-page");
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head, scroll, test());
    model.letterProperty().subscribe(l -> show());
    model.shape.subscribe(s -> show());
    model.examples().subscribe(this::show);
    show();
  }

  private void show() {
    var now = model.letterProperty().get();
    now.ifPresentOrElse(
        l -> letter.show(l, model.shape.get()),
        () -> {
          var why = model.examples().isEmpty() ? words.say("preview.noExample") : nothing;
          letter.getChildren().setAll(Nodes.wrapped(why, "quiet"));
        });
  }

  private Node test() {
    var address = new TextField();
    address.textProperty().bindBidirectional(model.address);
    model.shape.subscribe(s ->
        address.setPromptText(
            words.say(s == PreviewModel.Shape.SMS ? "test.number" : "test.address")));
    address.setOnAction(e -> model.test());
    var field =
        new LabelledField(
            words.say("test.to"),
            address,
            model.addressComplaint.map(k -> k.isEmpty() ? "" : words.say(k)));
    HBox.setHgrow(field, Priority.ALWAYS);
    var send = Nodes.button(Icons.SEND_OUTLINE, words.say("test"), model::test);
    send.getStyleClass().add("send-test");
    send.disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> model.letterProperty().get().isEmpty(), model.letterProperty()));
    var result = Nodes.wrapped("", "text-12", "quiet", "test-result");
    model
        .testedProperty()
        .subscribe(t -> {
          result.setText(t);
          Nodes.appear(result, !t.isEmpty());
        });
    var line = new HBox(field, send);
    line.getStyleClass().addAll("gap-8", "test-line");
    var box = new VBox(line, result);
    box.getStyleClass().addAll("section", "gap-6");
    return box;
  }
}
