package com.xordon.core.practice;

/// The id of a staff member: short when a person wrote it, else a UUIDv7.
public record StaffId(String value) implements Comparable<StaffId> {
  public StaffId {
    if (value.isBlank()) throw new IllegalArgumentException("an id can't be empty");
  }

  @Override
  public int compareTo(StaffId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
