package com.xordon.core.automation;

import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Bill;
import com.xordon.core.meeting.MeetingNeed;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Collections;
import java.util.Set;
import java.util.function.Predicate;

/// What has to hold for a rule to act. What asks for an appointment holds for none where there is
/// no appointment.
public sealed interface Condition {
  boolean holds(Matter matter);

  private static boolean ofAppointment(Matter matter, Predicate<Appointment> test) {
    return matter.appointment().filter(test).isPresent();
  }

  record Services(Set<ServiceId> any) implements Condition {
    public Services {
      any = Set.copyOf(any);
    }

    @Override
    public boolean holds(Matter matter) {
      return ofAppointment(matter, a -> any.contains(a.service()));
    }
  }

  record Staff(Set<StaffId> any) implements Condition {
    public Staff {
      any = Set.copyOf(any);
    }

    @Override
    public boolean holds(Matter matter) {
      return ofAppointment(matter, a -> !Collections.disjoint(any, a.staff()));
    }
  }

  record Sources(Set<String> any) implements Condition {
    public Sources {
      any = Set.copyOf(any);
    }

    @Override
    public boolean holds(Matter matter) {
      return ofAppointment(matter, a -> any.contains(a.details().source()));
    }
  }

  /// By the practice's wall clock.
  record Weekdays(Set<DayOfWeek> any) implements Condition {
    public Weekdays {
      any = Set.copyOf(any);
    }

    @Override
    public boolean holds(Matter matter) {
      var zone = matter.rules().practice().zone();
      return ofAppointment(matter, a -> any.contains(a.when().start().atZone(zone).getDayOfWeek()));
    }
  }

  record Video(boolean wanted) implements Condition {
    @Override
    public boolean holds(Matter matter) {
      return ofAppointment(
          matter, a -> MeetingNeed.wantsVideo(matter.rules().service(a.service()), a) == wanted);
    }
  }

  /// Booked at least so long before its start.
  record LeadTime(Duration atLeast) implements Condition {
    @Override
    public boolean holds(Matter matter) {
      return ofAppointment(
          matter, a -> Duration.between(a.created(), a.when().start()).compareTo(atLeast) >= 0);
    }
  }

  /// In minor units; an appointment without a price costs nothing.
  record PriceFrom(long atLeast) implements Condition {
    @Override
    public boolean holds(Matter matter) {
      return ofAppointment(matter, a -> Bill.price(matter.rules(), a).orElse(0) >= atLeast);
    }
  }

  /// The client bears one of these tags.
  record Tags(Set<String> any) implements Condition {
    public Tags {
      any = Set.copyOf(any);
    }

    @Override
    public boolean holds(Matter matter) {
      return matter.client().filter(c -> any.stream().anyMatch(c.particulars()::bears)).isPresent();
    }
  }

  record FirstVisit(boolean wanted) implements Condition {
    @Override
    public boolean holds(Matter matter) {
      return ofAppointment(matter, a -> matter.isFirst() == wanted);
    }
  }
}
