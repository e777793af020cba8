package com.xordon.app;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Notices when the window stands still, and writes what it was doing to the log: a beat is sent to
/// the thread that draws, and when it doesn't come back in time that thread's stack is read. A
/// machine that slept, or had no time for us either, is no freeze of ours.
final class FreezeWatch implements AutoCloseable {
  static final Duration BEAT = Duration.ofMillis(50);
  static final Duration GAP = Duration.ofMillis(250);

  private static final Logger LOG = LoggerFactory.getLogger(FreezeWatch.class);
  private static final int DEEPEST = 40;

  /// Who hears of a freeze: how long it has lasted so far, and where the thread was.
  interface Teller {
    void tell(Duration soFar, StackTraceElement[] where);
  }

  private final Executor drawing;
  private final Duration longest;
  private final Teller teller;
  private final Thread thread;
  private volatile @Nullable Thread drawer;
  private volatile long back;
  private volatile boolean closing;

  private FreezeWatch(Executor drawing, Duration longest, Teller teller) {
    this.drawing = drawing;
    this.longest = longest;
    this.teller = teller;
    this.back = System.nanoTime();
    this.thread = Thread.ofPlatform().daemon().name("freeze-watch").unstarted(this::watch);
  }

  /// `drawing` hands work to the thread that draws.
  static FreezeWatch over(Executor drawing, Teller teller) {
    return over(drawing, GAP, teller);
  }

  /// Tells of gaps over `longest`.
  static FreezeWatch over(Executor drawing, Duration longest, Teller teller) {
    var watch = new FreezeWatch(drawing, longest, teller);
    watch.thread.start();
    return watch;
  }

  static FreezeWatch over(Executor drawing) {
    return over(drawing, FreezeWatch::log);
  }

  private static void log(Duration soFar, StackTraceElement[] where) {
    var stack =
        Arrays.stream(where).limit(DEEPEST).map(e -> "\n  at " + e).collect(Collectors.joining());
    LOG.warn("The window has stood still for {} ms{}", soFar.toMillis(), stack);
  }

  private void watch() {
    boolean told = false;
    long sent = 0;
    try {
      while (!closing) {
        if (back >= sent) {
          told = false;
          sent = System.nanoTime();
          drawing.execute(this::beat);
        }
        long slept = System.nanoTime();
        Thread.sleep(BEAT);
        long over = System.nanoTime() - slept - BEAT.toNanos();
        // who oversleeps had no processor, so the window may have had none either
        if (over > BEAT.toNanos()) sent += over;
        var gap = Duration.ofNanos(System.nanoTime() - sent);
        if (!told && back < sent && gap.compareTo(longest) > 0) told = tell(gap);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void beat() {
    drawer = Thread.currentThread();
    back = System.nanoTime();
  }

  private boolean tell(Duration gap) {
    var thread = drawer;
    if (thread != null) teller.tell(gap, thread.getStackTrace());
    return true;
  }

  @Override
  public void close() {
    closing = true;
  }
}
