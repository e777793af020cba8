package com.xordon.core.problem;

/// A broken world, on its way to the one place that tells people.
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  public ProblemException(Problem problem) {
    super(problem.code() + " " + problem.facts());
    this.problem = problem;
  }

  public ProblemException(Problem problem, Throwable cause) {
    super(problem.code() + " " + problem.facts(), cause);
    this.problem = problem.with(cause);
  }

  public Problem problem() {
    return problem;
  }
}
