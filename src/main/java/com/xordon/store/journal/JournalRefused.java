package com.xordon.store.journal;

import java.io.IOException;

/// A transaction couldn't be kept; nothing of it remains, and the next one may be tried.
public final class JournalRefused extends Exception {
  private static final long serialVersionUID = 1;

  JournalRefused(IOException cause) {
    super(cause);
  }
}
