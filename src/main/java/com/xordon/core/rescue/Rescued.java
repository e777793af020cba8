package com.xordon.core.rescue;

import com.xordon.core.availability.Reason;
import com.xordon.core.diary.Appointment;
import java.util.List;

/// What became of the wish to take a proposal.
public sealed interface Rescued {
  /// All of it is kept, as one deed; `leaveEntered` is false when it was there already or wasn't
  /// wanted.
  record Done(List<Appointment> moved, boolean leaveEntered) implements Rescued {
    public Done {
      moved = List.copyOf(moved);
    }
  }

  /// Something changed since it was proposed, and nothing was done.
  record Overtaken(List<Hindrance> hindrances) implements Rescued {
    public Overtaken {
      hindrances = List.copyOf(hindrances);
    }
  }

  /// A move that can't be made any more: the engine's reasons, or none when the appointment itself
  /// was changed.
  record Hindrance(Move move, List<Reason> reasons) {
    public Hindrance {
      reasons = List.copyOf(reasons);
    }

    public boolean appointmentChanged() {
      return reasons.isEmpty();
    }
  }
}
