package com.xordon.core.practice;

/// The id of a service: short when a person wrote it, else a UUIDv7.
public record ServiceId(String value) implements Comparable<ServiceId> {
  public ServiceId {
    if (value.isBlank()) throw new IllegalArgumentException("an id can't be empty");
  }

  @Override
  public int compareTo(ServiceId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
