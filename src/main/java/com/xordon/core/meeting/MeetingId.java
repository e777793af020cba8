package com.xordon.core.meeting;

/// Names one attempt to make a meeting, a UUID. The provider is given it too, so that the meeting
/// can be found when the answer got lost.
public record MeetingId(String value) {
  public MeetingId {
    if (value.isBlank()) throw new IllegalArgumentException("an id is not blank");
  }
}
