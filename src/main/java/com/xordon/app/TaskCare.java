package com.xordon.app;

import com.xordon.app.command.Outside;
import com.xordon.automation.TaskRunner;
import com.xordon.core.change.ChangeFeed;
import com.xordon.core.meeting.MeetingFollowUp;
import com.xordon.core.problem.ProblemException;
import com.xordon.video.Video;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Has the tasks done while the desk is open: what is due when it opens, what a change asks for at
/// once, and the rest when its time comes. It looks up at least once a minute, since a machine may
/// sleep and a clock may be set.
final class TaskCare implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(TaskCare.class);
  private static final Duration AT_LEAST = Duration.ofMinutes(1);

  private final TaskRunner runner;
  private final Video video;
  private final InstantSource clock;
  private final Semaphore news = new Semaphore(0);
  private final ChangeFeed.Subscription changes;
  private final Thread thread;
  private volatile boolean awake;
  private volatile boolean closing;

  TaskCare(Outside outside, ChangeFeed changes, InstantSource clock) {
    this.runner = outside.runner();
    this.video = outside.video();
    this.clock = clock;
    this.changes = changes.listen(change -> news.release());
    // a thread of its own: virtual ones wait for each other when some are busy or pinned
    this.thread = Thread.ofPlatform().daemon().name("tasks").start(this::live);
  }

  /// Has everything that waits for a provider tried at once; from any thread.
  void wake() {
    awake = true;
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
      if (!begun) runner.takeUp();
      // whatever changes while they run wakes them again
      news.drainPermits();
      if (awake) {
        awake = false;
        video.wake();
        runner.wake(MeetingFollowUp.KIND);
      }
      runner.run();
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

  /// A task that takes too long is left to itself; the next start takes it up. It is not
  /// interrupted, since that would close the files of the books under its hands.
  @Override
  public void close() {
    changes.close();
    closing = true;
    runner.stop();
    news.release();
    try {
      thread.join(Duration.ofSeconds(5));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
