package com.xordon.app;

import com.xordon.core.waitlist.WaitlistDesk;
import com.xordon.ui.kit.Background;
import com.xordon.ui.kit.ProblemSurface;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Ends the offers of the waitlist when their time is over. It looks when the next is due, and at
/// least every ten minutes, since an offer may be made and a machine may sleep in between.
final class WaitlistCare {
  private static final Duration AT_LEAST = Duration.minutes(10);
  private static final Duration AT_MOST = Duration.seconds(1);

  private final WaitlistDesk desk;
  private final InstantSource clock;
  private final BooleanSupplier clockIsRight;
  private final Background background;
  private final ProblemSurface problems;
  private final PauseTransition sleep = new PauseTransition();

  WaitlistCare(
      WaitlistDesk desk,
      InstantSource clock,
      BooleanSupplier clockIsRight,
      Background background,
      ProblemSurface problems) {
    this.desk = desk;
    this.clock = clock;
    this.clockIsRight = clockIsRight;
    this.background = background;
    this.problems = problems;
    sleep.setOnFinished(e -> look());
  }

  /// To be called when the desk opens; it wakes by itself from then on.
  void look() {
    background.run(
        () -> {
          // by a clock that is ahead, offers would be over that are not
          if (!clockIsRight.getAsBoolean()) return Optional.<Instant>empty();
          desk.settle();
          return desk.nextDue();
        },
        this::sleepUntil,
        problem -> {
          problems.report(problem);
          sleepUntil(Optional.empty());
        });
  }

  void stop() {
    sleep.stop();
  }

  private void sleepUntil(Optional<Instant> due) {
    sleep.setDuration(
        due.map(d -> Duration.millis(java.time.Duration.between(clock.instant(), d).toMillis()))
            .filter(d -> d.lessThan(AT_LEAST))
            .map(d -> d.lessThan(AT_MOST) ? AT_MOST : d)
            .orElse(AT_LEAST));
    sleep.playFromStart();
  }
}
