package com.xordon.core.availability;

import com.xordon.core.diary.Appointment;
import com.xordon.core.practice.StaffId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What stands against one stretch of time: closures, hours, leave, and what lies there.
final class StretchReasons {
  private final Situation situation;
  private final long start;
  private final long end;

  StretchReasons(Situation situation, long start, long end) {
    this.situation = situation;
    this.start = start;
    this.end = end;
  }

  List<Reason> closures() {
    var reasons = new ArrayList<Reason>();
    if (!situation.closures().touches(start, end)) return reasons;
    var clock = situation.practiceClock();
    for (var closure : situation.rules().practice().closures()) {
      long from = clock.midnight(closure.from().toEpochDay());
      long to = clock.midnight(closure.to().toEpochDay() + 1);
      if (from < end && start < to) {
        reasons.add(new Reason.Closed(closure, situation.question().staff()));
      }
    }
    return reasons;
  }

  List<Reason> hours(Calendar c) {
    var reasons = new ArrayList<Reason>();
    var id = c.member().id();
    if (!c.hours().holds(start, end)) reasons.add(outside(c, id));
    for (var leave : c.member().leave()) {
      if (c.clock().at(leave.start()) < end && start < c.clock().at(leave.end())) {
        reasons.add(new Reason.OnLeave(id, leave));
      }
    }
    return reasons;
  }

  private Reason outside(Calendar c, StaffId id) {
    var day = LocalDate.ofEpochDay(c.clock().dayOf(start));
    boolean other =
        c.member().overrides().stream().anyMatch(o -> o.date().equals(day))
            && WorkingTime.weekly(c.member(), c.clock()).holds(start, end);
    return other ? new Reason.OtherHours(id, day) : new Reason.OutsideHours(id);
  }

  /// How a block that bars the stretch does so.
  Reason against(Calendar c, Block b) {
    var id = c.member().id();
    var appointment = b.of().map(Appointment::id);
    if (b.start() < end && start < b.end()) {
      return b.kind() == Block.Kind.EXTERNAL
          ? new Reason.ExternalBusy(id, b.when())
          : new Reason.Overlaps(id, b.when(), appointment);
    }
    int minutes = b.start() >= end ? c.gapAfter(b) : c.gapBefore(b);
    return new Reason.TooClose(id, b.when(), appointment, minutes);
  }
}
