package com.xordon.analytics.figure;

import com.xordon.analytics.fact.Sum;
import com.xordon.analytics.fact.Tally;

/// Shares of what lies in the past: what is still to come says nothing about them.
public record Rates(
    Rate completion,
    Rate noShow,
    Rate cancellation,
    Rate cancelledLate,
    Rate cancelledEarly,
    Rate cancelledByClient,
    Rate cancelledByPractice) {
  static Rates of(Tally past) {
    long completed = past.get(Sum.COMPLETED);
    long noShows = past.get(Sum.NO_SHOWS);
    long due = completed + noShows;
    long cancelled = past.get(Sum.CANCELLED);
    long late = past.get(Sum.CANCELLED_LATE);
    long byClient = past.get(Sum.CANCELLED_BY_CLIENT);
    long all = due + past.get(Sum.OPEN_ONES) + cancelled;
    return new Rates(
        new Rate(completed, due),
        new Rate(noShows, due),
        new Rate(cancelled, all),
        new Rate(late, all),
        new Rate(cancelled - late, all),
        new Rate(byClient, all),
        new Rate(cancelled - byClient, all));
  }
}
