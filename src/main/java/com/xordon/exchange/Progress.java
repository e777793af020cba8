package com.xordon.exchange;

/// Where a long task tells how far it is, and asks whether to go on.
public interface Progress {
  /// For those who just want it done.
  Progress NONE = (done, total) -> {};

  /// Called now and then, with `done` never falling.
  void at(long done, long total);

  default boolean cancelled() {
    return false;
  }
}
