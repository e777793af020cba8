package com.xordon.demo;

/// What an appointment is in the story; its status follows from this and the clock.
enum Kind {
  PLAIN,
  CONFIRMED,
  REGULAR,
  REQUESTED,
  EARLY,
  NO_SHOW,
  FORGOTTEN,
  CANCELLED,
  OVERRIDDEN;

  /// What is drawn for a day that nobody wrote a script for.
  static Kind drawn(int percent) {
    if (percent < 55) return PLAIN;
    if (percent < 87) return CONFIRMED;
    if (percent < 92) return CANCELLED;
    return percent < 96 ? NO_SHOW : REQUESTED;
  }
}
