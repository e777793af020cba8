package com.xordon.core.diary;

/// Names an entry of the waitlist.
public record WaitlistId(String value) implements Comparable<WaitlistId> {
  public WaitlistId {
    if (value.isBlank()) throw new IllegalArgumentException("an id can't be empty");
  }

  @Override
  public int compareTo(WaitlistId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
