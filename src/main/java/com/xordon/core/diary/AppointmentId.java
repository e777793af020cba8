package com.xordon.core.diary;

/// The id of an appointment: kept through every move.
public record AppointmentId(String value) implements Comparable<AppointmentId> {
  public AppointmentId {
    if (value.isBlank()) throw new IllegalArgumentException("an id can't be empty");
  }

  @Override
  public int compareTo(AppointmentId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
