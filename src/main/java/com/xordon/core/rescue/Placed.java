package com.xordon.core.rescue;

import com.xordon.core.availability.Reason;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Sheet;
import java.util.List;

/// What the engine says to a visit at another place.
sealed interface Placed {
  /// It holds there; the sheet has it.
  record At(Sheet sheet, List<Appointment> seats) implements Placed {
    public At {
      seats = List.copyOf(seats);
    }
  }

  record Barred(List<Reason> reasons) implements Placed {
    public Barred {
      reasons = List.copyOf(reasons);
    }
  }
}
