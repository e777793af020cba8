package com.xordon.core.practice;

/// What two buffers that meet ask for: their sum, or the larger of the two.
public enum BufferPolicy {
  SUM,
  MAX;

  /// The minutes that must lie between an appointment that wants `after` and the next that wants
  /// `before`.
  public int between(int after, int before) {
    return this == SUM ? after + before : Math.max(after, before);
  }
}
