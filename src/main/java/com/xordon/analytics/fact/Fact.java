package com.xordon.analytics.fact;

import com.xordon.core.diary.AppointmentId;
import com.xordon.core.practice.ClientId;
import com.xordon.core.practice.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What one appointment counts as, under the rules of the practice. `lead` are the minutes from its
/// making to its start. `first` says whether it is its client's first that isn't cancelled, which
/// no appointment can tell of itself.
public record Fact(
    AppointmentId id,
    When when,
    Labels labels,
    Result result,
    List<Share> staff,
    Optional<Guest> client,
    int lead,
    boolean first) {
  public Fact {
    staff = List.copyOf(staff);
  }

  /// `day` and `hour` are the practice's own; the hour is counted from Monday 00:00.
  public record When(LocalDate day, Instant start, Instant end, int hour) {}

  /// By what it can be filtered. The provider is `none` when it doesn't meet elsewhere.
  public record Labels(String service, String source, String provider, String currency) {}

  /// `late` and `byClient` speak of a cancellation. The amount is in minor units.
  public record Result(Outcome outcome, boolean late, boolean byClient, long amount) {}

  /// One person's own minutes, by the hour of the week in which they lie.
  public record Share(StaffId staff, Bag hours) {
    public long minutes() {
      return hours.size();
    }
  }

  /// A client, and the number under which bags know them.
  public record Guest(ClientId id, int number) {}

  /// Whether it counts as booked: whatever isn't cancelled does.
  public boolean stands() {
    return result.outcome() != Outcome.CANCELLED;
  }

  public Fact first(boolean isFirst) {
    return isFirst == first
        ? this
        : new Fact(id, when, labels, result, staff, client, lead, isFirst);
  }

  /// With the minutes of one person alone.
  public Fact of(StaffId member) {
    var own = staff.stream().filter(s -> s.staff().equals(member)).toList();
    return new Fact(id, when, labels, result, own, client, lead, first);
  }

  public boolean isOf(StaffId member) {
    for (var share : staff) if (share.staff().equals(member)) return true;
    return false;
  }
}
