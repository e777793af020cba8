package com.xordon.core.rescue;

import com.xordon.core.practice.StaffId;
import java.time.LocalDate;

/// What became of the wish for a proposal.
public sealed interface Proposing {
  record Proposed(Proposal proposal) implements Proposing {}

  record UnknownStaff(StaffId staff) implements Proposing {}

  /// The day has passed, so there is nothing left to rescue.
  record DayIsOver(LocalDate date) implements Proposing {}
}
