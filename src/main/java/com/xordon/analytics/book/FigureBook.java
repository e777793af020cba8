package com.xordon.analytics.book;

import java.util.List;
import java.util.function.Function;

/// The books as far as they are counted.
public interface FigureBook {
  /// Answers a question. All that was done before it is counted; what a recovery or a change of the
  /// rules left uncounted is counted first, which can take a while the one time.
  <T> T read(Function<FigurePage, T> question);

  /// Whether all is counted, so that an answer is there at once.
  boolean isReady();

  /// Counts what isn't counted yet, for whoever wants to show how far it is.
  void prepare(Progress progress);

  /// Counts everything anew, compares, and mends what differs. Work goes on meanwhile. Meant for
  /// the night, and for whoever doubts.
  Reconciled reconcile(Progress progress);

  /// Writes down what was seen of booking pages; answers how many events were news. What is known
  /// already changes nothing.
  int track(List<PageEvent> events);

  /// What a reconciliation looked at and had to mend.
  record Reconciled(long appointments, long cells, long mendedAppointments, long mendedCells) {
    public boolean isClean() {
      return mendedAppointments == 0 && mendedCells == 0;
    }
  }
}
