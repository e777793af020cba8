package com.xordon.analytics.book;

import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;

/// Hears how far a long work is, from 0 to 1, on the thread that does it. It may throw what `stop`
/// answers, and the work is given up; where it can't be any more, that is overheard.
public interface Progress {
  Progress NONE = part -> {};

  /// The code of what was given up by a person.
  String STOPPED = "STOPPED";

  void at(double part);

  /// From now on it can't be given up.
  default void settled() {}

  /// The same for a part of the whole.
  default Progress between(double from, double to) {
    var whole = this;
    return new Progress() {
      @Override
      public void at(double part) {
        whole.at(from + (to - from) * part);
      }

      @Override
      public void settled() {
        whole.settled();
      }
    };
  }

  /// The same for what can't be given up.
  default Progress toTheEnd() {
    settled();
    return part -> {
      try {
        at(part);
      } catch (ProblemException e) {
        if (!isStop(e)) throw e;
      }
    };
  }

  static ProblemException stop() {
    return new ProblemException(Problem.of(STOPPED));
  }

  static boolean isStop(ProblemException e) {
    return e.problem().code().equals(STOPPED);
  }
}
