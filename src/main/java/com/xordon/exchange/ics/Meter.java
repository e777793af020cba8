package com.xordon.exchange.ics;

import com.xordon.exchange.Progress;

/// How far an import is, in thousandths: reading takes the first part, writing the rest.
final class Meter {
  private static final long ALL = 1000;
  private static final long READ = 300;

  private final Progress progress;

  Meter(Progress progress) {
    this.progress = progress;
  }

  /// Tells it, and says whether to go on.
  boolean reading(long bytes, long size) {
    progress.at(size > 0 ? Math.min(READ, READ * bytes / size) : 0, ALL);
    return !progress.cancelled();
  }

  boolean writing(long done, long total) {
    progress.at(READ + (ALL - READ) * done / total, ALL);
    return !progress.cancelled();
  }
}
