package com.xordon.store;

import com.xordon.analytics.book.Progress;
import com.xordon.store.journal.Entry;
import java.util.function.BiConsumer;

/// Tells how far the reading of a journal is.
final class Counted {
  private static final int STEP = 1_000;

  private Counted() {}

  /// Of so many entries; of none nothing is told, for nobody knows how many there are.
  static BiConsumer<Entry, String> entries(
      BiConsumer<Entry, String> reader, long most, Progress progress) {
    return (entry, hash) -> {
      reader.accept(entry, hash);
      if (most == 0 || entry.number() % STEP > 0) return;
      progress.at(Math.min(1, (double) entry.number() / most));
    };
  }
}
