package com.xordon.analytics.figure;

import com.xordon.analytics.fact.Sum;
import com.xordon.analytics.fact.Tally;

/// How many appointments came to what.
public record Counts(
    long completed,
    long noShows,
    long cancelled,
    long cancelledLate,
    long cancelledByClient,
    long cancelledLateByClient,
    long unrecorded,
    long upcoming) {
  static Counts of(Tally past, Tally ahead) {
    return new Counts(
        both(past, ahead, Sum.COMPLETED),
        both(past, ahead, Sum.NO_SHOWS),
        both(past, ahead, Sum.CANCELLED),
        both(past, ahead, Sum.CANCELLED_LATE),
        both(past, ahead, Sum.CANCELLED_BY_CLIENT),
        both(past, ahead, Sum.CANCELLED_LATE_BY_CLIENT),
        past.get(Sum.OPEN_ONES),
        ahead.get(Sum.OPEN_ONES));
  }

  private static long both(Tally past, Tally ahead, Sum sum) {
    return past.get(sum) + ahead.get(sum);
  }

  public long bookings() {
    return completed + noShows + cancelled + unrecorded + upcoming;
  }
}
