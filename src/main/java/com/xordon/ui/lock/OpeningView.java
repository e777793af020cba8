package com.xordon.ui.lock;

import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Nodes;
import com.xordon.ui.kit.RoomSheets;
import com.xordon.ui.kit.Texts;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// How far the books are that are being opened, and a way to leave it for now.
public final class OpeningView extends StackPane {
  /// `part` runs from 0 to 1, and is below 0 while nobody knows.
  public OpeningView(ObservableDoubleValue part, Runnable stop, Texts room) {
    var texts = room.in(OpeningView.class);
    getStyleClass().add("lock");
    RoomSheets.dress(this, OpeningView.class);
    var icon = Icons.of("backup-restore");
    icon.getStyleClass().add("logo");
    var bar = new ProgressBar();
    bar.progressProperty().bind(part);
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setId("opening-bar");
    var button = new Button(texts.say("opening.stop"));
    button.setId("opening-stop");
    button.setCancelButton(true);
    button.setOnAction(click -> stop.run());
    var card =
        new VBox(
            icon,
            Nodes.wrapped(texts.say("opening.title"), "text-24"),
            Nodes.wrapped(texts.say("opening.text"), "quiet"),
            bar,
            button);
    card.getStyleClass().addAll("card", "gap-12");
    card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    getChildren().add(card);
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText(texts.say("opening.title"));
  }
}
