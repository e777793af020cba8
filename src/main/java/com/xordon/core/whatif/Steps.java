package com.xordon.core.whatif;

/// Counts the work that is done, and stops it when it is called off.
final class Steps {
  private final Progress progress;
  private final int total;
  private int done;

  Steps(Progress progress, int total) {
    this.progress = progress;
    this.total = total;
  }

  /// One more is done.
  void next() {
    progress.at(++done, total);
    look();
  }

  /// Nothing is done yet, but it may be called off.
  void look() {
    if (progress.cancelled()) throw new CalledOff();
  }

  /// Nobody wants to know any more; caught in this package.
  static final class CalledOff extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CalledOff() {
      super("called off", null, false, false);
    }
  }
}
