package com.xordon.core.automation;

import com.xordon.core.diary.Appointment;
import com.xordon.core.meeting.MeetingNeed;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Collections;
import java.util.Set;

/// What has to hold for a rule to act on an appointment.
public sealed interface Condition {
  boolean holds(Appointment a, Rules rules);

  record Services(Set<ServiceId> any) implements Condition {
    public Services {
      any = Set.copyOf(any);
    }

    @Override
    public boolean holds(Appointment a, Rules rules) {
      return any.contains(a.service());
    }
  }

  record Staff(Set<StaffId> any) implements Condition {
    public Staff {
      any = Set.copyOf(any);
    }

    @Override
    public boolean holds(Appointment a, Rules rules) {
      return !Collections.disjoint(any, a.staff());
    }
  }

  record Sources(Set<String> any) implements Condition {
    public Sources {
      any = Set.copyOf(any);
    }

    @Override
    public boolean holds(Appointment a, Rules rules) {
      return any.contains(a.details().source());
    }
  }

  /// By the practice's wall clock.
  record Weekdays(Set<DayOfWeek> any) implements Condition {
    public Weekdays {
      any = Set.copyOf(any);
    }

    @Override
    public boolean holds(Appointment a, Rules rules) {
      var day = a.when().start().atZone(rules.practice().zone()).getDayOfWeek();
      return any.contains(day);
    }
  }

  record Video(boolean wanted) implements Condition {
    @Override
    public boolean holds(Appointment a, Rules rules) {
      return MeetingNeed.wantsVideo(rules.service(a.service()), a) == wanted;
    }
  }

  /// Booked at least so long before its start.
  record LeadTime(Duration atLeast) implements Condition {
    @Override
    public boolean holds(Appointment a, Rules rules) {
      return Duration.between(a.created(), a.when().start()).compareTo(atLeast) >= 0;
    }
  }

  /// In minor units; an appointment without a price costs nothing.
  record PriceFrom(long atLeast) implements Condition {
    @Override
    public boolean holds(Appointment a, Rules rules) {
      var price = a.details().price();
      var usual = rules.service(a.service()).map(s -> s.price().orElse(0)).orElse(0L);
      return price.orElse(usual) >= atLeast;
    }
  }
}
