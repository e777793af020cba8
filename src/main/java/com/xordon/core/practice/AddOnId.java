package com.xordon.core.practice;

/// Names an add-on within its service.
public record AddOnId(String value) {
  public AddOnId {
    if (value.isBlank()) throw new IllegalArgumentException("an id can't be empty");
  }

  @Override
  public String toString() {
    return value;
  }
}
