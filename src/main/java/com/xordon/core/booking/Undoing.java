package com.xordon.core.booking;

import com.xordon.core.availability.Reason;
import java.util.List;

/// What became of a wish to undo or redo.
public sealed interface Undoing {
  /// `newLink` is whether an appointment that came back gets another link for its meeting.
  record Done(Step step, boolean newLink) implements Undoing {}

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
