package com.xordon.core.rotation;

import com.xordon.core.diary.Ballot;
import com.xordon.core.practice.StaffId;
import java.util.List;
import java.util.Optional;

/// Who gets an appointment, and the table that says why, to be shown and to be kept; empty where
/// nobody took turns.
public record Decision(List<StaffId> staff, List<Turn> turns, Optional<Ballot> ballot) {
  public Decision {
    staff = List.copyOf(staff);
    turns = List.copyOf(turns);
  }

  /// Nobody took turns.
  public Decision(List<StaffId> staff) {
    this(staff, List.of(), Optional.empty());
  }
}
