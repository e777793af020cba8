package com.xordon.core.practice;

/// The id of a room or a piece of equipment: short when a person wrote it, else a UUIDv7.
public record RoomId(String value) implements Comparable<RoomId> {
  public RoomId {
    if (value.isBlank()) throw new IllegalArgumentException("an id can't be empty");
  }

  @Override
  public int compareTo(RoomId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
