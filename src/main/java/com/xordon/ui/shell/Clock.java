package com.xordon.ui.shell;

import com.xordon.ui.kit.Texts;
import java.time.InstantSource;
import java.time.LocalDate;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Label;
import javafx.util.Duration;

/// Day and time of the practice. It looks again every five seconds while it is in a window.
final class Clock extends Label {
  private static final double EVERY = 5;

  private final InstantSource clock;
  private final Texts texts;
  private final Timeline ticking =
      new Timeline(new KeyFrame(Duration.seconds(EVERY), tick -> look()));

  Clock(InstantSource clock, Texts texts) {
    this.clock = clock;
    this.texts = texts;
    getStyleClass().addAll("clock", "text-12", "quiet");
    setMinWidth(USE_PREF_SIZE);
    ticking.setCycleCount(Animation.INDEFINITE);
    sceneProperty()
        .flatMap(scene -> scene.windowProperty())
        .flatMap(window -> window.showingProperty())
        .orElse(false)
        .subscribe(this::tick);
    look();
  }

  private void tick(boolean inWindow) {
    if (inWindow) ticking.play();
    else ticking.stop();
    look();
  }

  private void look() {
    var now = clock.instant();
    var day = texts.day(LocalDate.ofInstant(now, texts.zone()));
    setText(texts.say("clock", "day", day, "time", texts.time(now)));
  }
}
