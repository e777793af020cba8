package com.xordon.video.request;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Keeps requests to an account so far apart that its provider has no reason to refuse them.
public final class Pace {
  private final Duration between;
  private final InstantSource clock;
  private final Sleep sleep;
  private Instant next = Instant.MIN;

  Pace(Duration between, InstantSource clock, Sleep sleep) {
    this.between = between;
    this.clock = clock;
    this.sleep = sleep;
  }

  /// How the time is passed.
  interface Sleep {
    void of(Duration duration) throws InterruptedException;
  }

  public static Pace of(Duration between, InstantSource clock) {
    return new Pace(between, clock, Thread::sleep);
  }

  public static Pace none() {
    return new Pace(Duration.ZERO, () -> Instant.EPOCH, duration -> {});
  }

  /// Comes back when the next request may go. An interrupt cuts the wait short and is kept.
  synchronized void await() {
    var now = clock.instant();
    var wait = Duration.between(now, next);
    // a clock that was set back must not make anyone wait for longer than usual
    if (wait.compareTo(between) > 0) wait = between;
    if (wait.isPositive()) {
      try {
        sleep.of(wait);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      now = now.plus(wait);
    }
    next = now.plus(between);
  }
}
