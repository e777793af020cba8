package com.xordon.core.message;

import com.xordon.core.diary.Bill;
import com.xordon.core.diary.Interval;
import java.time.Instant;
import java.util.Optional;

/// What a message knows beyond its appointment: when it was before it moved, the client's next and
/// last visit, until when an offer stands, whether they come for the first time, whether a calendar
/// file goes along, and what was paid.
public record Circumstances(
    Optional<Interval> before,
    Optional<Interval> next,
    Optional<Interval> last,
    Optional<Instant> offerEnds,
    boolean firstVisit,
    boolean calendarFile,
    Optional<Bill> bill) {
  public static final Circumstances NONE =
      new Circumstances(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false,
          false,
          Optional.empty());

  public Circumstances movedFrom(Interval old) {
    return new Circumstances(
        Optional.of(old), next, last, offerEnds, firstVisit, calendarFile, bill);
  }

  public Circumstances withNext(Interval visit) {
    return new Circumstances(
        before, Optional.of(visit), last, offerEnds, firstVisit, calendarFile, bill);
  }

  public Circumstances withLast(Interval visit) {
    return new Circumstances(
        before, next, Optional.of(visit), offerEnds, firstVisit, calendarFile, bill);
  }

  public Circumstances offeredUntil(Instant end) {
    return new Circumstances(before, next, last, Optional.of(end), firstVisit, calendarFile, bill);
  }

  public Circumstances forTheFirstTime() {
    return new Circumstances(before, next, last, offerEnds, true, calendarFile, bill);
  }

  public Circumstances withCalendarFile() {
    return new Circumstances(before, next, last, offerEnds, firstVisit, true, bill);
  }

  public Circumstances billed(Bill what) {
    return new Circumstances(
        before, next, last, offerEnds, firstVisit, calendarFile, Optional.of(what));
  }
}
