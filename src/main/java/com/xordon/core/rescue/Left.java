package com.xordon.core.rescue;

import com.xordon.core.availability.Reason;
import com.xordon.core.diary.Appointment;
import java.util.List;

/// An appointment that stays with someone who is away, and why.
public record Left(Appointment appointment, Why why) {
  /// Why it can't be moved.
  public sealed interface Why {}

  /// It is spread over several days, which isn't moved by itself.
  public record OverSeveralDays() implements Why {}

  /// No other time was found; the reasons are those against its own.
  public record NothingFree(List<Reason> reasons) implements Why {
    public NothingFree {
      reasons = List.copyOf(reasons);
    }
  }

  public List<Reason> reasons() {
    return why instanceof NothingFree(var reasons) ? reasons : List.of();
  }
}
