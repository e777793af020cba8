package com.xordon.core.whatif;

/// Where the work tells how far it is, and asks whether to go on.
public interface Progress {
  /// For those who just want it done; an interrupt stops it all the same.
  Progress NONE = (done, total) -> {};

  /// Called now and then, with `done` never falling.
  void at(int done, int total);

  default boolean cancelled() {
    return Thread.currentThread().isInterrupted();
  }
}
