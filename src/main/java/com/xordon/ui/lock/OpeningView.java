package com.xordon.ui.lock;

import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.RoomSheets;
import com.xordon.ui.kit.Texts;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// How far the books are that are being opened, and a way to leave it for now.
public final class OpeningView extends StackPane {
  private final Texts texts;

  /// `part` runs from 0 to 1, and is below 0 while nobody knows.
  public OpeningView(ObservableDoubleValue part, Runnable stop, Texts texts) {
    this.texts = texts.in(OpeningView.class);
    getStyleClass().add("lock");
    RoomSheets.dress(this, OpeningView.class);
    var icon = Icons.of("backup-restore");
    icon.getStyleClass().add("logo");
    var bar = new ProgressBar();
    bar.progressProperty().bind(part);
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setId("opening-bar");
    var button = new Button(this.texts.say("opening.stop"));
    button.setId("opening-stop");
    button.setCancelButton(true);
    button.setOnAction(click -> stop.run());
    var card =
        new VBox(
            icon, label("opening.title", "text-24"), label("opening.text", "quiet"), bar, button);
    card.getStyleClass().addAll("card", "gap-12");
    card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    getChildren().add(card);
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText(this.texts.say("opening.title"));
  }

  private Label label(String key, String... classes) {
    var label = new Label(texts.say(key));
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll(classes);
    return label;
  }
}
