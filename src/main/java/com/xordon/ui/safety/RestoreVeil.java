package com.xordon.ui.safety;

import com.xordon.ui.kit.Nodes;
import com.xordon.ui.kit.RoomSheets;
import com.xordon.ui.kit.Texts;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Lies over all rooms while other books are put in place: what is done now would be lost, or land
/// in the wrong books.
public final class RestoreVeil extends StackPane {
  public RestoreVeil(RestoreRun restore, Texts room) {
    var texts = room.in(RestoreVeil.class);
    getStyleClass().add("restore-veil");
    RoomSheets.dress(this, RestoreVeil.class);
    var bar = new ProgressBar();
    bar.progressProperty().bind(restore.steps().partProperty());
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.getStyleClass().add("thin");
    bar.setAccessibleText(texts.say("restoring"));
    bar.setFocusTraversable(true);
    var stop = Nodes.button(texts.say("stop"), restore.steps()::stop, "stop-restore");
    stop.disableProperty()
        .bind(restore.steps().stoppingProperty().or(restore.steps().settledProperty()));
    var card =
        Nodes.column(
            "gap-12",
            Nodes.label(texts.say("restoring"), "text-18"),
            Nodes.wrapped(texts.say("restoring.text"), "quiet"),
            bar,
            stop);
    card.getStyleClass().addAll("popover", "restore-card");
    card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    getChildren().add(card);
    addEventFilter(
        KeyEvent.ANY,
        key -> {
          if (key.getCode() == KeyCode.ESCAPE && !stop.isDisabled()) stop.fire();
          key.consume();
        });
    visibleProperty().bind(restore.runningProperty());
    managedProperty().bind(visibleProperty());
    visibleProperty()
        .subscribe(on -> {
          if (on) bar.requestFocus();
        });
  }
}
