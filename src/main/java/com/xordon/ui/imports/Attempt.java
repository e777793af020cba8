package com.xordon.ui.imports;

import com.xordon.exchange.Progress;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.DoubleConsumer;

/// One run over a file: counts in steps a person can see, and can be called off from any thread.
final class Attempt implements Progress {
  private static final int STEPS = 100;

  private final AtomicBoolean off = new AtomicBoolean();
  private final DoubleConsumer told;
  private long last = -1;

  /// `told` hears of shares from 0 to 1, on the thread that works.
  Attempt(DoubleConsumer told) {
    this.told = told;
  }

  void callOff() {
    off.set(true);
  }

  @Override
  public boolean cancelled() {
    return off.get();
  }

  @Override
  public void at(long done, long total) {
    if (total <= 0) return;
    var step = done * STEPS / total;
    if (step == last) return;
    last = step;
    told.accept((double) done / total);
  }
}
