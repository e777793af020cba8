package com.xordon.core.rescue;

import com.xordon.core.diary.Interval;
import com.xordon.core.practice.Leave;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.StaffId;
import com.xordon.core.practice.StaffMember;
import java.time.LocalDate;

/// That someone is away a whole day of their own zone, entered or not.
public record Absence(StaffId staff, LocalDate date, String reason) {
  /// The rules as they hold while they are away.
  Rules in(Rules rules) {
    var staff = rules.staff().stream().map(m -> m.id().equals(this.staff) ? in(m) : m).toList();
    return new Rules(rules.practice(), staff, rules.rooms(), rules.services());
  }

  /// The member with the day off; as they are when they have it off already.
  StaffMember in(StaffMember member) {
    var day = leave();
    boolean known =
        member.leave().stream()
            .anyMatch(l -> !l.start().isAfter(day.start()) && !l.end().isBefore(day.end()));
    return known ? member : member.away(day);
  }

  Leave leave() {
    return new Leave(date.atStartOfDay(), date.plusDays(1).atStartOfDay(), reason);
  }

  Interval during(StaffMember member) {
    return new Interval(
        date.atStartOfDay(member.zone()).toInstant(),
        date.plusDays(1).atStartOfDay(member.zone()).toInstant());
  }
}
