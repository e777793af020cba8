package com.xordon.core.rotation;

import com.xordon.core.practice.StaffId;
import java.util.List;

/// Who gets an appointment, and the table that says why; empty where nobody took turns.
public record Decision(List<StaffId> staff, List<Turn> turns) {
  public Decision {
    staff = List.copyOf(staff);
    turns = List.copyOf(turns);
  }
}
