package com.xordon.analytics.book;

import com.xordon.analytics.fact.CellKey;
import com.xordon.analytics.fact.Tally;

/// The sums of a day with its bags, packed: five years of them are read for one median.
@SuppressWarnings("ArrayRecordComponent") // never compared
public record DayCell(
    CellKey key, Tally sums, byte[] leads, byte[] clients, byte[] starts, byte[] hours) {
  public static DayCell of(CellKey key, Tally tally) {
    return new DayCell(
        key,
        tally,
        tally.leads().packed(),
        tally.clients().packed(),
        tally.starts().packed(),
        tally.hours().packed());
  }
}
