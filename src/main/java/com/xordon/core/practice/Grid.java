package com.xordon.core.practice;

/// Where starts lie: on the clock whatever is booked, or packed behind each busy block.
public enum Grid {
  CLOCK,
  PACKED
}
