package com.xordon.core.series;

/// What becomes of an occurrence whose time isn't free.
public enum OnClash {
  /// Nothing is booked at all.
  FAIL,
  /// The others are booked.
  SKIP,
  /// It is booked at the nearest free start.
  NEAREST
}
