package com.xordon.store.journal;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// The disk takes nothing any more, not even the word that the last transaction doesn't count.
public final class JournalStopped extends Exception {
  private static final long serialVersionUID = 1;

  JournalStopped(@Nullable IOException cause) {
    super(cause);
  }
}
