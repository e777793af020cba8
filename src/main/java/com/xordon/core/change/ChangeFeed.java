package com.xordon.core.change;

import java.util.List;
import java.util.function.Consumer;

/// Where all who show something hear that it changed. Listeners are called on the thread that made
/// the change.
public interface ChangeFeed {
  /// Calls `listener` after each deed that is safely kept, until the answer is closed.
  Subscription listen(Consumer<List<Change>> listener);

  /// A promise to listen, which can be taken back.
  interface Subscription extends AutoCloseable {
    @Override
    void close();
  }
}
