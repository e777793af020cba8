package com.xordon.core.rescue;

import com.xordon.core.diary.AppointmentId;
import java.util.Collection;
import java.util.List;

/// Where the appointments of someone who is away can go: all moves hold together, made in their
/// order.
public record Proposal(Absence absence, List<Move> moves, List<Left> left) {
  public Proposal {
    moves = List.copyOf(moves);
    left = List.copyOf(left);
  }

  public long cost() {
    return moves.stream().mapToLong(Move::cost).sum();
  }

  /// The part about some appointments.
  public Proposal only(Collection<AppointmentId> ids) {
    return new Proposal(
        absence,
        moves.stream().filter(m -> ids.contains(m.id())).toList(),
        left.stream().filter(l -> ids.contains(l.appointment().id())).toList());
  }
}
