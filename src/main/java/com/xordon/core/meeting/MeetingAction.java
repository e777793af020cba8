package com.xordon.core.meeting;

import java.time.Duration;
import java.time.Instant;

/// One line of the log: what was asked of a provider and what came of it. `status` is that of HTTP,
/// 0 when there was none; `attempt` counts the tries of its task. Empty `appointment` for what is
/// about no appointment; empty `detail` when the result says it all. Never a secret in here.
public record MeetingAction(
    Instant at,
    AccountName account,
    String appointment,
    Kind kind,
    Result result,
    String detail,
    int status,
    Duration took,
    int attempt) {
  public enum Kind {
    CONNECT,
    DISCONNECT,
    TEST,
    CREATE,
    FIND,
    UPDATE,
    DELETE
  }

  /// What came of it.
  public enum Result {
    DONE,
    /// It isn't there, or no longer; for a deletion that is as good as done.
    ABSENT,
    /// The provider took it and needs a moment.
    PENDING,
    LATER,
    UNREACHABLE,
    /// Nobody knows whether it was done; it is looked up before the next try.
    UNSURE,
    REFUSED,
    RECONNECT;

    /// Whether it went as it should.
    public boolean isGood() {
      return this == DONE || this == ABSENT || this == PENDING;
    }
  }
}
