package com.xordon.store;

import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import java.util.Locale;

/// What a broken disk or database means for people.
final class Problems {
  private Problems() {}

  /// Something couldn't be kept; nothing was changed.
  static ProblemException refused(Throwable cause) {
    return new ProblemException(Problem.of(isFull(cause) ? "DISK_FULL" : "JOURNAL_FAILED"), cause);
  }

  static ProblemException readOnly(Throwable cause) {
    return new ProblemException(Problem.of("READ_ONLY"), cause);
  }

  static ProblemException database(Throwable cause) {
    return new ProblemException(Problem.of(isFull(cause) ? "DISK_FULL" : "DATABASE_FAILED"), cause);
  }

  /// Systems have one errno and many words for a disk that takes no more.
  private static boolean isFull(Throwable cause) {
    for (var t = cause; t != null; t = t.getCause()) {
      var text = String.valueOf(t.getMessage()).toLowerCase(Locale.ROOT);
      if (text.contains("no space left")
          || text.contains("not enough space")
          || text.contains("quota exceeded")
          || text.contains("file too large")) {
        return true;
      }
    }
    return false;
  }
}
