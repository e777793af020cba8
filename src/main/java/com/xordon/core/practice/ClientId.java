package com.xordon.core.practice;

/// The id of a client: short when a person wrote it, else a UUIDv7.
public record ClientId(String value) implements Comparable<ClientId> {
  public ClientId {
    if (value.isBlank()) throw new IllegalArgumentException("an id can't be empty");
  }

  @Override
  public int compareTo(ClientId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
