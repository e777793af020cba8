package com.xordon.core.message;

/// A calendar file that goes with a mail, so that the reader's calendar follows ours. Of two about
/// the same appointment the one with the higher `sequence` counts.
public record CalendarPart(Method method, String ics, int sequence) {
  /// What the reader's calendar is asked to do (RFC 5546).
  public enum Method {
    /// Put it in, or change what is there.
    REQUEST,
    CANCEL
  }

  public CalendarPart {
    if (sequence < 0) throw new IllegalArgumentException("a sequence starts at 0");
  }
}
