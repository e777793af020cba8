package com.xordon.app;

import com.xordon.store.Books;
import com.xordon.store.clock.ClockJump;
import com.xordon.ui.kit.Action;
import com.xordon.ui.kit.Actions;
import com.xordon.ui.kit.Background;
import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Notice;
import com.xordon.ui.kit.Notices;
import com.xordon.ui.kit.ProblemSurface;
import com.xordon.ui.kit.Texts;
import java.util.List;
import java.util.Optional;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Says once when the clock of this machine was set to what can't be right, since nothing leaves by
/// it until it is, or a person says that it is.
final class ClockCare {
  private static final Duration PAUSE = Duration.minutes(1);

  private final Books books;
  private final Background background;
  private final Notices notices;
  private final ProblemSurface problems;
  private final Runnable right;
  private final Timeline pulse = new Timeline(new KeyFrame(PAUSE, e -> look()));
  private Texts texts;
  private @Nullable Notice said;

  /// `right` is what waited for the right time.
  ClockCare(
      Books books,
      Background background,
      Notices notices,
      ProblemSurface problems,
      Runnable right,
      Texts texts) {
    this.books = books;
    this.background = background;
    this.notices = notices;
    this.problems = problems;
    this.right = right;
    this.texts = texts;
    pulse.setCycleCount(Timeline.INDEFINITE);
  }

  void register(Actions actions, Texts spoken) {
    texts = spoken;
    actions.register(
        Action.of("desk.clock", texts.say("clock.right"), Icons.CLOCK_OUTLINE, this::trust));
  }

  /// To be called when the desk opens; it looks again by itself from then on.
  void begin() {
    look();
    pulse.play();
  }

  void stop() {
    pulse.stop();
  }

  void look() {
    background.run(books::clockJump, this::heard, problems::report);
  }

  private void heard(Optional<ClockJump> jump) {
    if (jump.isPresent() && said == null) {
      said =
          notices.ask(
              sentence(jump.get()),
              List.of(new Notice.Offer(texts.say("clock.right"), this::trust)));
    }
    if (jump.isEmpty() && said != null) rightAgain();
  }

  private void trust() {
    background.run(
        () -> {
          books.trustClock();
          return true;
        },
        done -> rightAgain(),
        problems::report);
  }

  private void rightAgain() {
    if (said != null) notices.dismiss(said);
    said = null;
    notices.say(texts.say("clock.goesOn"));
    right.run();
  }

  private String sentence(ClockJump jump) {
    var key = jump.isKnown() ? "clock.set" : jump.isBack() ? "clock.back" : "clock.ahead";
    return texts.say(
        key, "now", texts.moment(jump.now()), "expected", texts.moment(jump.expected()));
  }
}
