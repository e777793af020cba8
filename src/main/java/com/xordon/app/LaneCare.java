package com.xordon.app;

import com.xordon.automation.TaskRunner;
import com.xordon.core.problem.ProblemException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Works off one lane of tasks, on a thread of its own: virtual ones wait for each other when some
/// are busy or pinned. It looks up at least once a minute, since a machine may sleep and a clock
/// may be set.
final class LaneCare {
  private static final Logger LOG = LoggerFactory.getLogger(LaneCare.class);
  private static final Duration AT_LEAST = Duration.ofMinutes(1);

  private final TaskRunner runner;
  private final InstantSource clock;
  private final Semaphore news = new Semaphore(0);
  private final Thread thread;
  private volatile boolean awake;
  private volatile boolean closing;

  LaneCare(TaskRunner runner, InstantSource clock) {
    this.runner = runner;
    this.clock = clock;
    this.thread = Thread.ofPlatform().daemon().name("tasks").start(this::live);
  }

  /// Something changed; `tryAgain` what rests because of some trouble, too. From any thread.
  void news(boolean tryAgain) {
    if (tryAgain) awake = true;
    news.release();
  }

  private void live() {
    try {
      boolean begun = false;
      while (!closing) {
        begun = look(begun);
        if (!closing) rest();
      }
    } catch (InterruptedException e) {
      LOG.debug("the desk closes");
    }
  }

  /// Books that can't be written to now may be later; whatever breaks, the next look is taken.
  private boolean look(boolean begun) {
    try {
      if (!runner.mayRun()) {
        awake = true; // what a wrong clock put off is looked at anew
        return begun;
      }
      if (!begun) runner.begin();
      // whatever changes while they run wakes them again
      news.drainPermits();
      if (awake) {
        awake = false;
        runner.wake();
      }
      runner.run();
      if (!runner.mayRun()) awake = true;
      return true;
    } catch (ProblemException e) {
      LOG.warn("the tasks wait: {}", e.problem().code());
    } catch (RuntimeException e) {
      LOG.error("The tasks broke off.", e);
    }
    return begun;
  }

  private void rest() throws InterruptedException {
    var wait = until(nextDue());
    if (news.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS)) news.drainPermits();
  }

  private Optional<Instant> nextDue() {
    try {
      return runner.nextDue();
    } catch (RuntimeException e) {
      return Optional.empty(); // what is wrong shows at the next look
    }
  }

  private Duration until(Optional<Instant> due) {
    var wait = due.map(d -> Duration.between(clock.instant(), d)).orElse(AT_LEAST);
    if (wait.isNegative()) return Duration.ZERO;
    return wait.compareTo(AT_LEAST) > 0 ? AT_LEAST : wait;
  }

  void stop() {
    closing = true;
    runner.stop();
    news.release();
  }

  void join(Duration patience) throws InterruptedException {
    thread.join(patience);
  }
}
