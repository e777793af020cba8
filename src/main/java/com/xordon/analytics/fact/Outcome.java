package com.xordon.analytics.fact;

import com.xordon.core.diary.Status;

/// What became of an appointment. OPEN has no outcome yet: it is upcoming until its end, unrecorded
/// from then on, so `now` alone tells the two apart.
public enum Outcome {
  OPEN,
  COMPLETED,
  NO_SHOW,
  CANCELLED;

  static Outcome of(Status status) {
    return switch (status) {
      case REQUESTED, BOOKED, CONFIRMED, ARRIVED -> OPEN;
      case COMPLETED -> COMPLETED;
      case NO_SHOW -> NO_SHOW;
      case CANCELLED -> CANCELLED;
    };
  }
}
