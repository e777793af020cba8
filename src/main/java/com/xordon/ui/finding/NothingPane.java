package com.xordon.ui.finding;

import com.xordon.core.finding.NothingFound;
import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Texts;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Nothing was found: why, and what breaks one wish only.
final class NothingPane extends ScrollPane {
  private final FindViewModel model;
  private final Texts texts;
  private final VBox box = new VBox();

  NothingPane(FindViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    box.getStyleClass().add("find-nothing");
    setContent(box);
    setFitToWidth(true);
    setFocusTraversable(false);
    getStyleClass().add("find-nothing-scroll");
    model.nothing().subscribe(this::show);
  }

  private void show(Optional<NothingFound> nothing) {
    box.getChildren().clear();
    if (nothing.isEmpty() || model.rules().get().isEmpty()) return;
    var saying = new FindSaying(model.rules().get().get(), model.today(), texts);
    box.getChildren().add(FindView.label(texts.say("nothing"), "text-15", "strong"));
    var tried = saying.tried(nothing.get());
    if (tried.isEmpty()) box.getChildren().add(wrapped(texts.say("nothing.service")));
    tried.forEach(t -> box.getChildren().add(wrapped(t)));
    if (nothing.get().nearest().isEmpty()) return;
    var title = FindView.label(texts.say("nearest"), "medium", "find-nearest");
    box.getChildren().add(title);
    for (var nearly : nothing.get().nearest()) box.getChildren().add(row(saying, nearly));
  }

  private HBox row(FindSaying saying, NothingFound.Nearly nearly) {
    var found = nearly.found();
    var words =
        wrapped(
            saying.without(nearly)
                + ": "
                + String.join(", ", saying.day(found), saying.times(found), saying.who(found)));
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    words.setMinWidth(0);
    var button = new Button(texts.say("take.nearly"));
    button.getStyleClass().addAll("small");
    button.setAccessibleText(texts.say("take.nearly") + ": " + saying.whole(found));
    button.setGraphic(Icons.of("arrow-right"));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(e -> model.takeNearly(nearly));
    var row = new HBox(words, button);
    row.getStyleClass().add("find-row");
    return row;
  }

  private static Label wrapped(String text) {
    var label = FindView.label(text);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
