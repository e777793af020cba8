package com.xordon.analytics.figure;

/// Minutes from the making of an appointment to its start: half were made at most `median` before,
/// nine of ten at most `p90`. Both say nothing when `n` is 0.
public record LeadTime(long median, long p90, long n) {
  static final LeadTime NONE = new LeadTime(0, 0, 0);
}
