package com.xordon.ui.calendar.board;

import java.util.List;
import java.util.Optional;

/// What is in the hand: an appointment being moved or made longer, or new time being drawn; where
/// it would go, and whether it may.
public record Drag(Kind kind, Optional<Card> card, Cell from, Cell to, Judgement judgement) {
  /// What the hand does.
  public enum Kind {
    MOVE,
    RESIZE_START,
    RESIZE_END,
    CREATE
  }

  /// What is known about the target.
  public sealed interface Judgement {}

  /// It is being asked.
  public record Open() implements Judgement {}

  public record Allowed() implements Judgement {}

  /// It may not: a headline, the reasons in order, and the nearest time that works, if any.
  public record Refused(String headline, List<String> reasons, String nearest)
      implements Judgement {
    public Refused {
      reasons = List.copyOf(reasons);
    }
  }

  public Drag to(Cell target) {
    return new Drag(kind, card, from, target, new Open());
  }

  public Drag judged(Judgement verdict) {
    return new Drag(kind, card, from, to, verdict);
  }

  public boolean isRefused() {
    return judgement instanceof Refused;
  }

  public boolean hasMoved() {
    return !to.equals(from);
  }
}
