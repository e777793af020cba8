package com.xordon.core.diary;

/// Where an appointment stands; a no-show is not a kind of cancellation and keeps its time.
public enum Status {
  REQUESTED,
  BOOKED,
  CONFIRMED,
  ARRIVED,
  COMPLETED,
  NO_SHOW,
  CANCELLED;

  /// Whether it takes up time: all but the cancelled do.
  public boolean holdsTime() {
    return this != CANCELLED;
  }

  /// Whether its outcome is known.
  public boolean isOver() {
    return this == COMPLETED || this == NO_SHOW || this == CANCELLED;
  }
}
