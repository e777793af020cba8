package com.xordon.exchange.ics;

import com.xordon.core.practice.StaffId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/// How a calendar is to be taken: for whom, as what, and which days of its series, both included
/// (left out: from today for a year). `unknownZone` answers for zones nobody knows; `cancelling`
/// says yes to what the file calls off.
public record IcsOptions(
    StaffId staff,
    As as,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    Optional<ZoneId> unknownZone,
    boolean cancelling,
    boolean dryRun) {
  /// What timed events become; whole days are blocked time in any case.
  public enum As {
    APPOINTMENTS,
    BUSY
  }

  public IcsOptions(StaffId staff) {
    this(
        staff, As.APPOINTMENTS, Optional.empty(), Optional.empty(), Optional.empty(), false, false);
  }

  public IcsOptions as(As other) {
    return new IcsOptions(staff, other, from, until, unknownZone, cancelling, dryRun);
  }

  public IcsOptions between(LocalDate first, LocalDate last) {
    return new IcsOptions(
        staff, as, Optional.of(first), Optional.of(last), unknownZone, cancelling, dryRun);
  }

  public IcsOptions withUnknownZone(ZoneId zone) {
    return new IcsOptions(staff, as, from, until, Optional.of(zone), cancelling, dryRun);
  }

  public IcsOptions cancellingToo() {
    return new IcsOptions(staff, as, from, until, unknownZone, true, dryRun);
  }

  public IcsOptions dry() {
    return new IcsOptions(staff, as, from, until, unknownZone, cancelling, true);
  }
}
