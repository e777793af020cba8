package com.xordon.app;

import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import com.xordon.ui.kit.Background;
import com.xordon.ui.kit.ProblemSurface;
import java.lang.Thread.UncaughtExceptionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where everything nobody expected ends: in the log, and on the problem surface.
final class Unexpected implements UncaughtExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(Unexpected.class);

  private final Background background;
  private final ProblemSurface problems;

  Unexpected(Background background, ProblemSurface problems) {
    this.background = background;
    this.problems = problems;
  }

  @Override
  public void uncaughtException(Thread thread, Throwable e) {
    LOG.error("unexpected on {}", thread.getName(), e);
    var problem =
        e instanceof ProblemException known
            ? known.problem()
            : Problem.of("UNEXPECTED", e.toString()).with(e);
    background.onScreen(() -> problems.report(problem));
  }
}
