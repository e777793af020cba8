package com.xordon.core.practice;

import java.util.List;

/// So many of a set, each at most once: `2 of {anna, ben, carla}`.
public record Requirement<T>(List<T> anyOf, int count) {
  public Requirement {
    anyOf = anyOf.stream().distinct().toList();
    if (count < 0) throw new IllegalArgumentException("a requirement can't be negative");
    if (count > anyOf.size() && !anyOf.isEmpty()) {
      throw new IllegalArgumentException("a requirement asks for more than its set holds");
    }
  }
}
