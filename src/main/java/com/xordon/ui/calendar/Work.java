package com.xordon.ui.calendar;

import java.util.function.Consumer;
import java.util.function.Supplier;

/// Work that may wait and its answer back on the FX thread; trouble goes where problems are shown.
interface Work {
  <T> void run(Supplier<T> work, Consumer<T> then);

  /// The same, but only the answer to the last question counts.
  Work latest();
}
