package com.xordon.platform;

/// Tells when the machine wakes up, for then all clocks have jumped.
@FunctionalInterface
public interface SleepWatch {
  /// Runs it after each sleep, on any thread, until closed.
  Watching whenAwake(Runnable then);

  /// Stops the watch.
  @FunctionalInterface
  interface Watching extends AutoCloseable {
    @Override
    void close();
  }

  static SleepWatch notHere() {
    return then -> () -> {};
  }
}
