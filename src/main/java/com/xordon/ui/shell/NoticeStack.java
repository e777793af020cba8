package com.xordon.ui.shell;

import com.xordon.ui.kit.Actions;
import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Notice;
import com.xordon.ui.kit.Notices;
import com.xordon.ui.kit.Texts;
import java.util.HashMap;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// The notices in the corner. One stays eight seconds, and while the pointer or the focus is on it.
final class NoticeStack extends VBox {
  private static final Duration STAYS = Duration.seconds(8);

  private final Notices notices;
  private final Actions actions;
  private final Texts texts;
  private final Map<Notice, HBox> toasts = new HashMap<>();

  NoticeStack(Notices notices, Actions actions, Texts texts) {
    this.notices = notices;
    this.actions = actions;
    this.texts = texts;
    getStyleClass().add("notices");
    setPickOnBounds(false);
    setFillWidth(false);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    notices.shown().addListener((ListChangeListener<Notice>) change -> show());
    show();
  }

  private void show() {
    toasts.keySet().retainAll(notices.shown());
    getChildren()
        .setAll(
            notices.shown().stream()
                .map(notice -> toasts.computeIfAbsent(notice, this::toast))
                .toList());
  }

  private HBox toast(Notice notice) {
    var words = new Label(notice.text());
    words.setWrapText(true);
    words.getStyleClass().add("notice-text");
    var icon = notice.offer().isPresent() ? Icons.INFORMATION_OUTLINE : Icons.CHECK_CIRCLE_OUTLINE;
    var toast = new HBox(icon.node(), words);
    toast.getStyleClass().add("notice");
    toast.setAlignment(Pos.CENTER_LEFT);
    toast.setAccessibleRole(AccessibleRole.TEXT);
    toast.setAccessibleText(notice.text());
    if (notice.undo().isPresent()) toast.getChildren().addAll(undo(notice), hint());
    for (var o : notice.offers()) toast.getChildren().add(offer(notice, o));
    if (notice.offer().isPresent()) toast.getChildren().add(putAway(notice));
    if (notice.offer().isEmpty()) leaveInTime(toast, notice);
    return toast;
  }

  private Button undo(Notice notice) {
    var button = new Button(texts.say("notice.undo"));
    button.getStyleClass().add("link");
    button.setAccessibleText(texts.say("notice.undo.what", "what", notice.text()));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(click -> notices.undo(notice));
    return button;
  }

  private Button offer(Notice notice, Notice.Offer offer) {
    var button = new Button(offer.label());
    button.getStyleClass().add("link");
    button.setMinWidth(USE_PREF_SIZE);
    button.setAccessibleText(offer.label() + ", " + notice.text());
    button.setOnAction(click -> notices.accept(notice, offer));
    return button;
  }

  private Button putAway(Notice notice) {
    var button = new Button(null, Icons.CLOSE.node());
    button.getStyleClass().addAll("flat", "square");
    button.setAccessibleText(texts.say("notice.close"));
    button.setOnAction(click -> notices.dismiss(notice));
    return button;
  }

  private Label hint() {
    var cap = Keys.cap(Keys.of(actions, "desk.undo").orElse(""));
    cap.setVisible(!cap.getText().isEmpty());
    cap.setManaged(cap.isVisible());
    return cap;
  }

  private void leaveInTime(HBox toast, Notice notice) {
    var pause = new PauseTransition(STAYS);
    pause.setOnFinished(end -> notices.dismiss(notice));
    var held = toast.hoverProperty().or(toast.focusWithinProperty());
    toast.getProperties().put("held", held);
    held.subscribe(hold -> {
      if (hold) pause.stop();
      else pause.playFromStart();
    });
  }
}
