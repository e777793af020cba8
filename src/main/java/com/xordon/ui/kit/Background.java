package com.xordon.ui.kit;

import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The way of work to another thread, and of its answer back to the one that draws. Nobody else
/// hands work to the FX thread.
public final class Background {
  private static final int THREADS = 2;

  private static final Logger LOG = LoggerFactory.getLogger(Background.class);

  private final Executor work;
  private final Executor apart;
  private final Executor fx;

  /// Tests pass `Runnable::run` twice, and nothing sleeps.
  public Background(Executor work, Executor fx) {
    this(work, work, fx);
  }

  private Background(Executor work, Executor apart, Executor fx) {
    this.work = work;
    this.apart = apart;
    this.fx = fx;
  }

  public static Background real() {
    var threads = Thread.ofPlatform().daemon().name("work-", 1).factory();
    var outside = Thread.ofVirtual().name("outside-", 1).factory();
    return new Background(
        Executors.newFixedThreadPool(THREADS, threads),
        Executors.newThreadPerTaskExecutor(outside),
        Platform::runLater);
  }

  /// For work that waits for a person or the network, however long: it takes no thread from the
  /// rest.
  public Background outside() {
    return new Background(apart, apart, fx);
  }

  /// Works elsewhere; then calls one of the two on the FX thread.
  public <T> void run(Callable<T> task, Consumer<? super T> done, Consumer<Problem> failed) {
    work.execute(() -> fx.execute(outcome(task, done, failed)));
  }

  /// Questions of which only the last one's answer counts.
  public <T> Latest<T> latest() {
    return new Latest<>(this);
  }

  /// Only for what comes from outside (the file watcher, a second start): brings it to the FX
  /// thread.
  public void onScreen(Runnable news) {
    fx.execute(news);
  }

  private static <T> Runnable outcome(
      Callable<T> task, Consumer<? super T> done, Consumer<Problem> failed) {
    try {
      var answer = task.call();
      return () -> done.accept(answer);
    } catch (ProblemException e) {
      return () -> failed.accept(e.problem());
    } catch (Exception e) {
      if (e instanceof InterruptedException) Thread.currentThread().interrupt();
      LOG.warn("work in the background failed", e);
      return () -> failed.accept(Problem.of("UNEXPECTED", saying(e)).with(e));
    }
  }

  private static String saying(Exception e) {
    return Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
  }
}
