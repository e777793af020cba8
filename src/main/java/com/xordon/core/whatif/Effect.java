package com.xordon.core.whatif;

import com.xordon.core.availability.Reason;
import com.xordon.core.diary.Appointment;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// What other rules would do on some days, both included.
public record Effect(
    LocalDate from,
    LocalDate to,
    List<OfService> services,
    List<OfMember> staff,
    List<Stranded> stranded,
    List<Shares> shares) {
  public Effect {
    services = List.copyOf(services);
    staff = List.copyOf(staff);
    stranded = List.copyOf(stranded);
    shares = List.copyOf(shares);
  }

  /// Starts gained, over all services.
  public int gained() {
    return services.stream().mapToInt(s -> s.slots().gained()).sum();
  }

  public int lost() {
    return services.stream().mapToInt(s -> s.slots().lost()).sum();
  }

  /// Starts of a service, whoever takes them.
  public record OfService(ServiceId service, Slots slots) {}

  /// Starts a person could take, of all services.
  public record OfMember(StaffId staff, Slots slots) {}

  /// A time on offer.
  public record Slot(ServiceId service, Instant start) {}

  /// How many starts there are, and which come and go; of those only the first ones are listed.
  public record Slots(
      int before, int after, int gained, int lost, List<Slot> firstGained, List<Slot> firstLost) {
    public Slots {
      firstGained = List.copyOf(firstGained);
      firstLost = List.copyOf(firstLost);
    }
  }

  /// An appointment that would break rules it keeps now.
  public record Stranded(Appointment appointment, List<Reason> reasons) {
    public Stranded {
      reasons = List.copyOf(reasons);
    }
  }

  /// Who would have got how many of the past bookings of a service that takes turns. A booking
  /// nobody could have taken counts for nobody.
  public record Shares(ServiceId service, int bookings, List<Share> staff) {
    public Shares {
      staff = List.copyOf(staff);
    }
  }

  /// A person's bookings, and their share of all that somebody got, 0 to 1.
  public record Share(
      StaffId staff, int bookingsBefore, int bookingsAfter, double before, double after) {}
}
