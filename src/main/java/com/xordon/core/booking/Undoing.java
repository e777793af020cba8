package com.xordon.core.booking;

import com.xordon.core.availability.Reason;
import java.util.List;

/// What became of a wish to undo or redo.
public sealed interface Undoing {
  record Done(Step step) implements Undoing {}

  record Nothing() implements Undoing {}

  /// Something it touched was changed since; the world moved on.
  record MovedOn(Step step) implements Undoing {}

  /// Its time is no longer free.
  record Taken(Step step, List<Reason> reasons) implements Undoing {
    public Taken {
      reasons = List.copyOf(reasons);
    }
  }
}
