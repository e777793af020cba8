package com.xordon.core.availability;

import com.xordon.core.diary.Interval;
import com.xordon.core.practice.Practice;
import com.xordon.core.practice.StaffId;
import com.xordon.core.rotation.Workload;

/// What the rotation asks of working time, answered from the situation of the question.
final class Loads implements Workload {
  private final Situation situation;

  Loads(Situation situation) {
    this.situation = situation;
  }

  @Override
  public long working(StaffId staff, Interval during) {
    var member = situation.rules().staff(staff);
    if (member.isEmpty()) return 0;
    Practice practice = situation.rules().practice();
    long from = Block.floor(during);
    long to = Block.ceil(during);
    long firstDay = Math.floorDiv(from, 24 * 60) - 2;
    long lastDay = Math.floorDiv(to, 24 * 60) + 2;
    var clock = new WallClock(member.get().zone(), firstDay, lastDay);
    var closures =
        WorkingTime.closures(practice, new WallClock(practice.zone(), firstDay, lastDay));
    return WorkingTime.hours(member.get(), clock)
        .minus(closures)
        .minus(WorkingTime.leave(member.get(), clock))
        .within(from, to);
  }

  @Override
  public long free(StaffId staff, Interval during) {
    var calendar = situation.calendar(staff);
    if (calendar.isEmpty()) return 0;
    var taken = new Ranges();
    for (var block : calendar.get().blocks()) taken.add(block.start(), block.end());
    long from = -Math.floorDiv(-during.start().getEpochSecond(), 60);
    return calendar.get().working().minus(taken.tidy()).within(from, Block.ceil(during));
  }
}
